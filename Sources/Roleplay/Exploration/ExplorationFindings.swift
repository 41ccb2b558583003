import Linguistics
import Scenarios

/// What an exploration says about a scenario: what can be reached and how, and what never can.
public struct ExplorationFindings: Sendable {
    /// Whether and how something can happen.
    public enum Reach: Sendable {
        case reached(Witness)
        case impossible
        /// Not found before the search gave up; it takes at least so many lines.
        case undecided(atLeast: Int)

        /// The number of lines that it takes.
        public var lines: Int? { if case .reached(let witness) = self { witness.steps.count } else { nil } }
        public var isImpossible: Bool { if case .impossible = self { true } else { false } }
    }

    /// A thing of the scenario's that can be reached or not.
    public struct Finding: Sendable {
        /// Its id in the file.
        public let id: String
        public let title: String
        public let reach: Reach
    }

    public let exploration: Exploration
    /// The endings that the author wrote, or all that can be where the archetype ends the contact.
    public let endings: [(kind: EndingKind, reach: Reach)]
    /// The needs, as told openly.
    public let needs: [Finding]
    /// The objections, as raised, and as met.
    public let raised: [Finding]
    public let met: [Finding]
    /// The author's lines that are never said; this and what follows is empty where the search was cut short.
    public let unusedLines: [Line]
    /// The rules that never decide here, though they could in a scenario of its kind.
    public let unusedRules: [RuleName]
    /// From how many states the best ending cannot be reached any more, by phase.
    public let hopeless: [(phase: Phase, states: Int)]

    /// Whether everything that the author wrote an ending, a need or an objection for can happen.
    public var holds: Bool {
        let all = endings.map(\.reach) + (needs + raised + met).map(\.reach)
        return !all.contains(where: \.isImpossible)
    }

    /// Looks for the shortest contact to everything that the author wrote.
    public init(_ exploration: Exploration) {
        self.exploration = exploration
        let scenario = exploration.scenario
        let reaches = Reaches(exploration)
        let best = reaches.distances(to: .ending(.nextStep))
        let kinds = EndingKind.allCases.filter { kind in
            scenario.endings.isEmpty ? exploration.places[.ending(kind)] != nil : scenario.endings[kind] != nil
        }
        endings = kinds.map { ($0, reaches.reach(.ending($0))) }
        needs = scenario.needs.map {
            Finding(id: $0.id, title: $0.title, reach: reaches.reach(.decision(.need(id: $0.id, isOpen: true))))
        }
        raised = scenario.objections.map {
            Finding(id: $0.id, title: $0.title, reach: reaches.reach(.decision(.raise(objection: $0.id))))
        }
        met = scenario.objections.map {
            Finding(id: $0.id, title: $0.title, reach: reaches.reach(.met(objection: $0.id)))
        }
        // What a search that was cut short has not met may come later.
        let isProof = exploration.isComplete
        unusedLines = isProof ? UnusedLines(exploration).lines : []
        unusedRules = RuleName.allCases.filter { rule in
            isProof && exploration.places[.rule(rule)] == nil && scenario.canAsk(rule)
        }
        var counts: [Phase: Int] = [:]
        var order: [Phase] = []
        for state in isProof ? best.hopeless : [] {
            let phase = exploration.space.phase(of: exploration.states[state])
            if counts[phase] == nil { order.append(phase) }
            counts[phase, default: 0] += 1
        }
        hopeless = order.map { ($0, counts[$0] ?? 0) }
    }
}

/// Looks for shortest contacts in one exploration.
private struct Reaches {
    let exploration: Exploration
    private let steps: BackwardSteps
    private let search: WitnessSearch

    init(_ exploration: Exploration) {
        self.exploration = exploration
        steps = BackwardSteps(exploration.edges)
        let indices = Dictionary(uniqueKeysWithValues: exploration.states.enumerated().map { ($0.element, $0.offset) })
        search = WitnessSearch(exploration: exploration, indices: indices)
    }

    /// What is told of one need can be told of all that are like it.
    func distances(to goal: Goal) -> Distances {
        var goals = [goal]
        if case .decision(.need(let id, let isOpen)) = goal {
            goals = exploration.space.likes(of: id).map { .decision(.need(id: $0, isOpen: isOpen)) }
        }
        let places = Set(goals.flatMap { exploration.places[$0] ?? [] })
        return Distances(to: places.sorted(), over: steps)
    }

    func reach(_ goal: Goal) -> ExplorationFindings.Reach {
        let distances = distances(to: goal)
        return switch search.search(goal, distances) {
        case .found(let lines, _): .reached(sayable(lines, to: goal, distances))
        // A search that was cut short proves nothing.
        case .impossible: exploration.isComplete ? .impossible : .undecided(atLeast: exploration.depth)
        case .undecided(let least): .undecided(atLeast: least)
        }
    }

    /// The contact in words; where they lead elsewhere, another that is as short, if there is one.
    private func sayable(_ lines: [PossibleLine], to goal: Goal, _ distances: Distances) -> Witness {
        let first = Witness(lines, to: goal, in: exploration.scenario, exploration.space)
        var (latest, planned) = (first, lines)
        var avoided: Set<String> = []
        for _ in 0..<Reaches.tries {
            guard let deviation = latest.deviation else { return latest }
            avoided.insert(planned[deviation - 1].id)
            guard case .found(let other, _) = search.search(goal, distances, without: avoided),
                other.count == lines.count
            else { break }
            planned = other
            latest = Witness(other, to: goal, in: exploration.scenario, exploration.space)
        }
        return latest.deviation == nil ? latest : first
    }

    /// How many other contacts are tried.
    private static let tries = 6
}

extension Scenario {
    /// Whether a rule can be asked in a scenario of this kind at all.
    fileprivate func canAsk(_ rule: RuleName) -> Bool {
        switch rule {
        case .serveFrontOffice: persona.archetype == .gatekeeper
        case .ignoreLetter: channel.isWritten
        case .meetMonologue: !channel.isWritten
        case .hearAnswerToObjection: !objections.isEmpty
        // The trainee's own doing, and no line.
        case .leave: false
        default: true
        }
    }
}
