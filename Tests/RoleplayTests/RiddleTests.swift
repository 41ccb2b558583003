import Linguistics
import Testing

@testable import Roleplay

/// Riddles and jokes that wait for "I don't know".
struct RiddleTests {
    @Test(arguments: [
        ("Knock knock.", "Knock knock"), ("Kennst du den?", "Kennst du den"),
        ("Kennen Sie den schon? Kommt ein Maurer zum Arzt.", "Kennen Sie den schon"),
        ("Have you heard the one about the two bakers?", "heard the one"),
        (
            "Was ist der Unterschied zwischen einem Wasserzähler und meiner Schwiegermutter?",
            "Unterschied zwischen einem"
        ),
        ("Was hat vier Beine und wird nie fertig?", "Was hat vier"), ("What's brown and sticky?", "What's brown and"),
        ("was ist schwerer, ein kilo federn oder ein kilo dachlatten", "was ist schwerer, ein"),
        ("How many salespeople does it take to change a lightbulb?", "lightbulb"),
        // Asked in earnest.
        ("Was ist der Unterschied zwischen den beiden Angeboten?", nil),
        ("Kennst du den Chef schon?", nil), ("Do you know the one at Hexham?", nil),
        ("Was hat Sie daran gestört?", nil), ("How many bulbs are there in the hall?", nil),
        ("What does a night of that cost you in power?", nil),
    ])
    func find(line: String, expected: String?) {
        let text = Text(line)
        let riddle = Riddle.find(in: text)
        #expect(riddle.map { text.quote(text.range(ofWords: $0.words)) } == expected)
        if expected != nil { #expect(riddle?.certainty == .certain) }
    }

    @Test(arguments: [
        "Was macht ein Zimmermann, der kein Holz mehr sieht?", "Was sagt a Biene am Montag?",
        "What do you call a cow that can count?",
    ])
    func likely(line: String) {
        #expect(Riddle.find(in: Text(line))?.certainty == .likely)
    }
}
