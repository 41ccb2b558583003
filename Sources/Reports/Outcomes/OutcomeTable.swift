import Outcomes
import Scenarios

/// A table with a contact a row: its header, by which the rows are read.
public struct OutcomeTable: Sendable {
    /// A column that somebody gave a meaning: "Kampagne" is the template.
    public struct Mapping: Equatable, Sendable {
        public let column: String
        public let field: LogField

        /// Creates a mapping.
        public init(column: String, field: LogField) {
            self.column = column
            self.field = field
        }
    }

    /// The columns that are read, from left to right; one column can stand for two fields.
    public let columns: [(index: Int, name: String, field: LogField)]
    /// The names of the columns that are not read; what stands in them is not kept.
    public let others: [String]
    private let indices: [LogField: Int]
    private let width: Int

    /// Reads the header.
    ///
    /// - Parameters:
    ///   - names: what columns are usually called; a table of one's own is understood as well.
    ///   - mappings: columns whose meaning was said, which goes first.
    public init(header: [CSVCell], names: OutcomeColumns, mappings: [Mapping]) throws(CSVFault) {
        if header.first?.text.unicodeScalars.starts(with: "\u{FF}\u{FE}".unicodeScalars) == true { throw .utf16 }
        let titles = header.map { $0.text.trimmedCell }
        let small = titles.map { $0.lowercased() }
        var indices: [LogField: Int] = [:]
        for mapping in mappings {
            guard let index = small.firstIndex(of: mapping.column.lowercased()) else {
                throw .unknownColumn(mapping.column, suggestion: nearest(to: mapping.column, among: titles))
            }
            indices[mapping.field] = index
        }
        for field in LogField.allCases where indices[field] == nil {
            let special = names == .own ? [] : names.names[field] ?? []
            let known = special + [field.rawValue.lowercased()] + (OutcomeColumns.own.names[field] ?? [])
            indices[field] = known.lazy.compactMap { small.firstIndex(of: $0) }.first {
                // A column that was given a meaning has that one only.
                index in !mappings.contains { $0.column.lowercased() == small[index] }
            }
        }
        self.indices = indices
        width = header.count
        columns = LogField.allCases.compactMap { field in indices[field].map { ($0, titles[$0], field) } }
            .sorted { $0.index < $1.index }
        let read = Set(columns.map(\.index))
        others = titles.indices.filter { !read.contains($0) }.map { titles[$0] }
    }

    /// Whether the table has a column for a field.
    public func has(_ field: LogField) -> Bool { indices[field] != nil }

    /// The cell of a field; nil where the table has no column for it.
    public func cell(_ field: LogField, of cells: [CSVCell]) -> CSVCell? { indices[field].map { cells[$0] } }

    /// Throws where a row has more or fewer cells than the header.
    public func check(_ cells: [CSVCell]) throws(CSVFault) {
        guard cells.count == width else { throw .cellCount(expected: width, found: cells.count) }
    }

    /// All that a row says, in any encoding and with any separator the same.
    public static func bytes(of cells: [CSVCell]) -> [UInt8] {
        cells.reduce(into: []) { bytes, cell in
            bytes.append(contentsOf: cell.text.utf8)
            bytes.append(0x1F)
        }
    }
}
