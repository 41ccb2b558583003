import Scenarios

/// Everything that a line can lead to in a state: the rules, run with each value of what the state leaves out.
struct Stepper {
    let space: StateSpace
    /// One reaction for all lines: making one anew takes longer than running it.
    private var reaction: Reaction
    private let hasPricedObjections: Bool

    init(space: StateSpace) {
        self.space = space
        let scenario = space.scenario
        reaction = Reaction(
            scenario: scenario, temperament: Temperament.of(scenario.persona.archetype),
            understanding: Understanding(), state: space.start, isFirst: true, topics: Interpreter.of(scenario).topics,
            isSaid: { _ in false })
        hasPricedObjections = scenario.objections.contains(where: \.isAboutPrice)
    }

    /// Runs a line in a state and hands over every way in which the persona can react.
    mutating func run(
        _ line: PossibleLine, in state: ConversationState, _ persona: PersonaState, _ found: (Reaction) -> Void
    ) {
        guard space.canHaveTalked(about: line.last, in: state) else { return }
        for start in starts(of: line, in: state, persona) {
            react(to: line, start, state)
            found(reaction)
            runVariants(of: line, start, state, found)
        }
    }

    /// The persona with each value of what the line refers to.
    private func starts(
        of line: PossibleLine, in state: ConversationState, _ persona: PersonaState
    ) -> [PersonaState] {
        var persona = persona
        persona.lastTopic = line.last
        var starts = [persona]
        func add(_ change: (inout PersonaState) -> Void) {
            var other = persona
            change(&other)
            starts.append(other)
        }
        let scenario = space.scenario
        if line.isReply {
            for question in [OpenQuestion.reason, .example, .price] { add { $0.openQuestion = question } }
            // What was told is nodded at, whichever it was.
            if let need = scenario.needs.first { add { $0.lastTopic = .need(need.id) } }
        }
        if line.understanding.does(.proposal) {
            // Whoever is hard to get has other reservations in the first lines than later.
            if scenario.difficulty >= 3, state.raised == 0, !state.isStart { add { $0.lines = 5 } }
            if hasPricedObjections { add { $0.credited = ["price"] } }
        }
        if line.understanding.does(.pitch), hasPricedObjections { add { $0.credited = ["price"] } }
        return starts
    }

    /// Runs a line with each value of what its first reaction counted or compared.
    private mutating func runVariants(
        of line: PossibleLine, _ start: PersonaState, _ state: ConversationState, _ found: (Reaction) -> Void
    ) {
        let (rule, after) = (reaction.rule, reaction.state)
        func vary(isSaid: Bool = false, _ change: (inout PersonaState) -> Void = { _ in }) {
            var other = start
            change(&other)
            react(to: line, other, state, isSaid: isSaid)
            found(reaction)
        }
        if !line.understanding.asked.isEmpty || line.last != nil { vary(isSaid: true) }
        if after.refusals > 0 { for count in 1...3 { vary { $0.refusals = count } } }
        if rule == .fallBack { for count in 2...3 { vary { $0.misses = count } } }
        if after.priceQuestions > 0 { vary { $0.priceQuestions = 1 } }
        if rule == .serveFrontOffice { vary { $0.credited = ["refused to put through"] } }
        if rule == .meetParting {
            vary { $0.awaitsMail = true }
            vary { $0.awaitsCall = true }
        }
        if line.understanding.does(anyOf: .silence, .insult) { vary { $0.patience = 1 } }
        // From the highest value that is told apart a step down can lead to any value below it that is near enough.
        let lostTrust = start.trust - after.trust
        if start.trust == space.trustCap, lostTrust > 0 {
            for more in 1...lostTrust where start.trust + more <= 10 { vary { $0.trust = start.trust + more } }
        }
        let lostInterest = start.interest - after.interest
        if start.interest == space.interestCap, lostInterest > 0 {
            for more in 1...lostInterest where start.interest + more <= 10 {
                vary { $0.interest = start.interest + more }
            }
        }
    }

    private mutating func react(
        to line: PossibleLine, _ persona: PersonaState, _ state: ConversationState, isSaid: Bool = false
    ) {
        reaction.begin(
            line.understanding, in: persona, isFirst: state.isStart,
            isSaid: { _ in isSaid })
        reaction.run()
    }
}
