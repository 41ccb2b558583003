import Checklist
import Linguistics
import Reports

/// The report as a table in CSV, a row an opener.
struct CSVReport: CheckReport {
    let options: CheckReportOptions

    var opening: String? {
        CSVLine.text(["id", "file", "score"] + ChecklistItem.allCases.map(\.rawValue) + ["flags", "advice"])
    }

    func text(_ candidate: Candidate, _ marks: Marks) -> String? {
        let view = MarksView(
            marks, subject: candidate.opener.subject, text: candidate.opener.text, allowed: candidate.allowed)
        let flags = marks.flags(allowing: candidate.allowed).map(\.flag.rawValue).joined(separator: "|")
        let levels = ChecklistItem.allCases.map { "\(marks.level($0).rawValue)" }
        return CSVLine.text(
            [candidate.id ?? "", candidate.file ?? "-", "\(marks.score)"] + levels
                + [flags, view.advice.first?[options.page.language] ?? ""])
    }
}
