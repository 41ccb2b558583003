import Scenarios

/// All states that a contact can come to, searched breadth-first from its start.
public struct Exploration: Sendable {
    /// How far a search goes.
    public struct Limit: Equatable, Sendable {
        /// How many states it looks at.
        public let states: Int
        /// How many lines it goes ahead.
        public let lines: Int

        public init(states: Int = 200_000, lines: Int = 200) {
            self.states = states
            self.lines = lines
        }
    }

    /// A step between two states, or out of the contact.
    struct Edge: Sendable {
        /// The lines that lead there, as indices of the exploration's lines.
        let lines: [UInt16]
        /// The state that follows, or an ending as a negative number.
        let target: Int32

        /// How it ends, if it does.
        var ending: EndingKind? { target < 0 ? EndingKind.allCases[Int(-target) - 1] : nil }

        init(_ lines: [UInt16], to state: Int) { (self.lines, target) = (lines, Int32(state)) }

        init(_ lines: [UInt16], ending kind: EndingKind) {
            self.lines = lines
            target = -Int32((EndingKind.allCases.firstIndex(of: kind) ?? 0) + 1)
        }
    }

    public let scenario: Scenario
    let space: StateSpace
    let lines: [PossibleLine]
    /// The states, in the order in which they were found.
    private(set) var states: [ConversationState] = []
    private(set) var edges: [[Edge]] = []
    /// Where things happen: the states in which some line leads to it.
    private(set) var places: [Goal: [Int32]] = [:]
    /// Whether no state was left out.
    public private(set) var isComplete = true

    private var patience: [Int8] = []
    private var depths: [Int16] = []
    private var indices: [ConversationState: Int] = [:]

    /// Searches all that can happen in a scenario.
    public init(_ scenario: Scenario, limit: Limit = Limit()) {
        self.scenario = scenario
        space = StateSpace(scenario: scenario)
        lines = PossibleLines(scenario: scenario).all
        isComplete = space.isWhole
        search(limit)
        indices = [:]
    }

    /// How many states there are.
    public var stateCount: Int { states.count }
    /// How many steps lead from one state to another, or out of the contact.
    public var transitionCount: Int { edges.reduce(0) { $1.reduce($0) { $0 + $1.lines.count } } }
    /// How many lines it takes to have come everywhere.
    public var depth: Int { Int(depths.max() ?? 0) }

    private mutating func search(_ limit: Limit) {
        var outcomes = Outcomes(space: space, lines: lines)
        var places: [[Int32]] = []
        _ = reach(space.state(of: space.start, isStart: true), patience: scenario.persona.patience, depth: 0, limit)
        var queue = [0]
        var next = 0
        while next < queue.count {
            let index = queue[next]
            next += 1
            guard depths[index] < limit.lines else {
                isComplete = false
                continue
            }
            var steps: [Edge] = []
            outcomes.run(states[index], patience: Int(patience[index])) { goals in
                for goal in goals {
                    while places.count <= goal { places.append([]) }
                    if places[goal].last != Int32(index) { places[goal].append(Int32(index)) }
                }
            } leads: { outcome, state in
                if let ending = outcome.ending {
                    steps.append(Edge(outcome.lines, ending: ending))
                    return
                }
                let reached = reach(state, patience: outcome.patience, depth: Int(depths[index]) + 1, limit)
                guard let reached else { return }
                if reached.isBetter { queue.append(reached.index) }
                steps.append(Edge(outcome.lines, to: reached.index))
            }
            edges[index] = steps
        }
        self.places = Dictionary(uniqueKeysWithValues: zip(outcomes.goals, places))
    }

    /// Notes that a state was reached; nil where there is no room for it.
    private mutating func reach(
        _ state: ConversationState, patience left: Int, depth: Int, _ limit: Limit
    ) -> (index: Int, isBetter: Bool)? {
        if let index = indices[state] {
            guard left > patience[index] else { return (index, false) }
            patience[index] = Int8(left)
            return (index, true)
        }
        guard states.count < limit.states else {
            isComplete = false
            return nil
        }
        let index = states.count
        indices[state] = index
        states.append(state)
        patience.append(Int8(left))
        depths.append(Int16(clamping: depth))
        edges.append([])
        return (index, true)
    }
}
