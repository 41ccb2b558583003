import Linguistics
import Testing

@testable import Roleplay

/// Another language than the expected one is told by its little words.
struct SpokenLanguageTests {
    @Test(arguments: [
        ("Could you please tell me what this is about?", Language.german, true),
        ("Parlez-vous français, madame? Le pain est bon.", .english, true), ("Sprechen Sie Deutsch?", .english, true),
        ("Hola, habla español?", .german, true), ("Wie viele Leute sind das bei Ihnen?", .german, false),
        ("We drove from Le Mans to Los Angeles.", .english, false), ("Und die Touren nach Venlo?", .german, false),
    ])
    func isOther(line: String, expected: Language, isOther: Bool) {
        #expect(SpokenLanguage.isOther(than: expected, Text(line)) == isOther)
    }
}
