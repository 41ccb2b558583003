import Linguistics
import Scenarios

/// What an author gave as a sample is a question about its entry, whatever else its words could mean.
extension Interpreter {
    /// A line typed without a question mark that is as good as one of the author's samples: "any money set aside for it".
    func sampledQuestion(in text: Text) -> [Range<Int>] {
        guard let sentence = text.sentences.last(where: { !$0.words.isEmpty }), sentence.words.count >= 3,
            answers.likenessToSamples(of: text.quote(text.range(ofWords: sentence.words))) >= Interpreter.asGoodAsSample
        else { return [] }
        return [sentence.words]
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
            Interpreter.mistakable.contains(mark.act)
                && (mark.quote.isEmpty || asked.contains { $0.overlaps(mark.start..<max(mark.end, mark.start + 1)) })
        }
        guard !understanding.asks, !understanding.does(anyOf: .proposal, .offerToSend, .callbackRequest) else { return }
        if understanding.asked.isEmpty { understanding.asked = [best.topic] }
        understanding.acts.append(ActMark(whole: .concreteQuestion))
    }

    /// The likeness to a sample from which a line without a question mark asks.
    private static let asGoodAsSample = 0.75
    /// The score from which there is no doubt what a question is about.
    private static let clearScore = 3.0
    private static let mistakable: Set<Act> = [
        .pressure, .offTopic, .clarifying, .repeatRequest, .listening, .nameQuestion, .smallTalk,
    ]
}
