import GRDB
import Privacy

/// What the store keeps of a person in one of its tables.
public struct KeptRows: Sendable {
    public let holding: Holding
    /// The rows, column by column.
    public let rows: [[(column: String, value: Value)]]

    /// A value as it is kept.
    public enum Value: Equatable, Sendable, Encodable {
        case nothing
        case number(Int64)
        case text(String)
        case bytes([UInt8])

        init(_ value: DatabaseValue) {
            switch value.storage {
            case .null: self = .nothing
            case .int64(let number): self = .number(number)
            // The tables are strict and have no such column.
            case .double(let number): self = .text("\(number)")
            case .string(let text): self = .text(text)
            case .blob(let bytes): self = .bytes(Array(bytes))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .nothing: try container.encodeNil()
            case .number(let number): try container.encode(number)
            case .text(let text): try container.encode(text)
            case .bytes(let bytes): try container.encode(bytes.map { hex($0) }.joined())
            }
        }

        private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    }
}

extension Store {
    /// All names that something is kept under, in order.
    public func people() throws(StoreError) -> [Pseudonym] {
        try reading { db in
            var names: Set<String> = []
            for table in HeldTable.all {
                guard case .trainee(let column) = table.holding.subject else { continue }
                names.formUnion(try String.fetchAll(db, sql: "SELECT DISTINCT \(column) FROM \(table.name)"))
            }
            return names.map(Pseudonym.init(kept:)).sorted()
        }
    }

    /// All lines of all transcripts, whoever said them.
    public func everythingSaid() throws(StoreError) -> Set<String> {
        try reading { db in try String.fetchSet(db, sql: "SELECT DISTINCT text FROM line") }
    }

    /// Everything that the store keeps about a person, table by table, row by row.
    public func everything(about person: Pseudonym) throws(StoreError) -> [KeptRows] {
        try reading { db in
            try HeldTable.all.compactMap { table in
                guard let condition = table.isOfPerson else { return nil }
                let rows = try Row.fetchAll(
                    db, sql: "SELECT * FROM \(table.name) WHERE \(condition)", arguments: [person.name])
                return KeptRows(
                    holding: table.holding,
                    rows: rows.map { row in row.map { column, value in (column, KeptRows.Value(value)) } })
            }
        }
    }
}
