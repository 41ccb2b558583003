import Checklist
import Scenarios

/// A table with an opener a row: its header, by which the rows are read.
///
/// Only the column `text` is needed; what has no column, or an empty cell, is taken from a given context. Columns with
/// other names are passed over.
public struct OpenerTable: Sendable {
    /// The columns that mean something.
    public enum Column: String, CaseIterable, Sendable {
        case id, subject, text, language, channel, temperature, touch, audience
        case name, role, company, industry, facts, trigger, when
    }

    /// An opener of a row, with the cells that it stands in.
    public struct Entry: Equatable, Sendable {
        public let id: String?
        public let opener: Opener
        public let text: CSVCell
        public let subject: CSVCell?
    }

    private let indices: [Column: Int]
    private let width: Int

    /// Reads the header.
    public init(header: [CSVCell]) throws(CSVFault) {
        var indices: [Column: Int] = [:]
        var others: [String] = []
        for (index, cell) in header.enumerated() {
            let name = cell.text.trimmedCell
            guard let column = Column(rawValue: name.lowercased()) else {
                others.append(name)
                continue
            }
            if indices.updateValue(index, forKey: column) != nil { throw .doubledColumn(column.rawValue) }
        }
        let absent = Column.allCases.filter { indices[$0] == nil }.map(\.rawValue)
        for name in others where name.count > 2 {
            if let suggestion = nearest(to: name, among: absent) {
                throw .misspeltColumn(name, suggestion: suggestion)
            }
        }
        guard indices[.text] != nil else { throw .missingColumn("text") }
        self.indices = indices
        width = header.count
    }

    /// The id of a row, even of one that holds no opener; nil where it cannot be told.
    public func id(of cells: [CSVCell]) -> String? { cells.count == width ? value(.id, cells) : nil }

    /// The opener of a row.
    public func entry(_ cells: [CSVCell], fallback: OpenerContext) throws(CSVFault) -> Entry {
        guard cells.count == width else { throw .cellCount(expected: width, found: cells.count) }
        guard let text = cell(.text, cells) else { throw .noText }
        let subject = cell(.subject, cells)
        let context = OpenerContext(
            language: try choice(.language, cells) ?? fallback.language,
            channel: try choice(.channel, cells) ?? fallback.channel,
            temperature: try choice(.temperature, cells) ?? fallback.temperature,
            touch: try touch(cells) ?? fallback.touch, audience: try choice(.audience, cells) ?? fallback.audience,
            prospect: prospect(cells, fallback.prospect))
        return Entry(
            id: value(.id, cells), opener: Opener(context: context, subject: subject?.text, text: text.text),
            text: text, subject: subject)
    }

    // MARK: Cells

    private func cell(_ column: Column, _ cells: [CSVCell]) -> CSVCell? {
        guard let index = indices[column], !cells[index].text.allSatisfy(\.isWhitespace) else { return nil }
        return cells[index]
    }

    private func value(_ column: Column, _ cells: [CSVCell]) -> String? { cell(column, cells)?.text.trimmedCell }

    private func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ column: Column, _ cells: [CSVCell]
    ) throws(CSVFault) -> Choice? {
        guard let name = value(column, cells) else { return nil }
        if let choice = Choice(rawValue: name.lowercased()) { return choice }
        let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw .unknownValue(column: column.rawValue, value: name, allowed: allowed)
    }

    private func touch(_ cells: [CSVCell]) throws(CSVFault) -> Int? {
        guard let text = value(.touch, cells) else { return nil }
        guard let number = Int(text), (1...99).contains(number) else {
            throw .unknownValue(column: "touch", value: text, allowed: "1 … 99")
        }
        return number
    }

    private func prospect(_ cells: [CSVCell], _ fallback: Prospect) -> Prospect {
        let facts = value(.facts, cells).map { $0.split(separator: "|").map { String($0).trimmedCell } }
        let what = value(.trigger, cells)
        let trigger = what.map { Trigger(what: $0, when: value(.when, cells)) }
        return Prospect(
            name: value(.name, cells) ?? fallback.name, role: value(.role, cells) ?? fallback.role,
            company: value(.company, cells) ?? fallback.company,
            industry: value(.industry, cells) ?? fallback.industry,
            facts: facts?.filter { !$0.isEmpty } ?? fallback.facts, trigger: trigger ?? fallback.trigger)
    }
}

extension String {
    var trimmedCell: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
