import Linguistics

/// Takes the last change back.
struct UndoCommand: DraftCommand {
    let name = Localized(de: "zurück", en: "undo")
    let summary = Localized(de: "die letzte Änderung zurücknehmen", en: "take the last change back")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        try drafting.travel(
            { $0.undo() },
            orTell: Localized(de: "Das ist die erste Fassung.", en: "This is the first version."))
    }
}
