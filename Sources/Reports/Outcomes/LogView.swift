import Linguistics
import Outcomes

/// Entries of the log for people.
public struct LogView {
    /// A row of the list: an entry, and the later one that replaces or withdraws it.
    public struct Row: Equatable, Sendable {
        public let entry: LogEntry
        public let follower: Int?

        /// Creates a row.
        public init(entry: LogEntry, follower: Int?) {
            self.entry = entry
            self.follower = follower
        }
    }

    private let language: Language

    /// Creates a view.
    public init(_ language: Language) { self.language = language }

    private func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    /// The entries as a table.
    public func table(_ rows: [Row], _ page: Page) -> String {
        let table = Table(
            columns: [
                Table.Column(words("Nr.", "No."), alignment: .trailing, minimumWidth: 4),
                Table.Column(words("Tag", "Day"), minimumWidth: 10),
                Table.Column(words("Vorlage", "Template"), minimumWidth: 12),
                Table.Column(words("Segment", "Segment"), minimumWidth: 14),
                Table.Column(words("Ergebnis", "Outcome"), minimumWidth: 14),
            ],
            rows: rows.map { row in
                let outcome = outcome(row.entry.change)
                guard let contact = row.entry.change.contact else {
                    return ["\(row.entry.number)", "", "", "", outcome]
                }
                return [
                    "\(row.entry.number)", contact.day.description, name(contact).sanitized,
                    contact.segment.title(language).sanitized,
                    row.follower.map { words("gilt nicht mehr: siehe \($0)", "no longer counts: see \($0)") }
                        ?? outcome,
                ]
            })
        return table.rendered(width: page.width, ansi: page.ansi)
    }

    /// A contact in a sentence: "abc (B), 2026-11-28, E-Mail, kalt: Antwort nach 12 Minuten, Termin".
    public func sentence(_ contact: Contact) -> String {
        "\(name(contact)), \(contact.day), \(contact.segment.title(language)): \(outcome(contact))"
    }

    private func name(_ contact: Contact) -> String {
        contact.template + (contact.variant.map { ":\($0)" } ?? "")
    }

    private func outcome(_ change: LogEntry.Change) -> String {
        switch change {
        case .contact(let contact): outcome(contact)
        case .correction(let number, let contact):
            outcome(contact) + words("; berichtigt \(number)", "; corrects \(number)")
        case .withdrawal(let number): words("nimmt \(number) zurück", "takes \(number) back")
        }
    }

    /// What came of a contact, or of several.
    private func outcome(_ contact: Contact) -> String {
        let tally = contact.tally
        guard tally.sent == 1 else {
            let parts = [
                words("\(tally.sent) gesendet", "\(tally.sent) sent"),
                words("\(tally.answers) Antworten", "\(tally.answers) answers"),
                words("\(tally.meetings) Termine", "\(tally.meetings) meetings"),
                tally.noShows > 0 ? words("\(tally.noShows) geplatzt", "\(tally.noShows) no-shows") : nil,
                tally.opportunities > 0
                    ? words("\(tally.opportunities) Verkaufschancen", "\(tally.opportunities) opportunities") : nil,
            ]
            return parts.compactMap(\.self).joined(separator: ", ")
        }
        let parts = [
            contact.reaction.map { words("nach \($0) Minuten reagiert", "responded after \($0) minutes") },
            tally.answers > 0 ? words("Antwort", "answer") + delay(contact) : words("keine Antwort", "no answer"),
            tally.meetings > 0 ? words("Termin", "meeting") : nil,
            tally.noShows > 0 ? words("geplatzt", "no-show") : nil,
            tally.opportunities > 0 ? words("Verkaufschance", "opportunity") : nil,
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private func delay(_ contact: Contact) -> String {
        switch contact.minutes {
        case nil: ""
        case 1: words(" nach einer Minute", " after a minute")
        case let minutes?: words(" nach \(minutes) Minuten", " after \(minutes) minutes")
        }
    }
}
