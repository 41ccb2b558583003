import Checklist
import Linguistics
import Reports

/// The report as JSON: one document, an array of them, or one a line.
struct JSONReport: CheckReport {
    let options: CheckReportOptions
    /// Whether each document is a line of its own.
    let isLines: Bool
    private var isFirst = true

    init(options: CheckReportOptions, isLines: Bool) {
        self.options = options
        self.isLines = isLines
    }

    private struct Fault: Encodable {
        let id: String?
        let file: String?
        let line: Int?
        let error: String
    }

    var opening: String? { options.isList && !isLines ? "[" : nil }

    func closing(_ tally: CheckTally) -> String? { options.isList && !isLines ? "]" : nil }

    mutating func text(_ candidate: Candidate, _ marks: Marks) -> String? {
        let language = isLines ? candidate.opener.context.language : options.page.language
        return entry(
            MarksDocument(
                id: candidate.id, marks: marks, language: language, file: options.isList ? candidate.file : nil,
                line: options.isList ? candidate.line : nil, allowed: candidate.allowed))
    }

    mutating func text(_ fault: CheckFault) -> String? {
        guard options.isList else { return nil }
        return entry(
            Fault(
                id: fault.id, file: fault.file, line: fault.line > 0 ? fault.line : nil,
                error: fault.complaint.sentence(options.page.language)))
    }

    /// A document with the comma that parts it from the one before.
    private mutating func entry(_ document: some Encodable) -> String? {
        guard let text = try? isLines ? JSONText.line(document) : JSONText.text(document) else { return nil }
        defer { isFirst = false }
        return options.isList && !isLines && !isFirst ? "," + text : text
    }
}
