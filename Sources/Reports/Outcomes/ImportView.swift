import Linguistics
import Outcomes

/// What came of reading a table of contacts.
public struct ImportSummary: Equatable, Sendable, Codable {
    public var rows = 0
    /// Rows that became new entries.
    public var added = 0
    /// Rows of contacts that the log had with another outcome.
    public var updated = 0
    /// Rows that the log had already.
    public var repeated = 0
    /// Rows that could not be read.
    public var faulty = 0
    /// How the characters are written.
    public var encoding = CSVEncoding.utf8.rawValue
    /// What parts the cells.
    public var separator = ","
    /// Whether nothing was kept.
    public var isTrial = false

    /// Creates a summary of nothing.
    public init() {}
}

/// The reading of a table for people: how it was understood, what came of it, and row by row what went wrong.
public struct ImportView {
    private let file: String
    private let language: Language

    /// Creates a view.
    public init(file: String, language: Language) {
        self.file = file
        self.language = language
    }

    private func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    /// A row that cannot be entered, with its place and the column.
    public func fault(_ wording: Localized, line: Int, column: CSVCell?, name: String?) -> String {
        let place = column.map { "\($0.place.line):\($0.place.column)" } ?? "\(line)"
        let title = name.map { words("Spalte „\($0)“: ", "column “\($0)”: ") } ?? ""
        return "\(file):\(place): \(title)\(wording[language])".sanitized
    }

    /// A row that the log has already.
    public func repetition(line: Int, entry: Int) -> String {
        words(
            "\(file):\(line): steht schon in Eintrag \(entry), übersprungen.",
            "\(file):\(line): is in entry \(entry) already, skipped."
        )
        .sanitized
    }

    /// That no column and no option tells what every contact needs.
    public static func missing(_ field: LogField) -> Localized {
        Localized(
            de:
                "Keine Spalte sagt: \(field.title.de). Nennen Sie eine mit --map \"Spalte=\(field.rawValue)\", oder sagen Sie es für alle Zeilen im Befehl.",
            en:
                "No column tells: \(field.title.en). Name one with --map \"Column=\(field.rawValue)\", or say it for all rows in the command."
        )
    }

    /// How many more rows have mistakes than were told.
    public func moreFaults(_ count: Int) -> String {
        words("… und \(count) weitere Zeilen mit Fehlern.", "… and \(count) more rows with mistakes.")
    }

    /// How many more rows were there already than were told.
    public func moreRepetitions(_ count: Int) -> String {
        words("… und \(count) weitere, die schon da sind.", "… and \(count) more that are there already.")
    }

    /// How the columns are read.
    public func columns(_ table: OutcomeTable, _ page: Page) -> String {
        let rows = table.columns.map { [$0.name.sanitized, $0.field.title[language]] }
        let columns = [Table.Column(words("Spalte", "Column")), Table.Column(words("wird gelesen als", "is read as"))]
        var text = Table(columns: columns, rows: rows).rendered(width: page.width, ansi: page.ansi)
        if !table.others.isEmpty {
            let names = table.others.map { $0.isEmpty ? "–" : $0 }.joined(separator: ", ")
            text +=
                "\n"
                + page.note(
                    words("Nicht gelesen und nicht behalten: \(names).", "Neither read nor kept: \(names)."), indent: 0)
        }
        return text
    }

    /// What came of it, in a paragraph.
    public func text(_ summary: ImportSummary, hasProspects: Bool, _ page: Page) -> String {
        var sentences = [
            words(
                "\(file): \(summary.rows) Zeilen (\(summary.encoding), \(separator(summary))).",
                "\(file): \(summary.rows) rows (\(summary.encoding), \(separator(summary)))."),
            words(
                "Neu: \(summary.added). Auf neuen Stand gebracht: \(summary.updated). Schon da: \(summary.repeated). Mit Fehlern: \(summary.faulty).",
                "New: \(summary.added). Brought up to date: \(summary.updated). There already: \(summary.repeated). With mistakes: \(summary.faulty)."
            ),
        ]
        if summary.repeated > 0, !hasProspects {
            sentences.append(
                words(
                    "Ohne eine Spalte, die Personen unterscheidet, gelten gleiche Zeilen als dieselbe. Sind es verschiedene Personen, brauchen sie eine Spalte „Kennung“ oder eine Zeile mit „Gesendet“ als Anzahl.",
                    "Without a column that tells prospects apart, equal rows count as the same. If they are different people, they need a column “id”, or one row with the number “sent”."
                ))
        }
        if summary.isTrial {
            sentences.append(
                words("Probelauf: Eingetragen wurde nichts.", "Dry run: nothing was entered."))
        }
        return sentences.map { page.paragraph($0, indent: 0) }.joined(separator: "\n")
    }

    private func separator(_ summary: ImportSummary) -> String {
        switch summary.separator {
        case ";": words("Semikolon", "semicolons")
        case "\t": words("Tabulator", "tabs")
        case ",": words("Komma", "commas")
        default: summary.separator
        }
    }
}
