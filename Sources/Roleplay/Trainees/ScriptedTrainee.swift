import Scenarios

/// A trainee of known skill who plays a scenario by a script: real sentences, chosen by a seed.
///
/// It knows what a trainee can know: the briefing card, and what the persona said. How often it does what is best, and
/// what it does otherwise, is its skill; the same skill, seed and scenario give the same session.
public struct ScriptedTrainee: Sendable {
    public let skill: Skill
    private var random: SeededNumbers
    private var used: Set<String> = []
    private var gaveValue = false
    private var asked: Set<String> = []

    /// Creates a trainee.
    public init(skill: Skill, seed: UInt64) {
        self.skill = skill
        random = SeededNumbers(seed: seed &* 31 &+ UInt64(skill.chanceOfBest))
    }

    /// The longest a scripted session goes on.
    static let longest = 16

    /// Plays a scenario to its end.
    ///
    /// - Parameter opening: what is said first, whoever wrote it; the trainee goes on from there.
    public static func play(
        _ scenario: Scenario, skill: Skill, seed: UInt64, opening: String? = nil
    ) -> Session {
        var session = Session(scenario: scenario, seed: seed)
        var trainee = ScriptedTrainee(skill: skill, seed: seed)
        if let opening { session.say(opening) }
        while session.ending == nil, session.turns.count < longest { session.say(trainee.line(in: session)) }
        session.leave()
        return session
    }

    /// The next line in a session.
    mutating func line(in session: Session) -> String {
        let isBest = random.below(100) < skill.chanceOfBest
        if session.turns.isEmpty { return opener(session, isBest: isBest) }
        return isBest ? bestLine(session) : otherLine(session)
    }

    // MARK: Openers

    /// The author's own examples of what passes and what fails here are the openers of the skilled and the unskilled.
    private mutating func opener(_ session: Session, isBest: Bool) -> String {
        let checks = session.scenario.checks
        let wanted = isBest ? checks.pass : checks.fail
        if !wanted.isEmpty, isBest || random.below(2) == 0 { return wanted[random.below(wanted.count)] }
        return isBest
            ? say(.observation, session) + " " + say(.concreteQuestion, session)
            : say(.observation, session) + " " + say(.genericQuestion, session)
    }

    // MARK: What is best

    private mutating func bestLine(_ session: Session) -> String {
        let state = session.state
        if state.saidNo { return say(.acceptingNo, session) }
        if let id = state.standing, let objection = session.scenario.objections.first(where: { $0.id == id }) {
            return answer(objection, session)
        }
        if state.offeredTime != nil { return say(.agreeing, session) }
        if state.wantsTime { return say(.proposal, session) }
        if state.openQuestion == .agenda || state.openQuestion == .example || state.openQuestion == .price
            || state.openQuestion == .reason
        {
            let answer = say(.answering, session)
            return gaveValue ? answer + " " + question(session) : answer
        }
        let isCurious = session.scenario.needs.contains { !state.revealed.contains($0.id) && !isSpent($0, session) }
        if isCurious { return say(.acknowledging, session) + " " + question(session) }
        if !gaveValue {
            gaveValue = true
            return say(.value, session)
        }
        return say(.proposal, session)
    }

    /// Whether a need was asked for twice already.
    private func isSpent(_ need: Need, _ session: Session) -> Bool { asked.contains(need.id + " again") }

    private mutating func question(_ session: Session) -> String {
        let open = session.scenario.needs.first { !session.state.revealed.contains($0.id) && !isSpent($0, session) }
        guard let need = open else { return say(.concreteQuestion, session) }
        if !asked.insert(need.id).inserted { asked.insert(need.id + " again") }
        let own = need.questions.map(\.text).filter { !used.contains($0) }
        guard !own.isEmpty else { return say(.concreteQuestion, session, about: need.topics) }
        let question = own[random.below(own.count)]
        used.insert(question)
        return question
    }

    private mutating func answer(_ objection: Objection, _ session: Session) -> String {
        var parts = [say(.acknowledging, session)]
        for resolution in objection.resolvedBy {
            switch resolution {
            case .acknowledge: continue
            case .question, .topic: parts.append(say(.objectionQuestion, session, about: objection.topics))
            case .value:
                gaveValue = true
                parts.append(say(.value, session))
            case .smallStep: parts.append(say(.proposal, session))
            }
            break
        }
        return parts.joined(separator: " ")
    }

    // MARK: What trainees do otherwise

    private mutating func otherLine(_ session: Session) -> String {
        let middling: [TraineeLine] = [
            .genericQuestion, .acknowledging, .vagueProposal, .offerToSend, .smallTalk, .pitch, .leaving,
        ]
        let poor: [TraineeLine] = [
            .pitch, .pitch, .genericQuestion, .vagueProposal, .arguing, .pressure, .smallTalk, .offerToSend, .leaving,
        ]
        let choices = skill == .novice ? poor : middling
        return say(choices[random.below(choices.count)], session)
    }

    // MARK: Sentences

    /// A sentence that was not said yet, its marks filled.
    private mutating func say(_ line: TraineeLine, _ session: Session, about topics: [String]? = nil) -> String {
        let all = line.sentences(session.scenario.language)
        let fresh = all.filter { !used.contains($0) }
        let pool = fresh.isEmpty ? all : fresh
        guard !pool.isEmpty else { return "" }
        let sentence = pool[random.below(pool.count)]
        used.insert(sentence)
        var text = sentence
        for (mark, value) in values(session, topics) { text = text.replacing(mark: "{\(mark)}", with: value) }
        return text
    }

    private mutating func values(_ session: Session, _ topics: [String]?) -> [(String, String)] {
        let scenario = session.scenario
        let facts = scenario.prospect.facts.map(\.text)
        let words = topics ?? scenario.needs.flatMap(\.topics)
        let free = scenario.persona.free
        let isGerman = scenario.language == .german
        return [
            ("fact", facts.isEmpty ? "" : facts[random.below(facts.count)]),
            ("topic", words.isEmpty ? scenario.prospect.industry : words[random.below(words.count)]),
            (
                "value",
                scenario.seller.value.isEmpty ? "" : scenario.seller.value[random.below(scenario.seller.value.count)]
            ),
            ("salutation", scenario.prospect.salutation), ("company", scenario.prospect.company),
            ("seller", scenario.seller.company),
            ("offered", session.state.offeredTime ?? free.first ?? ""),
            ("first", isGerman ? "Montag um zehn" : "Monday at ten"),
            ("second", isGerman ? "Donnerstag um drei" : "Thursday at three"),
        ]
    }
}
