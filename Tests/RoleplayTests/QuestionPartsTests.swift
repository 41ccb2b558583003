import Linguistics
import Testing

@testable import Roleplay

/// What of a sentence asks, and what only says under which circumstances.
struct QuestionPartsTests {
    private static func quote(_ words: Range<Int>?, of text: Text) -> String? {
        words.map { text.quote(text.range(ofWords: $0)) }
    }

    @Test(
        arguments: [
            ("On a wet Saturday, how many trays come back?", "how many trays come back"),
            ("Abgesehen vom August, welcher Laden bringt am meisten zurück?", "welcher Laden bringt am meisten zurück"),
            ("When the line gets that long, do people give up?", "do people give up"),
            // One question in two clauses, or nothing before it.
            ("Wer entscheidet, was im Anschreiben steht?", nil), ("How many trays come back?", nil),
            ("Wie reagiert er, ist er geblieben?", nil),
        ] as [(String, String?)])
    func circumstancesInFront(question: String, rest: String?) {
        let text = Text(question)
        #expect(Self.quote(QuestionForm.withoutCircumstances(text.words.indices, in: text), of: text) == rest)
    }

    @Test(
        arguments: [
            ("What would the foreman say if that card lay there?", "What would the foreman say"),
            ("Wer bestellt bei Ihnen nach, wenn der Kasten leer ist?", "Wer bestellt bei Ihnen nach"),
            ("Was passiert, wenn er krank ist?", nil), ("What would the foreman say?", nil),
        ] as [(String, String?)])
    func aConditionAtTheEnd(question: String, rest: String?) {
        let text = Text(question)
        #expect(Self.quote(QuestionForm.withoutCondition(text.words.indices, in: text), of: text) == rest)
    }

    @Test(arguments: [
        ("What would it mean for you if those two came up?", true),
        ("Wenn Sie wüssten, wo die Tücher bleiben, was wäre dann anders?", true),
        ("What do you do if he's ill?", false), ("Was würden Sie sagen?", false),
    ])
    func whatWouldBe(question: String, expected: Bool) {
        let text = Text(question)
        #expect(QuestionForm.isHypothetical(text.words.indices, in: text) == expected)
    }
}
