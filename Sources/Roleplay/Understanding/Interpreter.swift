import Checklist
import Linguistics
import Scenarios

/// Understands a trainee's line in its context: its acts, its topics, its proposal.
///
/// What the checklist knows of openers (observation, needs question, value, proposal, pressure, pretence, wrong facts)
/// is asked of the checker; what only occurs in conversation is recognised by word lists; what a line refers to follows
/// from what the persona said before it.
struct Interpreter: Sendable {
    let scenario: Scenario
    let topics: Topics
    let echo: Echo
    let gift: Gift
    private let sellerStems: Set<String>
    private let checker = Checker()

    init(scenario: Scenario) {
        self.scenario = scenario
        topics = Topics(scenario: scenario)
        echo = Echo(scenario: scenario)
        gift = Gift(scenario: scenario)
        sellerStems = Set(Topics.stems(scenario.seller.value + [scenario.seller.offer]))
    }

    /// What a line was understood to do.
    ///
    /// - Parameters:
    ///   - state: the persona's state before the line.
    ///   - heard: the trainee's lines before it, as `repetition` writes them.
    ///   - isOpener: whether the persona does not know yet what the contact is about.
    ///   - last: the persona's reply before it.
    func understand(_ line: String, state: PersonaState, heard: Set<String>, isOpener: Bool, last: String)
        -> Understanding
    {
        let text = Text(line)
        guard !text.words.isEmpty else {
            return Understanding(acts: [ActMark(whole: line.contains { !$0.isWhitespace } ? .nonsense : .silence)])
        }
        var understanding = Understanding()
        understanding.words = text.words.count
        if text.words.count >= 3 { understanding.isRepeated = heard.contains(Interpreter.repetition(of: text)) }
        let questions = questions(in: text)
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
        let marks = checker.marks(for: Opener(context: scenario.openerContext, subject: nil, text: line))
        addConversation(to: &understanding, text, questions, state: state, isOpener: isOpener)
        let times = times(in: text, state, &understanding)
        let isTimeReply = !times.isEmpty && questions.isEmpty && text.words.count <= 14
        if !isTimeReply {
            // A general question is about nothing, whatever words it shares with an answer.
            let isGeneral = marks.level(.needsQuestion) == .partial
            addTopics(to: &understanding, text, questions, state, includesAnswers: !isGeneral)
            if !questions.isEmpty {
                understanding.answers = topics.candidates(
                    for: AskedWords(questions, of: text, language: scenario.language), last: state.lastTopic, reply: last)
            }
        }
        if isTimeReply {
            understanding.acts.removeAll { $0.act == .commonQuestion || $0.act == .offTopic }
        } else {
            addOpenerActs(to: &understanding, marks, text, questions, isOpener: isOpener)
        }
        addProposal(to: &understanding, marks, text, times, questions, isOpener: isOpener)
        addGift(to: &understanding, text, state)
        addAnswer(to: &understanding, text, state)
        return understanding
    }

    /// The sentences that ask, by their mark or their form.
    func questions(in text: Text) -> [Range<Int>] {
        text.sentences.compactMap { sentence in
            guard !sentence.words.isEmpty else { return nil }
            // "Donnerstag um fünf?" and "Passt Ihnen Dienstag um zehn?" propose a time.
            if OfferedTime.all(in: Text(text.quote(text.range(ofWords: sentence.words)))).contains(where: \.isDefinite),
                SentenceForm.questionWord(at: sentence.words.lowerBound, sentence.words, of: text) == nil
            {
                return nil
            }
            switch SentenceForm(sentence.words, of: text, isAsked: sentence.isAsked) {
            case .statement: return isUnmarkedQuestion(sentence, text) ? sentence.words : nil
            default: return sentence.words
            }
        }
    }

    /// "wie breit ist die treppe": typed without its mark, and without any other.
    private func isUnmarkedQuestion(_ sentence: Sentence, _ text: Text) -> Bool {
        guard sentence.words.count >= 3, sentence.words.upperBound == text.words.count, sentence.end > 0,
            ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ",")].contains(text.bytes[sentence.end - 1])
        else { return false }
        return SentenceForm.isQuestionWord(sentence.words.lowerBound, of: text)
    }

    /// A line in the form by which a repetition is told.
    static func repetition(of line: String) -> String { repetition(of: Text(line)) }

    private static func repetition(of text: Text) -> String { text.foldedWords.joined(separator: " ") }

    /// What is offered as a gift is no meeting, unless a day and an hour stand beside it.
    private func addGift(to understanding: inout Understanding, _ text: Text, _ state: PersonaState) {
        if SpokenPrice.isNamed(in: text, isAwaited: state.openQuestion == .price) {
            understanding.acts.append(ActMark(whole: .price))
        }
        let isDefinite = understanding.proposal?.times.contains(where: \.isDefinite) ?? false
        guard gift.isOffered(in: text) || understanding.does(.offerToSend), !isDefinite else { return }
        if gift.isOffered(in: text) {
            for act in [Act.offerToSend, .value] where !understanding.does(act) {
                understanding.acts.append(ActMark(whole: act))
            }
        }
        // "Wollen Sie die haben?" is the offer itself.
        let isOnlyOffer = understanding.asked.isEmpty && understanding.common == nil
        understanding.acts.removeAll {
            $0.act == .proposal
                || isOnlyOffer && [.otherQuestion, .genericQuestion, .concreteQuestion].contains($0.act)
        }
        understanding.proposal = nil
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
        if text.words.count >= (state.standing != nil ? 6 : 3) {
            understanding.acts.append(ActMark(whole: .answering))
        }
    }
}
