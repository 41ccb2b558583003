import Checklist
import Linguistics
import Scenarios
import Synchronization

/// Understands a trainee's line in its context: its acts, its topics, its proposal.
///
/// What the checklist knows of openers (observation, needs question, value, proposal, pressure, pretence, wrong facts)
/// is asked of the checker; what only occurs in conversation is recognised by word lists; what a line refers to follows
/// from what the persona said before it.
struct Interpreter: Sendable {
    let scenario: Scenario
    let topics: Topics
    let answers: AnswerLines
    let followUps: FollowUpAnswers
    let echo: Echo
    let gift: Gift
    let addressee: MistakenAddressee
    let trade: MistakenTrade
    /// How the prospect is called, word by word.
    let prospectNames: Set<String>
    private let sellerStems: Set<String>
    /// The words of the seller's company.
    let sellerNames: Set<String>
    /// The figures in what each entry tells, by its id.
    let toldFigures: [String: Set<Int>]
    /// All figures on the card.
    let cardFigures: Set<Int>
    /// The figures on the card that the seller does not name as its own.
    let ownFigures: Set<Int>
    private let checker = Checker()

    /// The interpreter of a scenario: made once, since many sessions may be played of one file.
    static func of(_ scenario: Scenario) -> Interpreter {
        if let known = made.withLock({ $0[scenario.contentHash] }), known.scenario == scenario { return known }
        // Nobody who plays another scenario has to wait for this one.
        let new = Interpreter(scenario: scenario)
        made.withLock { $0[scenario.contentHash] = new }
        return new
    }

    private static let made = Mutex<[String: Interpreter]>([:])

    init(scenario: Scenario) {
        self.scenario = scenario
        topics = Topics(scenario: scenario)
        answers = AnswerLines(scenario: scenario, topics: topics)
        followUps = FollowUpAnswers(scenario: scenario)
        echo = Echo(scenario: scenario)
        gift = Gift(scenario: scenario)
        addressee = MistakenAddressee(scenario: scenario)
        trade = MistakenTrade(scenario: scenario)
        let facts = scenario.prospect.facts.map(\.text) + [scenario.prospect.trigger?.what ?? ""]
        let offered = SpokenPrice.figures(
            in: Text((scenario.seller.value + [scenario.seller.offer]).joined(separator: ". ")))
        ownFigures = SpokenPrice.figures(in: Text(facts.joined(separator: ". "))).subtracting(offered)
        cardFigures = SpokenPrice.figures(
            in: Text((facts + [scenario.prospect.size, scenario.prospect.role]).joined(separator: ". "))
        ).union(offered)
        let entries =
            scenario.needs.map { ($0.id, $0.open + $0.guarded) } + scenario.answers.map { ($0.id, $0.lines) }
            + scenario.objections.map { ($0.id, $0.lines) }
        toldFigures = Dictionary(
            entries.map { ($0.0, SpokenPrice.figures(in: Text($0.1.map(\.text).joined(separator: ". ")))) },
            uniquingKeysWith: { $0.union($1) })
        sellerNames = Set(Text(scenario.seller.company).foldedWords.filter { $0.utf8.count >= 4 })
        prospectNames = Set(Text("\(scenario.prospect.salutation) \(scenario.prospect.name)").foldedWords)
        sellerStems = Set(Topics.stems(scenario.seller.value + [scenario.seller.offer]))
    }

    /// What a line was understood to do.
    ///
    /// - Parameters:
    ///   - state: the persona's state before the line.
    ///   - heard: the trainee's lines before it, as `repetition` writes them.
    ///   - isOpener: whether the persona does not know yet what the contact is about.
    ///   - reply: what the persona has just said, of which a line may take words up.
    ///   - told: the stems of all that it has said.
    ///   - lines: the ids of the lines that it said last, the last first.
    func understand(
        _ line: String, state: PersonaState, heard: Set<String>, isOpener: Bool, after reply: String = "",
        told: Set<String> = [], lines: [String] = []
    ) -> Understanding {
        let text = Text(line)
        guard !text.words.isEmpty else {
            return Understanding(acts: [ActMark(whole: line.contains { !$0.isWhitespace } ? .nonsense : .silence)])
        }
        var understanding = Understanding()
        understanding.words = text.words.count
        if text.words.count >= 3 { understanding.isRepeated = heard.contains(Interpreter.repetition(of: text)) }
        var questions = questions(in: text)
        if questions.isEmpty { questions = sampledQuestion(in: text) }
        let asked = text.sentences.first { $0.isAsked }?.words.lowerBound ?? text.words.count
        understanding.wordsBeforeQuestion = min(asked, questions.first?.lowerBound ?? text.words.count)
        if SpokenLanguage.isOther(than: scenario.language, text) {
            understanding.acts.append(ActMark(whole: .otherLanguage))
            return understanding
        }
        if Gibberish.fills(text) {
            understanding.acts.append(ActMark(whole: .nonsense))
            return understanding
        }
        // The person contacted knows nothing of the checklist that a team has.
        var context = scenario.openerContext
        context.profile = nil
        let marks = checker.marks(for: Opener(context: context, subject: nil, text: line))
        addConversation(to: &understanding, text, questions, state: state, told: told, isOpener: isOpener)
        if let question = questions.last {
            let asked = AskedWords(questions, of: text, language: scenario.language, topics: topics.words)
            understanding.form = form(of: question, in: text, asked)
            let context = AnswerLines.Context(
                last: state.linesSinceTopic < 2 ? state.lastTopic : nil, told: Set(state.revealed + state.answered),
                phrase: understanding.common, form: understanding.form, reply: Set(QuestionParts.stems(of: reply)))
            understanding.answers = candidates(for: asked, questions, of: text, in: context)
            understanding.traits = QuestionTrait.all(
                of: AskedWords.afterLead(question, of: text), in: text, scenario.language)
            understanding.isHypothetical = QuestionForm.isHypothetical(question, in: text)
            understanding.asksToStartOver = question.contains { Interpreter.anew.contains(text.words[$0]) }
            understanding.asksForDoubts =
                !isOpener
                && DoubtsQuestion.isAsked(
                    in: QuestionForm.withoutCircumstances(question, in: text) ?? question, of: text)
            understanding.takesUp = QuestionParts.stems(of: asked.question).contains {
                QuestionParts.isTelling($0) && context.reply.contains($0)
            }
        }
        addFollowUps(to: &understanding, text, questions, after: lines)
        let named = times(in: text, state, &understanding, after: reply)
        let isFlirt = isBesideThePoint(named, understanding)
        var times = isFlirt ? [] : named
        // "Dienstag halb neun, super! Äh, geht auch Dienstag um neun?"
        let letsChoose = text.words.contains { QuestionForm.ors.contains($0) }
        if understanding.does(.changingTime), !letsChoose, let last = times.last(where: \.isDefinite) { times = [last] }
        let isBareTime = text.words.count <= 4 && times.contains(where: \.hasClock)
        let isTimeReply = !times.isEmpty && text.words.count <= 16 && (isBareTime || !asksBesideTime(understanding))
        if !isTimeReply {
            // A general question is about nothing, whatever words it shares with an answer.
            let isGeneral = marks.level(.needsQuestion) == .partial
            addTopics(to: &understanding, text, questions, state, told: told, includesAnswers: !isGeneral)
        } else if state.standing != nil {
            // "Das bleibt ein Festpreis. Passt Donnerstag um sechs?" meets what stands in the way.
            understanding.touched = objections(in: text, trust: state.trust)
        }
        if isTimeReply {
            understanding.acts.removeAll { $0.act == .commonQuestion || $0.act == .offTopic }
        } else {
            addOpenerActs(to: &understanding, marks, text, questions, isOpener: isOpener)
        }
        if !isFlirt {
            addProposal(to: &understanding, marks, text, times, questions, isOpener: isOpener, after: reply)
        }
        if isAboutPast(understanding, text, questions) {
            understanding.acts.removeAll { $0.act == .proposal }
            understanding.proposal = nil
        }
        if !isOpener { preferSamples(in: &understanding, text, questions) }
        if !isOpener { addPrivateQuestion(to: &understanding, text, questions) }
        addRiddle(to: &understanding, text, questions)
        if let words = addressee.find(in: text) {
            understanding.acts.append(ActMark(.wrongAddressee, text, text.range(ofWords: words)))
            understanding.asksBesideAddressee = questions.last.map { !$0.overlaps(words) } ?? false
        }
        if let word = trade.find(in: text) {
            understanding.mistakesTrade = true
            understanding.echo = word
        }
        understanding.isEnclosed = understanding.form == nil && Gift.isEnclosed(in: text)
        addGift(to: &understanding, text, state, isOpener: isOpener, after: reply)
        if !isOpener { addByLikeness(to: &understanding, text) }
        addShortLine(to: &understanding, text, questions, told: told, isOpener: isOpener)
        addTone(to: &understanding, text, isOpener: isOpener)
        understanding.setsDeadline = understanding.does(.pressure) && Deadline.isNamed(in: text)
        addAnswer(to: &understanding, text, state)
        if !isOpener, understanding.acts.isEmpty, questions.isEmpty, tellsOfSeller(text) {
            understanding.acts.append(ActMark(whole: .reason))
        }
        return understanding
    }

    /// "Nothing.", to "What comes on top?"
    private static let nothings: WordSet = [
        "nothing", "none", "nobody", "everything", "never", "always", "today", "nichts", "nix", "niemand", "keiner",
        "alles", "nie", "immer", "heute",
    ]
    private static let anew: WordSet = ["anfangen", "vorn", "vorne", "neu", "over", "begin", "restart", "start"]

    /// "Haben Sie heute Abend schon was vor?" names no time for a talk.
    private func isBesideThePoint(_ times: [OfferedTime], _ understanding: Understanding) -> Bool {
        guard let beside = understanding.acts.first(where: { $0.act == .offTopic })?.quote.foldedForm else {
            return false
        }
        return !times.isEmpty && times.allSatisfy { beside.firstRange(of: $0.words.foldedForm) != nil }
    }

    /// A line in the form by which a repetition is told.
    static func repetition(of line: String) -> String { repetition(of: Text(line)) }

    private static func repetition(of text: Text) -> String { text.foldedWords.joined(separator: " ") }

    /// What no list knows is taken for what the likest lines do, if they are much liker than all others.
    private func addByLikeness(to understanding: inout Understanding, _ text: Text) {
        let answer = understanding.answers.first.map(\.score) ?? -.infinity
        guard text.words.count <= 25, understanding.common == nil, understanding.form != .would || text.words.count > 6,
            answer < AnswerWeights.nothing,
            understanding.form?.wantsYesOrNo != false,
            !understanding.does(anyOf: .proposal, .offerToSend, .offTopic, .leaving, .value, .summarizing)
        else { return }
        let ranked = Samples.acts(scenario.language).ranked(for: text.quote(0..<text.bytes.count))
        guard let best = ranked.first, case .act(let act) = best.aim, best.likeness >= Interpreter.leastLikeness,
            Samples.acts(scenario.language).sharesTelling(text.quote(0..<text.bytes.count), with: best.aim)
        else { return }
        let lead = best.likeness - (ranked.dropFirst().first?.likeness ?? 0)
        let speaksOfSelf = text.words.contains { Interpreter.senders.contains($0) }
        switch act {
        case .proposal, .offerToSend:
            let least = speaksOfSelf ? Interpreter.leastLead : 2 * Interpreter.leastLead
            guard lead >= least, speaksOfSelf || understanding.form?.wantsYesOrNo == true else { return }
            if act == .proposal { understanding.proposal = Proposal(minutes: nil, times: []) }
        case .offTopic, .identityQuestion:
            guard lead >= Interpreter.leastLead else { return }
        default:
            guard lead >= Interpreter.leastLead, understanding.form == nil else { return }
        }
        understanding.acts.append(ActMark(whole: act))
        // What is asked is whether it is wanted.
        understanding.acts.removeAll { [.otherQuestion, .genericQuestion, .concreteQuestion].contains($0.act) }
        understanding.asked = []
    }

    /// How like a line must be to a sample to be taken for what it does.
    private static let leastLikeness = 0.35
    /// By how much the likest line has to lead.
    private static let leastLead = 0.05

    /// Whether a line tells what the seller does, without a word that praises it: "Well, we do tuning at home".
    private func tellsOfSeller(_ text: Text) -> Bool {
        let stems = Topics.stems([text.quote(0..<text.bytes.count)])
        return text.words.contains { Interpreter.senders.contains($0) }
            && stems.count { sellerStems.contains($0) } >= 3
    }

    /// Whether a quote only says what the seller may say of itself.
    func isSellerTalk(_ quote: String) -> Bool {
        Topics.stems([quote]).count { sellerStems.contains($0) } >= 2
    }

    /// A line that only replies to what the persona asked, whatever it says.
    private func addAnswer(to understanding: inout Understanding, _ text: Text, _ state: PersonaState) {
        guard state.standing != nil || state.openQuestion != nil, !understanding.asks,
            understanding.acts.allSatisfy({ [.greeting, .agreeing, .refusing].contains($0.act) })
        else { return }
        // "Stops. By cause.", to "What does it give me?"
        let isReply =
            state.openQuestion != nil && !understanding.echoesReply
            && (text.words.count >= 2 || Interpreter.nothings.contains(text.words[0]))
        if isReply || text.words.count >= 6 { understanding.acts.append(ActMark(whole: .answering)) }
    }
}
