import Scenarios

/// Looks for the shortest contact in which something happens, with the persona's whole state.
///
/// The search is A* (Hart, Nilsson, Raphael: A Formal Basis for the Heuristic Determination of Minimum Cost Paths, 1968).
/// What the exploration found in its small states never takes more lines than it does really, so the first contact found
/// is one of the shortest.
struct WitnessSearch {
    /// What came of it.
    enum Outcome {
        /// The lines of the shortest contact, and the contact.
        case found([PossibleLine], Session)
        /// It cannot happen.
        case impossible
        /// Given up; it takes at least so many lines.
        case undecided(atLeast: Int)
    }

    private struct Node {
        let parent: Int
        let line: Int
        let length: Int
        let isGoal: Bool
    }

    /// What tells two contacts apart that can go on differently.
    private struct Footprint: Hashable {
        let state: PersonaState
        let said: Int
    }

    let exploration: Exploration
    let indices: [ConversationState: Int]

    /// How many contacts are gone on with before the search gives up.
    static let patience = 3_000

    /// Looks for the shortest contact in which something happens.
    ///
    /// - Parameter avoided: lines that are not said, by their ids.
    func search(_ goal: Goal, _ distances: Distances, without avoided: Set<String> = []) -> Outcome {
        guard let first = distances[0] else { return .impossible }
        let lines = exploration.lines
        var nodes = [Node(parent: -1, line: -1, length: 0, isGoal: false)]
        var sessions: [Int: Session] = [:]
        var seen: Set<Footprint> = []
        // By the length that a contact comes to at least, then by the lines that it still takes: what is nearly there first.
        var queue: [[[Int]]] = []
        func push(_ node: Int, length: Int, left: Int) {
            while queue.count <= length + left { queue.append([]) }
            while queue[length + left].count <= left { queue[length + left].append([]) }
            queue[length + left][left].append(node)
        }
        push(0, length: 0, left: first)
        var gone = 0
        var total = first
        while total < queue.count {
            guard let left = queue[total].firstIndex(where: { !$0.isEmpty }) else {
                total += 1
                continue
            }
            let index = queue[total][left].removeFirst()
            let node = nodes[index]
            let session = session(at: node, sessions)
            if node.isGoal { return .found(path(to: index, nodes).map { lines[$0] }, session) }
            guard seen.insert(footprint(session)).inserted else { continue }
            gone += 1
            if gone > WitnessSearch.patience { return .undecided(atLeast: total) }
            sessions[index] = session
            for (choice, line) in lines.enumerated()
            where isPossible(line, in: session) && !avoided.contains(line.id) {
                let reaction = session.reaction(to: line.understanding)
                let length = node.length + 1
                if goal.happens(in: reaction) {
                    nodes.append(Node(parent: index, line: choice, length: length, isGoal: true))
                    push(nodes.count - 1, length: length, left: 0)
                } else if reaction.ending == nil, let place = place(of: reaction.state),
                    let left = distances[place]
                {
                    nodes.append(Node(parent: index, line: choice, length: length, isGoal: false))
                    push(nodes.count - 1, length: length, left: left)
                }
            }
        }
        return .impossible
    }

    /// The exploration's state that a persona is in.
    private func place(of persona: PersonaState) -> Int? {
        indices[exploration.space.ordered(exploration.space.state(of: persona))]
    }

    /// Whether a line can be said in a session so that it is understood as it should.
    private func isPossible(_ line: PossibleLine, in session: Session) -> Bool {
        let state = session.state
        guard !line.sentences.isEmpty, line.fits(knowsReason: state.knowsReason) else { return false }
        if let last = line.last, state.lastTopic != last { return false }
        let understanding = line.understanding
        if understanding.does(.answering) { return state.openQuestion != nil || state.standing != nil }
        if understanding.does(.changingTime), understanding.form == nil {
            return state.offeredTime != nil || state.wantsTime
        }
        return true
    }

    private func session(at node: Node, _ sessions: [Int: Session]) -> Session {
        guard var session = sessions[node.parent] else {
            return Session(scenario: exploration.scenario, seed: Witness.seed)
        }
        let line = exploration.lines[node.line]
        session.say(line.id, understood: line.understanding)
        return session
    }

    private func path(to index: Int, _ nodes: [Node]) -> [Int] {
        var path: [Int] = []
        var index = index
        while nodes[index].parent >= 0 {
            path.append(nodes[index].line)
            index = nodes[index].parent
        }
        return path.reversed()
    }

    /// What the rules look at in a session; how long it went on only counts where it is the shorter one anyway.
    private func footprint(_ session: Session) -> Footprint {
        var state = session.state
        state.mood = 0
        state.lines = 0
        state.traineeName = nil
        state.answered = []
        return Footprint(state: state, said: Set(session.turns.flatMap(\.lineIds)).count)
    }
}
