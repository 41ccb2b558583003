import Linguistics
import Scenarios

/// What leads where in a scenario: the phases of a contact, and the lines that lead from one to another.
public struct PhaseMap: Sendable {
    /// What leads from one phase to another.
    public struct Passage: Sendable {
        /// Where from; nil where it leads there from most phases.
        public let from: Phase?
        public let to: Phase
        /// What the trainee does, the commonest first.
        public let acts: [Localized]
    }

    /// The phases, in the order of a contact.
    public let phases: [Phase]
    public let passages: [Passage]

    /// Joins the states of an exploration.
    public init(_ exploration: Exploration) {
        let scenario = exploration.scenario
        let space = exploration.space
        var lines: [Way: Set<Int>] = [:]
        for (index, state) in exploration.states.enumerated() {
            let from = space.phase(of: state)
            for edge in exploration.edges[index] {
                let after = edge.ending == nil ? exploration.states[Int(edge.target)] : nil
                let to = after.map(space.phase) ?? edge.ending.map(Phase.ended) ?? from
                let tells = after.map { space.countTold($0) > space.countTold(state) } ?? false
                for line in edge.lines.map(Int.init) {
                    let told = tells ? exploration.lines[line].need : nil
                    let goal = told.map { Phase.told(need: $0) } ?? to
                    if goal != from { lines[Way(from: from, to: goal), default: []].insert(line) }
                }
            }
        }
        let order: [Phase] =
            [.opening, .talking] + scenario.needs.map { .told(need: $0.id) }
            + scenario.objections.map { .objection($0.id) } + [.settling, .refused]
            + EndingKind.allCases.map(Phase.ended)
        let found = Set(lines.keys.flatMap { [$0.from, $0.to] })
        phases = order.filter { found.contains($0) }
        let sources = phases.filter { phase in lines.keys.contains { $0.from == phase } && phase != .refused }
        var passages: [Passage] = []
        func acts(_ chosen: Set<Int>) -> [Localized] { chosen.sorted().map { exploration.lines[$0].title } }
        for to in phases {
            let ways = sources.filter { lines[Way(from: $0, to: to)] != nil }
            let shared = ways.compactMap { lines[Way(from: $0, to: to)] }
            // What leads to the same place from nearly everywhere is drawn once.
            let isAnywhere = ways.count >= 3 && ways.count * 4 >= sources.count * 3
            let common = shared.dropFirst().reduce(shared.first ?? []) { $0.intersection($1) }
            if isAnywhere, !common.isEmpty { passages.append(Passage(from: nil, to: to, acts: acts(common))) }
            for from in phases {
                guard let chosen = lines[Way(from: from, to: to)] else { continue }
                if isAnywhere, !common.isEmpty, from != .refused { continue }
                passages.append(Passage(from: from, to: to, acts: acts(chosen)))
            }
        }
        self.passages = passages
    }

    private struct Way: Hashable {
        let from: Phase
        let to: Phase
    }
}

extension StateSpace {
    /// How many needs have been told openly.
    fileprivate func countTold(_ state: ConversationState) -> Int {
        (0..<needs).count { state.telling($0) == .told }
    }
}

extension PossibleLine {
    /// The need that it is about, if any.
    fileprivate var need: String? {
        for topic in understanding.asked + understanding.touched + [last].compactMap(\.self) {
            if case .need(let id) = topic { return id }
        }
        return nil
    }
}
