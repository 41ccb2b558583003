import Linguistics

/// Cuts a sentence.
struct CutCommand: DraftCommand {
    let name = Localized(de: "streiche", en: "cut")
    let summary = Localized(de: "N  Satz N streichen", en: "N  cut sentence N")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let (number, _, _) = try drafting.sentence(argument),
            let changed = drafting.draft?.current.text.removing(number)
        else { return }
        try drafting.take(changed)
    }
}
