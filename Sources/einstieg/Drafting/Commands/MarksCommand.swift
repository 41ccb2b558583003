import Linguistics

/// Shows the draft with its marks again.
struct MarksCommand: DraftCommand {
    let name = Localized(de: "marken", en: "marks")
    let summary = Localized(de: "Text, Marken und Vorschläge zeigen", en: "show text, marks and suggestions")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        try drafting.showMarks()
    }
}
