import Linguistics

/// Lets the writer write the whole text again.
struct RewriteCommand: DraftCommand {
    let name = Localized(de: "neu", en: "new")
    let summary = Localized(
        de: "den Text neu schreiben; eine leere Zeile beendet ihn", en: "write the text anew; an empty line ends it")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        try drafting.write(&reader, first: argument.isEmpty ? nil : argument)
    }
}
