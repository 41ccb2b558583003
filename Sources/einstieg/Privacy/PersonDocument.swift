import Linguistics
import Privacy
import Records

/// Everything that is kept about a person, as JSON that they can take along.
struct PersonDocument: Encodable {
    let person: String
    /// When it was put together, in seconds since 1970.
    let madeAt: Int
    let holdings: [Part]

    /// What is kept in one place, and why.
    struct Part: Encodable {
        /// The table or file.
        let name: String
        let title: String
        let purpose: String
        let keptForDays: Int
        let rows: [Cells]
    }

    /// The values of a row by their columns.
    struct Cells: Encodable {
        let values: [(column: String, value: KeptRows.Value)]

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Column.self)
            for (column, value) in values { try container.encode(value, forKey: Column(stringValue: column)) }
        }
    }

    struct Column: CodingKey {
        let stringValue: String
        let intValue: Int? = nil

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Puts a person's data together.
    ///
    /// - Parameter typed: what the person typed, as the file of the arrow keys has it.
    init(
        _ person: Pseudonym, kept: [KeptRows], typed: [String], retention: Retention, madeAt: Int, language: Language
    ) {
        self.person = person.name
        self.madeAt = madeAt
        func part(_ holding: Holding, _ rows: [Cells]) -> Part {
            Part(
                name: holding.place.name, title: holding.title[language], purpose: holding.purpose[language],
                keptForDays: retention[holding.kind], rows: rows)
        }
        holdings =
            kept.map { part($0.holding, $0.rows.map { Cells(values: $0) }) } + [
                part(.history, typed.map { Cells(values: [("line", .text($0))]) })
            ]
    }
}
