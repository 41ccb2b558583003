import Linguistics
import Reports
import Scripts

/// What filled letters look like in a file.
enum LetterOutput {
    /// A letter as plain text, with its subject above.
    static func text(_ filled: FilledTemplate, _ language: Language) -> String {
        let subject = filled.subject.map {
            Localized(de: "Betreff: ", en: "Subject: ")[language] + $0.sanitized + "\n\n"
        }
        return (subject ?? "") + filled.text.sanitized
    }

    /// Letters as a table (RFC 4180): a header, a row a letter, CRLF at the end of each.
    static func table(_ letters: [Letterhead]) -> String {
        let rows = letters.map { [$0.id ?? "", $0.address ?? "", $0.filled.subject ?? "", $0.filled.text] }
        return ([["id", "email", "subject", "text"]] + rows).map { CSVLine.text($0) + "\r\n" }.joined()
    }

    /// A letter as a draft for a mail program.
    static func message(_ letter: Letterhead, from: String, date: String) throws(Complaint) -> String {
        guard let subject = letter.filled.subject else {
            throw .usage(
                Localized(
                    de: "Diese Vorlage ist keine E-Mail, sie hat keinen Betreff. Nehmen Sie --format text.",
                    en: "This template is no e-mail, it has no subject. Take --format text."))
        }
        if let address = letter.address, !EmailMessage.isMailbox(address) {
            throw .usage(
                Localized(
                    de: "„\(address)“ ist keine E-Mail-Adresse.", en: "“\(address)” is no e-mail address."))
        }
        return EmailMessage(
            from: from, to: letter.address, date: date, subject: subject, text: letter.filled.text
        ).source
    }
}
