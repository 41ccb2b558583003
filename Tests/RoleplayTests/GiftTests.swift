import Linguistics
import Testing

@testable import Roleplay

/// Gifts are told by the sentence that gives.
struct GiftTests {
    @Test(arguments: [
        ("Ich habe eine Frageliste eines Stanzenbauers. Ich schicke sie Ihnen gern.", true),
        ("Ich schicke Ihnen die Frageliste.", true),
        // Nothing is given here, though the thing is named.
        ("Gut, dann lasse ich Zürich. Wer stellt denn die Fragen der Frageliste?", false),
        ("Wollen Sie nichts mehr von uns hören?", false),
    ])
    func isOffered(line: String, expected: Bool) throws {
        let gift = try Gift(scenario: SessionTests.scenario.get())
        #expect(gift.isOffered(in: Text(line)) == expected)
    }
}
