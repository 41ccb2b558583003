import Checklist
import Linguistics
import Scenarios

/// What the persona does about one line: rules on its state, asked in a fixed order (`RuleName`).
struct Reaction {
    let scenario: Scenario
    let temperament: Temperament
    private(set) var understanding: Understanding
    private(set) var isFirst: Bool
    /// What the scenario talks about, to find what comes nearest to a question.
    let topics: Topics
    /// Whether a line was said already, by its id.
    private(set) var isSaid: @Sendable (String) -> Bool

    var state: PersonaState
    private(set) var changes: [StateChange] = []
    private(set) var decisions: [Decision] = []
    private(set) var ending: EndingKind?
    /// The rule that decided.
    private(set) var rule = RuleName.fallBack
    /// Whether nothing in the line was understood, which is our fault and not the trainee's.
    private(set) var isMiss = false
    /// The lines that answer best of all that their entries could say.
    private(set) var preferredLines: Set<String> = []
    /// Whether a question is being answered; what stands beside it does not answer it again.
    private(set) var isAnswering = false
    /// Whether the line has met an objection.
    private(set) var hasMetObjection = false
    /// What `{time}` stands for in this reply.
    private(set) var timeToName: String?

    init(
        scenario: Scenario, temperament: Temperament, understanding: Understanding, state: PersonaState, isFirst: Bool,
        topics: Topics, isSaid: @escaping @Sendable (String) -> Bool
    ) {
        self.scenario = scenario
        self.temperament = temperament
        self.understanding = understanding
        self.state = state
        self.isFirst = isFirst
        self.topics = topics
        self.isSaid = isSaid
    }

    /// Makes it the reaction to another line of the same scenario; an exploration has millions of them.
    mutating func begin(
        _ understanding: Understanding, in state: PersonaState, isFirst: Bool,
        isSaid: @escaping @Sendable (String) -> Bool
    ) {
        self.understanding = understanding
        self.state = state
        self.isFirst = isFirst
        self.isSaid = isSaid
        changes.removeAll(keepingCapacity: true)
        decisions.removeAll(keepingCapacity: true)
        ending = nil
        rule = .fallBack
        isMiss = false
        timeToName = nil
        hasMetObjection = false
        preferredLines.removeAll(keepingCapacity: true)
    }

    /// Asks every rule until one has decided, then looks at what is left of the patience.
    mutating func run() {
        moveFeelings()
        state.linesSinceTopic += 1
        if let name = understanding.name { state.traineeName = name }
        for name in RuleName.allCases where decisions.isEmpty && ending == nil {
            rule = name
            ask(name)
        }
        let isMischief = understanding.does(anyOf: .offTopic, .smallTalk, .identityQuestion, .recital)
        if understanding.does(anyOf: .reason, .observation, .proposal, .pitch, .value)
            || !isMischief && understanding.does(anyOf: .concreteQuestion, .genericQuestion)
        {
            state.knowsReason = true
        }
        if decisions.contains(where: \.tells) { state.linesSinceTopic = 0 }
        state.openQuestion = openQuestion()
        if let minutes = understanding.proposal?.minutes { state.lastMinutes = minutes }
        if let day = understanding.proposal?.times.last(where: { $0.day != nil })?.day, Day.isOfWeek(day),
            !decisions.contains(where: { [.move(.counterTime), .move(.offerTime)].contains($0) })
        {
            state.lastDay = day
        }
        // Nobody hangs up because a sentence was in another language.
        if ending == nil, state.patience == 0, state.offeredTime == nil || !understanding.does(.proposal),
            !understanding.does(.otherLanguage)
        {
            losePatience()
        }
    }

    private mutating func ask(_ name: RuleName) {
        switch name {
        case .meetSilence: meetSilence()
        case .meetInsult: meetInsult()
        case .insistOnNo: insistOnNo()
        case .meetMischief: meetMischief()
        case .meetUnfairness: meetUnfairness()
        case .repairUnderstanding: repairUnderstanding()
        case .closeAgreement: closeAgreement()
        case .meetMonologue: meetMonologue()
        case .ignoreLetter: ignoreLetter()
        case .meetParting: meetParting()
        case .hearAnswerToObjection: hearAnswerToObjection()
        case .serveFrontOffice: serveFrontOffice()
        case .answerQuestion: answerQuestion()
        case .weighProposal: weighProposal()
        case .raiseObjection: raiseObjection()
        case .hearPrice: hearPrice()
        case .takeInformation: takeInformation()
        case .hearShortReply: hearShortReply()
        case .fallBack: fallBack()
        case .losePatience, .leave: break
        }
    }

    /// What the persona waits for after this reply.
    private func openQuestion() -> OpenQuestion? {
        for decision in decisions.reversed() {
            guard case .move(let move) = decision else { continue }
            switch move {
            case .askReason, .askBack, .retakeInitiative, .interrupt, .noteName, .hearNo: return .reason
            case .showInterest, .askInTurn: return .example
            case .hearRiddle, .askWhoKnocks: return .punchline
            case .hearKnock: return .knock
            case .askAgenda: return .agenda
            case .askPrice: return .price
            case .askForTime, .askForHour, .counterTime, .offerTime, .confirmTime: return .time
            default: continue
            }
        }
        return nil
    }

    // MARK: Tools for the rules

    mutating func decide(_ decision: Decision) { decisions.append(decision) }

    mutating func decide(_ decision: Decision, before place: Int) { decisions.insert(decision, at: place) }

    mutating func move(_ measure: StateChange.Measure, _ step: Int, _ de: String, _ en: String) {
        if let change = state.move(measure, by: step, because: Localized(de: de, en: en)) { changes.append(change) }
    }

    /// Whether something moves the persona for the first time; saying the same again earns nothing.
    mutating func credits(_ what: String) -> Bool {
        if state.credited.contains(what) { return false }
        state.credited.append(what)
        return true
    }

    mutating func update(_ change: (inout PersonaState) -> Void) { change(&state) }

    mutating func name(time: String) { timeToName = time }

    mutating func prefer(_ line: String) { preferredLines.insert(line) }

    mutating func noteAnswering(_ isAnswering: Bool) { self.isAnswering = isAnswering }

    mutating func noteMiss() { isMiss = true }

    mutating func noteMetObjection() { hasMetObjection = true }

    /// Takes back what was decided after the first decisions.
    mutating func drop(after count: Int) { decisions.removeSubrange(count...) }

    /// Takes back what was decided before a decision.
    mutating func drop(before count: Int) { decisions.removeSubrange(..<count) }

    /// Ends the contact in the given way, or in the nearest way that the scenario knows.
    mutating func end(_ wanted: EndingKind, saying move: Move? = nil) {
        let kind = nearestEnding(to: wanted)
        ending = kind
        decide(move.map(Decision.move) ?? .end(kind))
    }

    private func nearestEnding(to wanted: EndingKind) -> EndingKind {
        if scenario.endings.isEmpty { return wanted == .noAnswer && !scenario.channel.isWritten ? .hungUp : wanted }
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

    /// The trainee leaves without a word.
    mutating func part() {
        rule = .leave
        end(partingEnding)
    }

    /// How the contact ends when the trainee leaves now.
    var partingEnding: EndingKind {
        if state.agreedTime != nil { return .nextStep }
        if state.saidNo { return .no }
        if state.awaitsMail { return .weaker }
        return state.awaitsCall || state.trust >= 4 && state.interest >= 2 ? .doorOpen : .no
    }

    private mutating func losePatience() {
        decisions.removeAll()
        rule = .losePatience
        if scenario.channel.isWritten {
            end(.noAnswer)
        } else {
            end(state.trust >= 4 ? .no : .hungUp)
        }
    }
}
