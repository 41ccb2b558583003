import Linguistics
import Scenarios

/// What an author gave as a sample is a question about its entry, whatever else its words could mean.
extension Interpreter {
    /// A line typed without a question mark that asks all the same: as good as one of the author's samples ("any money set
    /// aside for it"), or, without any mark, surely answered by one of the lines ("you been running the place long").
    func sampledQuestion(in text: Text) -> [Range<Int>] {
        guard let sentence = text.sentences.last(where: { !$0.words.isEmpty }), sentence.words.count >= 3 else {
            return []
        }
        let called = Vocative.without(sentence.words, in: text)
        let likeness = answers.likenessToSamples(of: text.quote(text.range(ofWords: called)))
        if likeness >= Interpreter.asGoodAsSample { return [sentence.words] }
        guard text.sentences.count == 1, text.words.count <= 12, !isClosed(text),
            !sentence.words.contains(where: { Interpreter.trainees.contains(text.words[$0]) })
        else { return [] }
        let asked = AskedWords([sentence.words], of: text, language: scenario.language, topics: topics.words)
        let best = answers.candidates(for: asked, in: AnswerLines.Context()).first
        return (best?.score ?? -.infinity) >= Interpreter.surelyAsked ? [sentence.words] : []
    }

    private func isClosed(_ text: Text) -> Bool {
        guard let last = text.bytes.last(where: { $0 > UInt8(ascii: " ") }) else { return true }
        return [UInt8(ascii: "."), UInt8(ascii: "!")].contains(last)
    }

    /// Takes away what the words of a question were mistaken for that one of the scenario's entries clearly answers:
    /// "Wie dringend ist das bei Ihnen?" presses nobody, and "Do you only do beer?" is no idle talk with a brewer.
    func preferSamples(in understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>]) {
        guard let best = understanding.answers.first, best.score >= Interpreter.clearScore else { return }
        let asked = questions.map { words in
            let bytes = text.range(ofWords: words)
            return text.scalarOffset(ofByte: bytes.lowerBound)..<text.scalarOffset(ofByte: bytes.upperBound)
        }
        understanding.acts.removeAll { mark in
            (Interpreter.mistakable.contains(mark.act)
                || best.score >= Interpreter.beyondDoubt && Interpreter.hardlyMistakable.contains(mark.act))
                && !(mark.act == .clarifying && fills(mark, questions))
                // "Wie viele waren das noch mal?" may have been told.
                && !(mark.act == .repeatRequest && ["mal", "again"].contains { mark.quote.hasSuffix($0) })
                && (mark.quote.isEmpty || asked.contains { $0.overlaps(mark.start..<max(mark.end, mark.start + 1)) })
        }
        if understanding.does(.proposal), isNoProposal(understanding, best, text, questions) {
            understanding.acts.removeAll { $0.act == .proposal }
            understanding.proposal = nil
        }
        guard !understanding.asks, !understanding.does(anyOf: .proposal, .offerToSend, .callbackRequest) else { return }
        if understanding.asked.isEmpty { understanding.asked = [best.topic] }
        understanding.acts.append(ActMark(whole: .concreteQuestion))
    }

    /// "Did nobody ring you last winter?" is no step: it asks what was, and neither a time nor the trainee is in it.
    func isAboutPast(_ understanding: Understanding, _ text: Text, _ questions: [Range<Int>]) -> Bool {
        guard let proposal = understanding.proposal, proposal.minutes == nil, proposal.times.isEmpty else {
            return false
        }
        return understanding.form == .whether && understanding.traits.contains(.past)
            && !understanding.traits.contains(.offer)
            && !questions.joined().contains { Interpreter.trainees.contains(text.words[$0]) }
    }

    /// "Wie meinen Sie das?" is all that is asked.
    private func fills(_ mark: ActMark, _ questions: [Range<Int>]) -> Bool {
        questions.count == 1 && questions[0].count <= Text(mark.quote).words.count + 1
    }

    /// "Wer geht ran, wenn Samstagabend einer anruft?" asks how it is done; a step has the trainee in it, or a time.
    private func isNoProposal(
        _ understanding: Understanding, _ best: AnswerCandidate, _ text: Text, _ questions: [Range<Int>]
    ) -> Bool {
        guard let form = understanding.form, understanding.proposal?.minutes == nil else { return false }
        // "Mittwoch um halb acht passt. Unter welcher Nummer erreiche ich Sie?" has taken a time beside what it asks.
        let isTimeAsked = questions.contains { words in
            OfferedTime.all(in: Text(text.quote(text.range(ofWords: words)))).contains(where: \.isDefinite)
        }
        if understanding.proposal?.times.contains(where: \.isDefinite) == true, !isTimeAsked { return false }
        let hasTrainee = questions.joined().contains { Interpreter.trainees.contains(text.words[$0]) }
        if hasTrainee { return false }
        return !form.wantsYesOrNo
            || best.score >= Interpreter.surelyAsked && understanding.proposal?.times.isEmpty != false
    }

    private static let trainees: WordSet = [
        "ich", "wir", "uns", "mir", "mich", "i", "we", "us", "me", "let's", "i'd", "we'd", "i'll", "we'll",
    ]

    /// The likeness to a sample from which a line without a question mark asks.
    private static let asGoodAsSample = 0.75
    /// The score from which there is hardly a doubt that a question is about the scenario, and none.
    private static let clearScore = 1.0
    private static let surelyAsked = 2.0
    private static let mistakable: Set<Act> = [
        .pressure, .clarifying, .repeatRequest, .listening,
    ]
    /// "Wie geht es Ihnen?" is seldom a question about the scenario.
    private static let hardlyMistakable: Set<Act> = [.nameQuestion, .smallTalk, .offTopic]
    private static let beyondDoubt = 3.0
}
