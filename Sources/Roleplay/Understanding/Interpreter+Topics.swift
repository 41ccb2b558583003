import Linguistics
import Scenarios

/// What a line is about.
extension Interpreter {
    /// What the line asks about and touches, and the word to take up.
    func addTopics(
        to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>], _ state: PersonaState,
        told: Set<String>, includesAnswers: Bool
    ) {
        let all = 0..<text.words.count
        if let question = questions.first {
            let last = questions.last ?? question
            let form = understanding.form
            var found = topics(in: last, of: text, form, trust: state.trust, includesAnswers: includesAnswers)
            for question in questions.dropLast() {
                for topic in topics(in: question, of: text, nil, trust: state.trust, includesAnswers: includesAnswers)
                where !found.contains(topic) { found.append(topic) }
            }
            understanding.stems = Topics.stems(questions.map { text.quote(text.range(ofWords: $0)) })
            if found.isEmpty, question.count <= 8, questions.count == 1, !isOpening(question, text) {
                found = topics(in: all, of: text, form, trust: state.trust, includesAnswers: includesAnswers)
            }
            // "Das kenne ich. Seit wann?" asks about what was told last.
            if found.isEmpty, question.count <= 6, let last = state.lastTopic,
                echo.word(in: question, of: text) == nil, understanding.common == nil,
                !understanding.does(anyOf: .offTopic, .identityQuestion, .smallTalk, .permission)
            {
                found = [last]
            }
            if found.isEmpty, form == .howMuch, isAboutSize(understanding.stems) { understanding.common = .size }
            understanding.asked = found.filter {
                if case .objection = $0 { false } else { true }
            }
        }
        if questions.isEmpty { understanding.stems = Topics.stems([text.quote(0..<text.bytes.count)]) }
        understanding.touched = topics(in: all, of: text, nil, trust: state.trust, includesAnswers: false).filter {
            !understanding.asked.contains($0)
        }
        let foreign =
            understanding.form == .whether
            ? questions.last.flatMap {
                echo.lastWord(in: $0, of: text) { !topics.knows($0) && !told.contains(Stem.of($0.foldedForm)) }
            } : nil
        understanding.echo = foreign ?? questions.lazy.compactMap { echo.word(in: $0, of: text) }.first
        // A word or two that name a topic ask about it: "Und die Montage?", "Drydown".
        let named = understanding.touched.first { if case .objection = $0 { false } else { true } }
        if questions.isEmpty, text.words.count <= 2, let named, understanding.acts.isEmpty {
            understanding.asked = [named]
            understanding.acts.append(ActMark(whole: .concreteQuestion))
        }
    }

    /// The objections that a line takes up.
    func objections(in text: Text, trust: Int) -> [Topic] {
        topics(in: 0..<text.words.count, of: text, nil, trust: trust, includesAnswers: false).filter {
            if case .objection = $0 { true } else { false }
        }
    }

    /// Whether a question is all there is to a line.
    private func isOpening(_ question: Range<Int>, _ text: Text) -> Bool { question.count == text.words.count }

    /// The topics that some words are about, those only brushed left out.
    private func topics(
        in words: Range<Int>, of text: Text, _ form: QuestionForm?, trust: Int, includesAnswers: Bool
    ) -> [Topic] {
        topics.found(in: words, of: text, form: form, includesAnswers: includesAnswers).filter { hit in
            if case .need(let id) = hit.topic, let need = scenario.needs.first(where: { $0.id == id }), need.isHidden {
                return hit.score >= (trust >= need.trust ? Topics.leastScore : Topics.leastHiddenScore)
            }
            if case .objection = hit.topic { return hit.score >= 0.3 }
            return hit.score >= Topics.leastScore
        }.map(\.topic)
    }

    /// Whether the size on the briefing card names what is asked for.
    private func isAboutSize(_ stems: [String]) -> Bool {
        let words = Text(scenario.prospect.size).foldedWords
        return stems.contains { stem in stem.count >= 5 && words.contains { Stem.meets(folded: $0, stem: stem) } }
    }
}
