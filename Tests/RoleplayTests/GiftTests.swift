import Linguistics
import Testing

@testable import Roleplay

/// Gifts are told by the sentence that gives.
struct GiftTests {
    @Test(arguments: [
        ("Ich habe eine Frageliste eines Stanzenbauers. Ich schicke sie Ihnen gern.", true),
        ("Ich schicke Ihnen die Frageliste.", true),
        ("Wollen Sie die Frageliste oder nicht?", true), ("Möchten Sie die Frageliste, ganz ohne Verpflichtung?", true),
        // Nothing is given here, though the thing is named.
        ("Gut, dann lasse ich Zürich. Wer stellt denn die Fragen der Frageliste?", false),
        ("Wollen Sie nichts mehr von uns hören?", false),
    ])
    func isOffered(line: String, expected: Bool) throws {
        let gift = try Gift(scenario: SessionTests.scenario.get())
        #expect(gift.isOffered(in: Text(line)) == expected)
    }

    @Test(arguments: [
        ("Ich könnte Ihnen einen Brief schicken. Ach nein, lassen wir das erstmal. Wie oft ruft einer an?", true),
        ("I could send you the sheet. Actually, scrap that.", true),
        ("Ich schicke Ihnen den Brief. Lassen Sie sich Zeit damit.", false),
        ("I'll send you the sheet. Never lend it to anybody.", false),
    ])
    func isHeldBack(line: String, expected: Bool) {
        #expect(Gift.isHeldBack(in: Text(line)) == expected)
    }

    /// English names the thing before "for" and "of", which are no things themselves.
    @Test(arguments: [
        ("My goldfish forgets things for free.", false), ("Would you like the reconciliation sheet?", true),
        ("I have a sheet for one practice.", true), ("Do you want to know what it is for?", false),
    ])
    func isOfferedInEnglish(line: String, expected: Bool) throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/the-book-in-ballina.yaml")
        #expect(Gift(scenario: scenario).isOffered(in: Text(line)) == expected)
    }

    /// What only asks whether the thing is wanted is no question about the scenario.
    @Test(arguments: [
        ("Wäre das etwas für Sie?", true), ("Möchten Sie die Frageliste haben?", true), ("Hilft Ihnen das?", true),
        ("Would you want a copy?", true), ("Wäre das etwas für die Montage in Posen?", false),
        ("Wann möchten Sie sie haben?", false), ("Fährt dann jemand?", false),
    ])
    func isWanted(question: String, expected: Bool) throws {
        let gift = try Gift(scenario: SessionTests.scenario.get())
        let text = Text(question)
        #expect(gift.isWanted(in: text.words.indices, of: text) == expected)
    }

    @Test(arguments: [("Soll ich?", true), ("Should I?", true), ("Soll er?", false), ("Will I?", false)])
    func isLeaveAsked(question: String, expected: Bool) {
        let text = Text(question)
        #expect(Gift.isLeaveAsked(in: text.words.indices, of: text) == expected)
    }

    @Test(arguments: [
        ("Soll ich es Ihnen schicken?", true), ("Shall I attach it?", true), ("Do you want me to send it?", true),
        ("Wer schickt es Ihnen?", false),
        ("Soll ich den Techniker fragen?", false),
    ])
    func isHandedOver(question: String, expected: Bool) {
        let text = Text(question)
        #expect(Gift.isHandedOver(in: text.words.indices, of: text) == expected)
    }

    /// Nobody gives thanks for what they have not heard of.
    @Test(arguments: [
        ("A ballpark moved two condiment tables and its line got shorter. Want the page?", true),
        ("I have a page about lines at ballparks. Want it?", false),
    ])
    func thanksAreForWhatWasGiven(line: String, isNamed: Bool) throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/en/twenty-two-minutes-for-a-hot-dog.yaml")
        let wording = Wording(
            scenario: scenario, temperament: .of(scenario.persona.archetype), choice: SeededChoice(seed: 1),
            lastUses: [:], values: [:], asked: [], heard: Topics.stems([line]), form: nil)
        let thanks = wording.line(for: .move(.thankForValue), turn: 1, part: 0)
        #expect((thanks?.text.hasPrefix("Two condiment tables.") == true) == isNamed)
    }
}
