import Linguistics
import Scripts

/// Opens the writer's own editor on the draft.
struct EditorCommand: DraftCommand {
    let name = Localized(de: "schreiben", en: "write")
    let summary = Localized(
        de: "im eigenen Editor weiterschreiben ($VISUAL, $EDITOR)", en: "go on in your own editor ($VISUAL, $EDITOR)")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        let channel = drafting.context.opener.channel
        let text = drafting.draft?.current.text.typed(channel, drafting.context.opener.language) ?? ""
        let edited: String
        do throws(EditorError) {
            edited = try EditorSession().edit(text)
        } catch {
            return try drafting.desk.note(error.wording)
        }
        try drafting.take(DraftText(typed: edited, channel: channel))
    }
}
