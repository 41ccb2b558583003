import Foundation
import Linguistics
import Outcomes
import Records
import Reports

/// Reads a table of contacts into the log: row by row, in constant memory, the good rows whatever the others are like.
struct ImportPass {
    /// How many rows with mistakes are told one by one, and how many that are there already.
    static let told = (faults: 20, repetitions: 5)

    private let log: LogDesk
    private let path: String
    /// What the table is called in messages.
    private let name: String
    private let options: ImportOptions
    private let mappings: [OutcomeTable.Mapping]
    private let aliases: [String: String]
    private let reader: ContactReader
    private let view: ImportView

    private var table: OutcomeTable?
    private var headerFault: Localized?
    private let defaults: [LogField: String]
    private(set) var summary = ImportSummary()

    /// Creates a pass.
    ///
    /// - Parameter defaults: what is taken where a row says nothing.
    init(_ log: LogDesk, path: String, options: ImportOptions, defaults: [LogField: String]) throws(Complaint) {
        self.log = log
        self.path = path
        self.options = options
        mappings = try options.columns()
        aliases = try options.aliases()
        self.defaults = defaults
        reader = ContactReader(rules: log.rules, defaults: defaults)
        let input = Localized(de: "Standardeingabe", en: "standard input")[log.language]
        name = path == "-" ? input : path
        view = ImportView(file: name, language: log.language)
        summary.isTrial = options.dryRun
    }

    /// Reads the table; nothing is kept where the reading itself breaks off, or where it was a trial.
    mutating func run() throws {
        let descriptor = try LinesReader.descriptor(path)
        defer { if descriptor > 0 { close(descriptor) } }
        var pass = self
        defer { self = pass }
        try log.desk.notebook.entering(isTrial: options.dryRun) { writer in
            var progress = ProgressBar(size: ImportPass.size(descriptor), language: log.language)
            defer { progress.clear() }
            var reader = CSVReader(encoding: nil)
            var bytes = [UInt8](repeating: 0, count: 1 << 16)
            var done = 0
            while true {
                let count = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw Complaint.output(LineReaderError.readFailed(code: errno).wording) }
                if count == 0 { break }
                done += count
                try reader.read(bytes[..<count]) { row in try pass.take(row, writer, &progress) }
                progress.show(done, pass.progressWording)
            }
            try reader.finish { row in try pass.take(row, writer, &progress) }
            pass.tellMore(&progress)
            pass.summary.encoding = (reader.encoding ?? .utf8).rawValue
            pass.summary.separator = reader.separator.map { String(UnicodeScalar($0)) } ?? ","
            if let fault = pass.headerFault ?? (pass.table == nil ? CSVFault.noHeader.wording : nil) {
                throw Complaint.row(file: name, line: 1, fault)
            }
        }
    }

    /// Shows how the table was read and what came of it.
    func show() throws(Complaint) {
        guard let table else { return }
        let page = log.desk.page
        if options.dryRun { try log.desk.show(view.columns(table, page) + "\n") }
        try log.desk.show(view.text(summary, hasProspects: table.has(.prospect), page))
    }

    private var progressWording: Localized {
        Localized(de: "\(summary.rows) Zeilen gelesen", en: "\(summary.rows) rows read")
    }

    private static func size(_ descriptor: CInt) -> Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    // MARK: Rows

    private mutating func take(_ row: CSVReader.Row, _ writer: LogWriter, _ progress: inout ProgressBar) throws {
        guard let table, headerFault == nil else {
            if headerFault == nil { readHeader(row) }
            return
        }
        summary.rows += 1
        do {
            let cells = try row.cells.get()
            try table.check(cells)
            try enter(cells, row.line, table, writer, &progress)
        } catch let fault as CSVFault {
            tellFault(view.fault(fault.wording, line: row.line, column: nil, name: nil), &progress)
        }
    }

    private mutating func readHeader(_ row: CSVReader.Row) {
        do throws(CSVFault) {
            let table = try OutcomeTable(header: row.cells.get(), names: options.preset, mappings: mappings)
            let missing = [LogField.template, .day].first { !table.has($0) && defaults[$0] == nil }
            headerFault = missing.map(ImportView.missing)
            self.table = table
        } catch {
            headerFault = error.wording
        }
    }

    private mutating func enter(
        _ cells: [CSVCell], _ line: Int, _ table: OutcomeTable, _ writer: LogWriter, _ progress: inout ProgressBar
    ) throws {
        let contact: Contact
        do throws(LogFault) {
            let alias = table.cell(.template, of: cells).flatMap { aliases[$0.text.trimmingSpace.lowercased()] }
            contact = try reader.contact(
                { field in
                    field == .template && alias != nil ? alias : table.cell(field, of: cells)?.text
                }, hash: writer.hash(prospect:))
        } catch {
            let column = error.field.flatMap { table.cell($0, of: cells) }
            let name = table.columns.first { $0.field == error.field }?.name
            tellFault(view.fault(error.wording, line: line, column: column, name: name), &progress)
            return
        }
        switch try writer.enter(contact, row: OutcomeTable.bytes(of: cells)) {
        case .added: summary.added += 1
        case .updated: summary.updated += 1
        case .repeated(let entry):
            summary.repeated += 1
            if summary.repeated <= ImportPass.told.repetitions {
                tell(view.repetition(line: line, entry: entry), &progress)
            }
        case .refused(let fault):
            tellFault(view.fault(fault.wording, line: line, column: nil, name: nil), &progress)
        }
    }

    private mutating func tellFault(_ text: String, _ progress: inout ProgressBar) {
        summary.faulty += 1
        if summary.faulty <= ImportPass.told.faults { tell(text, &progress) }
    }

    /// How much was not told one by one.
    private func tellMore(_ progress: inout ProgressBar) {
        let faults = summary.faulty - ImportPass.told.faults
        let repetitions = summary.repeated - ImportPass.told.repetitions
        if faults > 0 { tell(view.moreFaults(faults), &progress) }
        if repetitions > 0 { tell(view.moreRepetitions(repetitions), &progress) }
    }

    private func tell(_ text: String, _ progress: inout ProgressBar) {
        progress.clear()
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
