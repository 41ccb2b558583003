import Linguistics
import Testing

@testable import Roleplay

/// What is said against the person by its form.
struct PersonalAttackTests {
    @Test(arguments: [
        ("You're a pretty [lousy] VP if you can't even sell a hot dog.", true), ("You are [useless].", true),
        ("You're as [thick] as your own bread.", true), ("Sie sind ja [unfähig].", true),
        ("Du bist echt [peinlich].", true),
        ("Gratuliere, [Sie Pfeife].", true), ("Was willst [du Niete]?", true), ("Haben Sie eine Pfeife?", false),
        ("Na [du alter Sack], schon wach?", true),
        ("You're not [useless].", false), ("Sie sind nicht [dumm].", false),
        ("You're stuck with a [terrible] program.", false), ("Die Liste ist [lächerlich].", false),
        ("Sind Sie der Chef?", false), ("Are you [stupid]?", true), ("Are you boring the holes yourselves?", false),
        ("Das liegt doch daran, dass [Sie zu faul waren].", true), ("Weil [du einfach dumm bist].", true),
        ("Ist das so, weil Sie faul gewachsene Stämme haben?", false),
        ("Man sagt, dass die Säcke zu dumm sind.", false),
        ("Honestly, [you suck].", true), ("[Your company sucks], mate.", true), ("Mann, [du nervst].", true),
        ("The pump sucks air, does it?", false), ("Welche Ausfälle nerven Sie?", false),
        ("Sind Sie faul in Latein gewesen?", false), ("[Wie blöd seid ihr] eigentlich?", true),
    ])
    func isFound(sample: String, expected: Bool) throws {
        let line = sample.filter { $0 != "[" && $0 != "]" }
        let text = Text(line)
        let words = PersonalAttack.find(in: text)
        #expect((words != nil) == expected)
        guard let words else { return }
        let marked = try #require(sample.split(separator: "[").last?.split(separator: "]").first)
        #expect(text.quote(text.range(ofWords: words)).hasSuffix(marked))
    }
}
