import Linguistics

/// What a line asks beside the point: private things, and riddles.
extension Interpreter {
    /// What the person does when nobody works has nothing to do with the contact.
    func addPrivateQuestion(
        to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>]
    ) {
        guard let question = questions.last,
            !understanding.does(anyOf: .offTopic, .identityQuestion, .proposal, .offerToSend, .value)
        else { return }
        let score = understanding.answers.first?.score ?? -.infinity
        let isForeign =
            understanding.asked.isEmpty && understanding.common == nil && score < AnswerWeights.least
            && PrivateQuestion.isAsked(in: question, of: text)
            && answers.isForeign(text.quote(text.range(ofWords: question)))
        guard isForeign || score < AnswerWeights.clear && PrivateQuestion.isIntimate(question, of: text) else { return }
        understanding.acts.removeAll {
            [.otherQuestion, .genericQuestion, .concreteQuestion, .answering].contains($0.act)
        }
        understanding.acts.append(ActMark(.offTopic, text, text.range(ofWords: question)))
    }

    /// A riddle asks for nothing that the scenario knows, unless another question follows.
    func addRiddle(to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>]) {
        guard let riddle = Riddle.find(in: text), !understanding.does(anyOf: .offTopic, .identityQuestion),
            // "Na? Raten Sie mal!" asks nothing else.
            questions.allSatisfy({
                $0.lowerBound <= riddle.words.upperBound || riddle.certainty == .certain && $0.count <= 5
            }),
            riddle.certainty == .certain
                || understanding.common == nil
                    && (understanding.answers.first?.score ?? -.infinity) < AnswerWeights.least
                    && (Riddle.asksForSaying(riddle.words, in: text)
                        || questions.last.map { answers.isForeign(text.quote(text.range(ofWords: $0))) } == true)
        else { return }
        understanding.acts.removeAll {
            [.otherQuestion, .genericQuestion, .concreteQuestion, .commonQuestion, .answering, .proposal, .joking]
                .contains($0.act)
        }
        understanding.proposal = nil
        understanding.acts.append(ActMark(.riddle, text, text.range(ofWords: riddle.words)))
        understanding.riddle = Riddle.form(of: riddle.words, in: text)
    }
}
