import Testing

@testable import Scenarios

/// What a list reads of a file.
struct CardTests {
    @Test func longPartsAreLeftOutAndTheRestStaysInItsLine() {
        let file = SourceFile(
            name: "a.yaml",
            text: "id: a\nanswers:\n  - id: b\n# Bemerkung\nlines: {}\ntitle: A\nchecks:\n  pass:\n    - b\n")
        #expect(file.card.text == "id: a\n\n\n\nlines: {}\ntitle: A\n\n\n\n")
    }

    /// The list shows what the whole file would.
    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func theCardIsThatOfTheWholeFile(path: String) throws {
        let source = try SourceFile.read(path)
        let (card, whole) = try (Scenario.read(source, isPlayed: false), Scenario.read(source))
        #expect(card.id == whole.id)
        #expect(card.title == whole.title)
        #expect(card.difficulty == whole.difficulty)
        #expect(card.persona == whole.persona)
        #expect(card.needs.map(\.id) == whole.needs.map(\.id))
        #expect(card.answers.isEmpty)
    }
}
