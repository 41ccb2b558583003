import Checklist
import Linguistics
import Reports

/// The report as a table in CSV, a row an opener.
struct CSVReport: CheckReport {
    let options: CheckReportOptions
    /// The teams' own checklists that openers may be marked by; without any, the table has no columns for them.
    let profiles: [Profile]

    var opening: String? {
        CSVLine.text(
            ["id", "file", "score"] + ChecklistItem.allCases.map(\.rawValue) + ownItems + ["flags", "advice"]
                + (profiles.isEmpty ? [] : ["profile", "blockers"]))
    }

    /// The ids of all own items, each once.
    private var ownItems: [String] {
        var ids: [String] = []
        for item in profiles.flatMap(\.items) where !ids.contains(item.id) { ids.append(item.id) }
        return ids
    }

    func text(_ candidate: Candidate, _ marks: Marks) -> String? {
        let view = MarksView(
            marks, subject: candidate.opener.subject, text: candidate.opener.text, allowed: candidate.allowed)
        let flags = marks.flags(allowing: candidate.allowed).map(\.flag.rawValue).joined(separator: "|")
        let levels = ChecklistItem.allCases.map { "\(marks.level($0).rawValue)" }
        let own = ownItems.map { id in
            marks.own.first { $0.item.id == id }.map { "\($0.level.rawValue)" } ?? ""
        }
        let blockers = marks.blockers(allowing: candidate.allowed).map(\.name).joined(separator: "|")
        return CSVLine.text(
            [candidate.id ?? "", candidate.file ?? "-", "\(marks.score)"] + levels + own
                + [flags, view.advice.first?[options.page.language] ?? ""]
                + (profiles.isEmpty ? [] : [marks.profile?.label ?? "", blockers]))
    }
}
