import Linguistics

/// Makes a change again that was taken back.
struct RedoCommand: DraftCommand {
    let name = Localized(de: "vor", en: "redo")
    let summary = Localized(de: "die zurückgenommene Änderung wieder machen", en: "make the change again")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        try drafting.travel(
            { $0.redo() },
            orTell: Localized(de: "Das ist die letzte Fassung.", en: "This is the last version."))
    }
}
