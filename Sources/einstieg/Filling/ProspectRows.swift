import Linguistics
import Reports
import Scenarios
import Scripts

/// The rows of a table of prospects, from a file.
enum ProspectRows {
    /// All rows, the header first; a table without one is a complaint.
    static func read(_ path: String) throws(Complaint) -> [CSVReader.Row] {
        let source: SourceFile
        do throws(Diagnostic) { source = try SourceFile.read(path, limit: 64 << 20) } catch { throw .file(error) }
        var rows: [CSVReader.Row] = []
        var reader = CSVReader()
        reader.read(source.text.utf8) { rows.append($0) }
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
