import Checklist
import Foundation
import Linguistics
import Reports
import Scenarios

/// Reads the openers of files one after another; a table or lines of JSON are never in memory as a whole.
struct CheckReader {
    /// The context of openers whose file does not say otherwise.
    let context: OpenerContext
    let language: Language
    /// The team's own checklist that all openers are marked by, whatever their files say; nil for none.
    let profile: Profile?

    /// What is found in a file: an opener, or why there is none.
    enum Found {
        case opener(Candidate)
        case fault(CheckFault)
    }

    /// Hands over everything that a file holds.
    func read(_ source: CheckSource, _ take: (Found) throws(Complaint) -> Void) throws(Complaint) {
        try readAsWritten(source) { found throws(Complaint) in try take(profiled(found, source)) }
    }

    /// An opener with the profile that it is marked by; a profile for other languages is a fault.
    private func profiled(_ found: Found, _ source: CheckSource) -> Found {
        guard case .opener(let candidate) = found,
            let wanted = profile ?? candidate.opener.context.profile
                ?? (source.kind == .template ? nil : context.profile)
        else { return found }
        guard wanted.languages.contains(candidate.opener.context.language) else {
            let complaint = Complaint.row(
                file: source.path, line: candidate.line, OpenerLineError.otherLanguage(profile: wanted.title).wording)
            return .fault(CheckFault(source, line: candidate.line, id: candidate.id, complaint))
        }
        return .opener(candidate.marked(by: wanted))
    }

    private func readAsWritten(
        _ source: CheckSource, _ take: (Found) throws(Complaint) -> Void
    ) throws(Complaint) {
        switch source.kind {
        case .text, .template:
            let found: Found
            do throws(Diagnostic) {
                let text = try readWhole(source)
                found = .opener(
                    source.kind == .text
                        ? try Candidate(text: text, file: source.file, context: context)
                        : try Candidate(template: text, audience: context.audience))
            } catch {
                found = .fault(CheckFault(source, line: error.place.line, column: error.place.column, .file(error)))
            }
            try take(found)
        case .table: try withDescriptor(source, take) { input throws(Complaint) in try readTable(source, input, take) }
        case .lines: try withDescriptor(source, take) { input throws(Complaint) in try readLines(source, input, take) }
        }
    }

    /// A whole text; one megabyte is more than anybody reads.
    private func readWhole(_ source: CheckSource) throws(Diagnostic) -> SourceFile {
        if source.file != nil { return try SourceFile.read(source.path) }
        let data = (try? FileHandle.standardInput.read(upToCount: SourceFile.limit + 1)) ?? Data()
        return try SourceFile(
            name: Localized(de: "Standardeingabe", en: "standard input")[language], bytes: [UInt8](data))
    }

    private func withDescriptor(
        _ source: CheckSource, _ take: (Found) throws(Complaint) -> Void,
        _ work: (CInt) throws(Complaint) -> Void
    ) throws(Complaint) {
        let descriptor: CInt
        do throws(Complaint) { descriptor = try LinesReader.descriptor(source.path) } catch {
            try take(.fault(CheckFault(source, line: 0, error)))
            return
        }
        defer { if descriptor > 0 { close(descriptor) } }
        try work(descriptor)
    }

    // MARK: Tables

    private func readTable(
        _ source: CheckSource, _ descriptor: CInt, _ take: (Found) throws(Complaint) -> Void
    ) throws(Complaint) {
        var reader = CSVReader()
        var table: OpenerTable?
        var hasBrokenHeader = false
        func fault(_ fault: CSVFault, line: Int, id: String? = nil) -> Found {
            .fault(CheckFault(source, line: line, id: id, .row(file: source.path, line: line, fault.wording)))
        }
        func takeRow(_ row: CSVReader.Row) throws(Complaint) {
            if hasBrokenHeader { return }
            let found: Found
            do throws(CSVFault) {
                let cells = try row.cells.get()
                guard let known = table else {
                    table = try OpenerTable(header: cells)
                    return
                }
                found = .opener(
                    Candidate(try known.entry(cells, fallback: context), file: source.file, line: row.line))
            } catch {
                hasBrokenHeader = table == nil
                found = fault(error, line: row.line, id: (try? row.cells.get()).flatMap { table?.id(of: $0) })
            }
            try take(found)
        }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while !hasBrokenHeader, let count = try fill(&bytes, from: descriptor) {
            try reader.read(bytes[..<count], takeRow)
        }
        try reader.finish(takeRow)
        if table == nil, !hasBrokenHeader { try take(fault(.noHeader, line: 1)) }
    }

    /// Reads some bytes; nil at the end.
    private func fill(_ bytes: inout [UInt8], from descriptor: CInt) throws(Complaint) -> Int? {
        while true {
            let count = Foundation.read(descriptor, &bytes, bytes.count)
            if count >= 0 { return count == 0 ? nil : count }
            if errno != EINTR { throw .output(LineReaderError.readFailed(code: errno).wording) }
        }
    }

    // MARK: Lines of JSON

    private func readLines(
        _ source: CheckSource, _ descriptor: CInt, _ take: (Found) throws(Complaint) -> Void
    ) throws(Complaint) {
        var reader = PlainReader(descriptor: descriptor)
        var opener = OpenerLine()
        while true {
            let found: Found
            do throws(LineReaderError) {
                guard case .line(var text) = try reader.read(prompt: "", prefill: nil, remember: false) else { return }
                if text.allSatisfy(\.isWhitespace) { continue }
                found = readLine(&text, source, reader.lineNumber, &opener)
            } catch {
                if case .readFailed = error { throw .output(error.wording) }
                let complaint = Complaint.row(file: source.path, line: reader.lineNumber, error.wording)
                found = .fault(CheckFault(source, line: reader.lineNumber, complaint))
            }
            try take(found)
        }
    }

    private func readLine(_ text: inout String, _ source: CheckSource, _ line: Int, _ opener: inout OpenerLine) -> Found
    {
        let result: Result<Void, OpenerLineError> = text.withUTF8 { bytes in
            do throws(OpenerLineError) { return .success(try opener.read(bytes)) } catch { return .failure(error) }
        }
        let id = opener.hasId ? String(decoding: opener.id, as: UTF8.self) : nil
        if case .failure(let error) = result {
            return .fault(CheckFault(source, line: line, id: id, .row(file: source.path, line: line, error.wording)))
        }
        let read = opener.source
        return .opener(
            Candidate(
                id: id, file: source.file, line: line,
                opener: Opener(
                    context: read.context,
                    subject: read.hasSubject ? String(decoding: read.subject, as: UTF8.self) : nil,
                    text: String(decoding: read.text, as: UTF8.self)), allowed: []
            ) { _ in TextPlace(line: line, column: 1) })
    }
}

/// Why an opener cannot be checked, with its place.
struct CheckFault {
    let file: String?
    /// 0 when the whole file is meant.
    let line: Int
    let column: Int
    let id: String?
    let complaint: Complaint

    init(_ source: CheckSource, line: Int, column: Int = 1, id: String? = nil, _ complaint: Complaint) {
        self.file = source.file
        self.line = line
        self.column = max(1, column)
        self.id = id
        self.complaint = complaint
    }
}
