import Linguistics

/// Opens the trainee's own editor for a letter or a message.
struct WriteCommand: PracticeCommand {
    let name = Localized(de: "schreiben", en: "write")
    let summary = Localized(
        de: "[TEXT]  im eigenen Editor schreiben ($VISUAL, $EDITOR)",
        en: "[TEXT]  write in your own editor ($VISUAL, $EDITOR)")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        let text: String
        do throws(EditorError) {
            text = try EditorSession().edit(argument.replacingBreakMarks)
        } catch {
            try desk.note(error.wording)
            return
        }
        if text.trimmingSpace.isEmpty {
            try desk.note(Localized(de: "Nichts geschrieben.", en: "Nothing written."))
        } else {
            try practice.say(text)
        }
    }
}

extension EditorError {
    var wording: Localized {
        switch self {
        case .noEditor:
            Localized(
                de: "Kein Editor gefunden. Setzen Sie $EDITOR, zum Beispiel auf nano.",
                en: "No editor found. Set $EDITOR, to nano for example.")
        case .noTerminal:
            Localized(de: "Der Editor braucht ein Terminal.", en: "The editor needs a terminal.")
        case .editorFailed(let command, let status):
            Localized(
                de: "„\(command)“ endete mit Fehler \(status). Ihr Text ist unverändert.",
                en: "“\(command)” failed with status \(status). Your text is as it was.")
        case .fileFailed(let code):
            Localized(
                de: "Die Zwischendatei ließ sich nicht schreiben oder lesen (Fehler \(code)).",
                en: "The temporary file could not be written or read (error \(code)).")
        case .notUTF8:
            Localized(de: "Der Text ist kein UTF-8.", en: "The text is not UTF-8.")
        case .tooLong(let limit):
            Localized(
                de: "Der Text ist länger als \(limit / 1024) KiB.", en: "The text is longer than \(limit / 1024) KiB.")
        }
    }
}
