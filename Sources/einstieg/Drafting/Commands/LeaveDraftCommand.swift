import Linguistics

/// Leaves without saying the draft.
struct LeaveDraftCommand: DraftCommand {
    let name = Localized(de: "ende", en: "quit")
    let summary = Localized(de: "aufhören, ohne den Entwurf zu sagen", en: "leave without saying the draft")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        drafting.leave(.left)
    }
}
