import Scenarios

/// What a persona in mid-conversation would say to a question, while nothing has been told yet and it trusts enough to tell
/// everything.
public struct Rehearsal: Sendable {
    /// What became of a question.
    public enum Outcome: Equatable, Sendable {
        /// The persona tells something of its own.
        case told(Topic)
        /// The question was taken for a step: to send something, to call again, to be put through.
        case step
        /// The question was evaded or taken for something else, by this rule.
        case missed(RuleName)
    }

    private let scenario: Scenario
    private let interpreter: Interpreter
    private let state: PersonaState

    /// Prepares a scenario.
    public init(_ scenario: Scenario) {
        self.scenario = scenario
        interpreter = Interpreter.of(scenario)
        var state = PersonaState(mood: 0, patience: 10, trust: 10)
        state.knowsReason = true
        state.lines = 2
        self.state = state
    }

    /// What becomes of a question.
    public func outcome(of question: String) -> Outcome {
        let understanding = interpreter.understand(question, state: state, heard: [], isOpener: false)
        var reaction = Reaction(
            scenario: scenario, temperament: Temperament.of(scenario.persona.archetype), understanding: understanding,
            state: state, isFirst: false, topics: interpreter.topics, isSaid: { _ in false })
        reaction.run()
        for decision in reaction.decisions {
            switch decision {
            case .need(let id, _): return .told(.need(id))
            case .answer(let id): return .told(.answer(id))
            default: continue
            }
        }
        return [.weighProposal, .serveFrontOffice].contains(reaction.rule) ? .step : .missed(reaction.rule)
    }
}
