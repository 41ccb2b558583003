import Linguistics
import Testing

@testable import Roleplay

/// Which words of a line are the question.
struct AskedWordsTests {
    @Test(arguments: [
        (
            "You put up two more silos in February - how do you decide when the fans run?",
            "how do you decide when the fans run"
        ),
        ("Before I send it: which of your stands was it?", "which of your stands was it"),
        // What stands before is the question, or a part of it.
        ("What do you do then: do you ring or write?", "What do you do then: do you ring or write"),
        ("Wenn er anruft – woher wissen Sie das?", "Wenn er anruft – woher wissen Sie das"),
        ("Und die alten Leute, wie finden die das?", "Und die alten Leute, wie finden die das"),
    ])
    func whatStandsBehindTheLead(line: String, question: String) {
        let text = Text(line)
        let language: Language = line.contains("ou") ? .english : .german
        #expect(
            AskedWords([text.sentences[0].words], of: text, language: language, joining: .never).question == question)
    }

    @Test(arguments: [
        (
            "Wie hat der Kunde reagiert, ist er Ihnen geblieben?",
            ["Wie hat der Kunde reagiert", "ist er Ihnen geblieben"]
        ),
        (
            "Which ward was it, and who told you about it?", ["Which ward was it", "and who told you about it"]
        ),
        ("How many was that, do you think?", ["How many was that, do you think"]),
        ("Rufen Sie an, oder schreiben Sie etwas?", ["Rufen Sie an, oder schreiben Sie etwas"]),
        ("Wissen Sie, wie lange das dauert?", ["Wissen Sie, wie lange das dauert"]),
    ])
    func twoQuestionsInOneSentence(sentence: String, questions: [String]) {
        let text = Text(sentence)
        let found = QuestionForm.questions(in: text.sentences[0].words, of: text)
        #expect(found.map { text.quote(text.range(ofWords: $0)) } == questions)
    }

    /// A question behind an "or" is no second choice.
    @Test(arguments: [
        ("Gehen Sie selbst in den Raum, oder wo sitzen Sie gerade?", false),
        ("Gehen Sie in den Raum oder ins Lager?", true),
    ])
    func letsChoose(line: String, expected: Bool) throws {
        let understanding = try ActTests.understand(line)
        #expect((understanding.form == .either) == expected)
    }
}
