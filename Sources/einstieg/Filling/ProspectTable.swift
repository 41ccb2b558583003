import Reports
import Scripts

/// A table with a prospect a row, whose columns fill the slots of a template.
///
/// A column is named like a slot, or like what the slot is taken from in a scenario: `company` for `prospect.company`. `id`
/// names a row, `email` says where its letter goes; other columns are passed over, and empty cells count as missing.
struct ProspectTable {
    /// What a row says.
    struct Row: Equatable {
        let id: String?
        let address: String?
        let values: [String: String]
    }

    /// The slots that have a column.
    let slots: Set<String>
    private let columns: [Column]

    private enum Column: Equatable {
        case slot(String)
        case id, address, other
    }

    /// Reads the header.
    init(header: [CSVCell], template: Template) throws(CSVFault) {
        var columns: [Column] = []
        for cell in header {
            let name = cell.text.trimmingSpace
            let column = ProspectTable.column(name.lowercased(), template)
            if column != .other, columns.contains(column) { throw .doubledColumn(name) }
            columns.append(column)
        }
        self.columns = columns
        slots = Set(columns.compactMap { if case .slot(let name) = $0 { name } else { nil } })
    }

    /// Reads a row.
    func row(_ cells: [CSVCell]) throws(CSVFault) -> Row {
        guard cells.count == columns.count else { throw .cellCount(expected: columns.count, found: cells.count) }
        var values: [String: String] = [:]
        var id: String?
        var address: String?
        for (column, cell) in zip(columns, cells) {
            let text = cell.text.trimmingSpace
            if text.isEmpty { continue }
            switch column {
            case .slot(let name): values[name] = text
            case .id: id = text
            case .address: address = text
            case .other: break
            }
        }
        return Row(id: id, address: address, values: values)
    }

    private static func column(_ name: String, _ template: Template) -> Column {
        if let slot = template.usedSlots.first(where: { $0.name.lowercased() == name }) { return .slot(slot.name) }
        if name == "id" { return .id }
        if ["email", "e-mail", "mail", "to"].contains(name) { return .address }
        let found = template.usedSlots.first { slot in
            guard let source = slot.source?.rawValue.lowercased() else { return false }
            return source == name || source.hasSuffix("." + name)
        }
        return found.map { .slot($0.name) } ?? .other
    }
}
