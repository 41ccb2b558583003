import Scenarios

/// What lines lead to, worked out once for all states that are alike to them.
///
/// Most lines are about no need, and many about one only; the rules then look at no other. So a line is run once for each
/// value of the needs that it is about, and the others stay as they are.
struct Outcomes {
    /// One way in which a contact can go on from a state, with all lines that lead there.
    struct Outcome {
        /// The state that follows; the needs that the lines are not about are untold in it.
        let state: ConversationState
        let ending: EndingKind?
        var patience: Int
        var lines: [UInt16]
    }

    /// All that can come of a state by the lines of a group.
    private struct Yield {
        var outcomes: [Outcome] = []
        /// What happens, as numbers of goals.
        var goals: [Int] = []
    }

    /// Lines that are about the same needs.
    private struct Group {
        /// The bits of the needs that they are about.
        let needs: UInt64
        let lines: [Int]
    }

    private struct Name: Hashable {
        let group: Int
        let patience: Int
        let state: ConversationState
    }

    private struct Result: Hashable {
        let state: ConversationState
        let ending: EndingKind?
    }

    let space: StateSpace
    let lines: [PossibleLine]
    /// All that happened so far, in the order in which it was met.
    private(set) var goals: [Goal] = []
    private let stepper: Stepper
    private let groups: [Group]
    private var known: [Name: Yield] = [:]
    private var numbers: [Goal: Int] = [:]

    init(space: StateSpace, lines: [PossibleLine]) {
        self.space = space
        self.lines = lines
        stepper = Stepper(space: space)
        var groups: [UInt64: [Int]] = [:]
        for (index, line) in lines.enumerated() where !line.isLikeAnother {
            groups[line.needsLookedAt(in: space), default: []].append(index)
        }
        self.groups = groups.sorted { $0.key < $1.key }.map { Group(needs: $0.key, lines: $0.value) }
    }

    /// Hands over all that can come of a state, and what happens on the way.
    mutating func run(
        _ state: ConversationState, patience: Int, happens: ([Int]) -> Void,
        leads: (Outcome, ConversationState) -> Void
    ) {
        for (number, group) in groups.enumerated() {
            var alike = state
            alike.needs &= group.needs
            let name = Name(group: number, patience: patience, state: alike)
            let yield: Yield
            if let known = known[name] {
                yield = known
            } else {
                yield = work(out: group, alike, patience)
                known[name] = yield
            }
            happens(yield.goals)
            let rest = state.needs & ~group.needs
            for outcome in yield.outcomes {
                var next = outcome.state
                // After a firm no the needs are looked at no more.
                if next.refusal == 0 {
                    next.needs |= rest
                    next = space.ordered(next)
                }
                leads(outcome, next)
            }
        }
    }

    private mutating func work(out group: Group, _ state: ConversationState, _ patience: Int) -> Yield {
        let persona = space.persona(in: state, patience: patience)
        var yield = Yield()
        var places: [Result: Int] = [:]
        var stepper = stepper
        for index in group.lines where lines[index].fits(knowsReason: state.knowsReason) {
            stepper.run(lines[index], in: state, persona) { reaction in
                for goal in goals(of: reaction) where !yield.goals.contains(goal) { yield.goals.append(goal) }
                let result = Result(state: space.state(of: reaction.state), ending: reaction.ending)
                // What changes nothing leads nowhere.
                if result.ending == nil, result.state == state { return }
                guard let place = places[result] else {
                    places[result] = yield.outcomes.count
                    yield.outcomes.append(
                        Outcome(
                            state: result.state, ending: result.ending, patience: reaction.state.patience,
                            lines: [UInt16(index)]))
                    return
                }
                yield.outcomes[place].patience = max(yield.outcomes[place].patience, reaction.state.patience)
                if yield.outcomes[place].lines.last != UInt16(index) {
                    yield.outcomes[place].lines.append(UInt16(index))
                }
            }
        }
        return yield
    }

    private mutating func goals(of reaction: Reaction) -> [Int] {
        var found = reaction.decisions.map { number(.decision($0)) }
        if let id = reaction.state.resolved.last { found.append(number(.met(objection: id))) }
        if let ending = reaction.ending { found.append(number(.ending(ending))) }
        found.append(number(.rule(reaction.rule)))
        return found
    }

    private mutating func number(_ goal: Goal) -> Int {
        if let known = numbers[goal] { return known }
        numbers[goal] = goals.count
        goals.append(goal)
        return goals.count - 1
    }
}

extension PossibleLine {
    /// The bits of the needs that the rules look at for this line.
    fileprivate func needsLookedAt(in space: StateSpace) -> UInt64 {
        let needs = (0..<space.needs).map { space.scenario.needs[$0].id }
        func bits(_ isMeant: (String) -> Bool) -> UInt64 {
            needs.indices.filter { isMeant(needs[$0]) }.reduce(0) { $0 | ConversationState.mask($1) }
        }
        let topics = understanding.asked + understanding.touched + [last].compactMap(\.self)
        // A general question, and a good opener, get the first need that was not told.
        if understanding.does(anyOf: .genericQuestion, .observation) { return bits { _ in true } }
        return bits { topics.contains(.need($0)) }
    }
}
