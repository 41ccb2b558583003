import Linguistics
import Testing

@testable import Roleplay

/// A place that was to be filled and was not gives a template away.
@Suite struct OpenSlotTests {
    @Test(arguments: [
        ("I see you are doing great things in <COMPANY>.", true), ("Sehr geehrte Frau [Nachname],", true),
        ("Hallo {{Vorname}}, kurz zu Ihrer Firma.", true), ("Grüße an [Ihre Straße]", true),
        // Signs that stand in sentences of their own right.
        ("I <3 pianos, and 4 > 3.", false), ("Die Liste [1] liegt bei.", false), ("Wer prüft das? <", false),
        ("Das sind [nur, wie gesagt, wenn Sie mögen und es nicht zu lange dauert] zehn Minuten.", false), ("", false),
    ])
    func isLeft(line: String, expected: Bool) {
        #expect(OpenSlot.isLeft(in: Text(line)) == expected)
    }

    @Test func itIsReadOut() throws {
        let understanding = try ActTests.understand(
            "Dear Aoife, I see you are doing great things in <COMPANY>.", language: .english)
        #expect(understanding.does(.recital))
    }
}
