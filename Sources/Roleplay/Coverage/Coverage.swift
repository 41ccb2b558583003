import Scenarios

/// What sessions have used of a scenario: its lines, needs, answers, objections, endings and samples; and what trainees said
/// in them that led nowhere.
public struct Coverage: Sendable {
    public let scenario: Scenario
    /// How many sessions were counted.
    public private(set) var sessions = 0
    /// How many lines of trainees they held.
    public private(set) var turns = 0
    private var uses: [CoveredPart: Int] = [:]
    private var strays: [StrayLine] = []

    /// Begins with no sessions.
    public init(_ scenario: Scenario) { self.scenario = scenario }

    /// How often something was used.
    public func uses(of part: CoveredPart) -> Int { uses[part] ?? 0 }

    /// Everything of a kind that the scenario holds, in the order of its file, with how often it was used.
    public func parts(_ kind: CoveredPart.Kind) -> [(part: CoveredPart, uses: Int)] {
        CoveredPart.all(kind, of: scenario).map { ($0, uses(of: $0)) }
    }

    /// What led nowhere, lines that are alike together, the largest groups first.
    public var groups: [StrayGroup] { StrayGroup.groups(of: strays, in: scenario) }

    /// Counts what a session used.
    public mutating func add(_ session: Session) {
        sessions += 1
        turns += session.turns.count
        if let greeting = session.greeting { count(.line(greeting.id)) }
        for turn in session.turns {
            for id in turn.lineIds { count(.line(id)) }
            if let delay = turn.delay, let line = scenario.persona.delays.first(where: { $0.text == delay }) {
                count(.line(line.id))
            }
            for decision in turn.decisions { count(decision, of: turn) }
            if let ending = turn.ending { count(.ending(ending)) }
            if let stray = StrayLine(turn) { strays.append(stray) }
        }
    }

    private mutating func count(_ part: CoveredPart) { uses[part, default: 0] += 1 }

    private mutating func count(_ decision: Decision, of turn: Turn) {
        switch decision {
        case .need(let id, let isOpen):
            count(isOpen ? .needOpen(id) : .needGuarded(id))
            countSample(scenario.needs.first { $0.id == id }?.questions ?? [], turn)
        case .answer(let id):
            count(.answer(id))
            countSample(scenario.answers.first { $0.id == id }?.questions ?? [], turn)
        case .raise(let id): count(.objectionRaised(id))
        case .settle(let id): count(.objectionMet(id))
        case .move, .followUp, .busy, .end: break
        }
    }

    /// The sample that the line is most like counts as used, if it is like it at all.
    private mutating func countSample(_ samples: [Sample], _ turn: Turn) {
        let line = TellingStems(turn.line, scenario.language)
        let ranked = samples.map { ($0, line.likeness(to: TellingStems($0.text, scenario.language))) }
        guard let best = ranked.max(by: { $0.1 < $1.1 }), best.1 >= TellingStems.alike else { return }
        count(.sample(best.0.path))
    }
}
