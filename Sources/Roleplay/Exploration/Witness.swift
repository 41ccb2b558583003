import Linguistics
import Scenarios

/// A contact in real sentences that shows that something can happen.
public struct Witness: Sendable {
    /// A line of the trainee's with what it does, and the reply.
    public struct Step: Sendable {
        public let act: Localized
        public let line: String
        public let reply: String
    }

    public let steps: [Step]
    /// The line, counted from 1, from which on real sentences lead somewhere else than what they stand for; nil where the
    /// contact comes out as it should.
    public let deviation: Int?
    /// How the contact in real sentences ended; nil where it goes on.
    public let ending: EndingKind?

    /// The phase that each line should lead to.
    public let phases: [Phase]

    /// The seed that all witnesses are played with.
    static let seed: UInt64 = 1

    /// Puts lines into sentences, each the first that is understood as it should be.
    ///
    /// - Parameters:
    ///   - lines: what the trainee's lines do.
    ///   - goal: what the contact should come to.
    init(_ lines: [PossibleLine], to goal: Goal, in scenario: Scenario, _ space: StateSpace) {
        var planned = Session(scenario: scenario, seed: Witness.seed)
        var real = planned
        var deviation: Int?
        for line in lines {
            planned.say(line.id, understood: line.understanding)
            if real.ending != nil { continue }
            let wanted = (space.state(of: planned.state), planned.ending)
            var best: Session?
            for sentence in line.sentences where !real.lines.contains(sentence) {
                var tried = real
                tried.say(sentence)
                if (space.state(of: tried.state), tried.ending) == wanted {
                    best = tried
                    break
                }
                // What leads nearest: at least it does not end the contact too soon.
                if best == nil || best?.ending != planned.ending && tried.ending == planned.ending { best = tried }
                if deviation == nil, sentence == line.sentences.last { deviation = real.turns.count + 1 }
            }
            if let best { real = best }
        }
        steps = zip(real.turns, lines).map { Step(act: $1.title, line: $0.line, reply: $0.reply) }
        ending = real.ending
        phases = planned.phases(space)
        self.deviation = goal.happened(in: real) ? nil : deviation ?? real.turns.count
    }
}
