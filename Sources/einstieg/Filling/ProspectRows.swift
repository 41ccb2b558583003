import Foundation
import Linguistics
import Reports
import Scenarios
import Scripts

/// The rows of a table of prospects, from a file.
enum ProspectRows {
    /// All rows, the header first, in UTF-8 or as an old spreadsheet writes them; a table without one is a complaint.
    static func read(_ path: String) throws(Complaint) -> [CSVReader.Row] {
        let handle = FileHandle(fileDescriptor: try LinesReader.descriptor(path), closeOnDealloc: path != "-")
        let bytes: Data?
        do { bytes = try handle.readToEnd() } catch {
            throw .file(Diagnostic(UnreadableFile(), at: SourcePlace(file: path, line: 0, column: 0)))
        }
        var rows: [CSVReader.Row] = []
        var reader = CSVReader(encoding: nil)
        reader.read(bytes ?? Data()) { rows.append($0) }
        reader.finish { rows.append($0) }
        if rows.isEmpty { throw .row(file: path, line: 1, CSVFault.noHeader.wording) }
        return rows
    }

    /// What the header says.
    static func table(
        _ header: CSVReader.Row, file: String, template: Template
    ) throws(Complaint) -> ProspectTable {
        do throws(CSVFault) { return try ProspectTable(header: header.cells.get(), template: template) } catch {
            throw .row(file: file, line: header.line, error.wording)
        }
    }
}

/// A slot that is filled neither by a column nor for all rows.
enum OpenColumn {
    static func wording(_ name: String) -> Localized {
        Localized(
            de:
                "Für den Platzhalter „\(name)“ gibt es keine Spalte. Ergänzen Sie sie, oder geben Sie ihn an: --set \(name)=…",
            en: "There is no column for the slot “\(name)”. Add it, or give the slot: --set \(name)=…")
    }
}
