import Linguistics
import Scripts

/// Puts a suggested sentence into the draft.
struct TakeCommand: DraftCommand {
    let name = Localized(de: "nimm", en: "take")
    let summary = Localized(de: "N  Vorschlag N übernehmen", en: "N  take suggestion N")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let draft = try drafting.written() else { return }
        let suggestions = drafting.suggestions
        guard !suggestions.isEmpty else {
            try drafting.desk.note(Localized(de: "Es gibt keine Vorschläge.", en: "There are no suggestions."))
            return
        }
        guard let number = Int(argument), suggestions.indices.contains(number - 1) else {
            try drafting.desk.note(
                Localized(
                    de: "Nennen Sie die Nummer eines Vorschlags, von 1 bis \(suggestions.count).",
                    en: "Name the number of a suggestion, from 1 to \(suggestions.count)."))
            return
        }
        guard let changed = suggestions[number - 1].applied(to: draft.current.text) else {
            try drafting.desk.note(
                Localized(
                    de: "Dafür gibt es keinen fertigen Satz: Den können nur Sie schreiben.",
                    en: "There is no ready sentence for this: only you can write it."))
            return
        }
        try drafting.take(changed)
    }
}
