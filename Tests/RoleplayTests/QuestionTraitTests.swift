import Linguistics
import Testing

@testable import Roleplay

/// What a question tells of itself besides its form.
struct QuestionTraitTests {
    @Test(arguments: [
        ("Macht ihr das selbst?", Language.german, [QuestionTrait.own, .course]),
        ("Hat da je einer nachgefragt?", .german, [.past, .ever]),
        ("Gibt es dafür eine Liste?", .german, [.ever]),
        ("Wann ist das zuletzt passiert?", .german, [.past, .course]),
        ("Hat sie keine Zeit?", .german, [.negated, .others]),
        ("Haben Sie Zeit?", .german, [.own]),
        ("Ist da was dran?", .german, []),
        ("Wie alt ist das Klavier?", .german, [.size]),
        ("Was sagen die Fahrer?", .german, [.speech]), ("Was müsste auf der Liste stehen?", .german, [.supposed]),
        ("Wer ruft an, Sie oder der Vertrieb?", .german, [.own, .choice]),
        ("Did anybody ever come?", .english, [.past, .ever]),
        ("Was that before Easter?", .english, [.past]),
        ("Do you write it down?", .english, [.own]),
        ("What would make you say no?", .english, [.own, .negated, .supposed, .speech]),
        ("What do you do then?", .english, [.own, .course]),
    ])
    func traits(question: String, language: Language, expected: [QuestionTrait]) {
        let text = Text(question)
        #expect(QuestionTrait.all(of: text.words.indices, in: text, language) == expected)
    }
}
