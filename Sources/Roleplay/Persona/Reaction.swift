import Checklist
import Linguistics
import Scenarios

/// What the persona does about one line: rules on its state, asked in a fixed order.
///
/// The order is the persona's priorities: what hurts comes first, then what was agreed, then what was asked, and
/// only then what was merely said.
struct Reaction {
    let scenario: Scenario
    let temperament: Temperament
    let understanding: Understanding
    let isFirst: Bool

    private(set) var state: PersonaState
    private(set) var changes: [StateChange] = []
    private(set) var decisions: [Decision] = []
    private(set) var ending: EndingKind?
    /// What `{time}` stands for in this reply.
    private(set) var timeToName: String?

    init(
        scenario: Scenario, temperament: Temperament, understanding: Understanding, state: PersonaState, isFirst: Bool
    ) {
        self.scenario = scenario
        self.temperament = temperament
        self.understanding = understanding
        self.state = state
        self.isFirst = isFirst
    }

    /// Asks every rule until one has decided, then looks at what is left of the patience.
    mutating func run() {
        moveFeelings()
        let rules: [(inout Reaction) -> Void] = [
            { $0.meetSilence() }, { $0.meetInsult() }, { $0.insistOnNo() }, { $0.meetUnfairness() },
            { $0.closeAgreement() }, { $0.meetMonologue() }, { $0.ignoreLetter() }, { $0.meetParting() },
            { $0.hearAnswerToObjection() }, { $0.answerQuestion() }, { $0.weighProposal() }, { $0.raiseObjection() },
            { $0.takeInformation() }, { $0.fallBack() },
        ]
        for rule in rules where decisions.isEmpty && ending == nil { rule(&self) }
        if understanding.does(anyOf: .reason, .observation, .concreteQuestion, .genericQuestion, .proposal, .pitch) {
            state.knowsReason = true
        }
        if ending == nil && state.patience == 0 { losePatience() }
    }

    // MARK: Tools for the rules

    mutating func decide(_ decision: Decision) { decisions.append(decision) }

    mutating func move(_ measure: StateChange.Measure, _ step: Int, _ de: String, _ en: String) {
        if let change = state.move(measure, by: step, because: Localized(de: de, en: en)) { changes.append(change) }
    }

    mutating func update(_ change: (inout PersonaState) -> Void) { change(&state) }

    mutating func name(time: String) { timeToName = time }

    /// Ends the contact in the given way, or in the nearest way that the scenario knows.
    mutating func end(_ wanted: EndingKind) {
        let kind = nearestEnding(to: wanted)
        ending = kind
        decide(.end(kind))
    }

    private func nearestEnding(to wanted: EndingKind) -> EndingKind {
        let order: [EndingKind] =
            switch wanted {
            case .nextStep: [.nextStep, .weaker, .doorOpen]
            case .weaker: [.weaker, .doorOpen, .no]
            case .doorOpen: [.doorOpen, .weaker, .no]
            case .no: [.no, .hungUp, .noAnswer]
            case .hungUp: [.hungUp, .noAnswer, .no]
            case .noAnswer: [.noAnswer, .no, .hungUp]
            }
        return order.first { scenario.endings[$0] != nil } ?? wanted
    }

    /// How the contact ends when the trainee leaves now.
    var partingEnding: EndingKind {
        if state.agreedTime != nil { return .nextStep }
        if state.saidNo { return .no }
        if state.awaitsMail { return .weaker }
        return state.trust >= 4 && state.interest >= 2 ? .doorOpen : .no
    }

    private mutating func losePatience() {
        decisions.removeAll()
        if scenario.channel.isWritten {
            end(.noAnswer)
        } else {
            end(state.trust >= 4 ? .no : .hungUp)
        }
    }
}
