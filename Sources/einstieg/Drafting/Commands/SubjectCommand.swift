import Checklist
import Linguistics

/// Sets the subject of an e-mail.
struct SubjectCommand: DraftCommand {
    let name = Localized(de: "betreff", en: "subject")
    let summary = Localized(de: "TEXT  den Betreff einer E-Mail setzen", en: "TEXT  set the subject of an e-mail")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let draft = try drafting.written() else { return }
        guard drafting.context.opener.channel == .email else {
            try drafting.desk.note(
                Localized(de: "Nur eine E-Mail hat einen Betreff.", en: "Only an e-mail has a subject."))
            return
        }
        try drafting.take(draft.current.text.with(subject: argument.isEmpty ? nil : argument))
    }
}
