import Checklist
import Linguistics
import Reports

/// The report for people: the text with its quotes underlined, a line an item, the advice.
struct TextReport: CheckReport {
    let options: CheckReportOptions

    func text(_ candidate: Candidate, _ marks: Marks) -> String? {
        let page = options.page
        let view = MarksView(
            marks, subject: candidate.opener.subject, text: candidate.opener.text, allowed: candidate.allowed)
        var rows: [String] = []
        if options.isList {
            rows.append(page.heading([candidate.name, candidate.id].compactMap(\.self).joined(separator: "  ")))
            rows.append("")
        }
        rows.append(view.text(page, adviceLimit: 4))
        rows.append("")
        rows.append(scoreLine(candidate, marks)[page.language].sanitized)
        if let blocked = options.blocked(candidate, marks) { rows.append(blocked[page.language].sanitized) }
        if options.isList { rows.append("") }
        return rows.joined(separator: "\n")
    }

    private func scoreLine(_ candidate: Candidate, _ marks: Marks) -> Localized {
        let counted = marks.score(allowing: candidate.allowed)
        let name = marks.profile?.name
        var de = "Checkliste\(name.map { " \($0.de)" } ?? ""): \(marks.score) von 100"
        var en = "Checklist\(name.map { " \($0.en)" } ?? ""): \(marks.score) of 100"
        if counted != marks.score {
            de += ", mit dem Erlaubten \(counted)"
            en += ", \(counted) with what is allowed"
        }
        if let lowest = options.lowest(marks), counted < lowest {
            de += ", verlangt sind \(lowest)"
            en += ", \(lowest) asked for"
        }
        return Localized(de: de, en: en)
    }

    func closing(_ tally: CheckTally) -> String? {
        guard options.isList else { return nil }
        var de = [tally.openers == 1 ? "1 Einstieg" : "\(tally.openers) Einstiege"]
        var en = [tally.openers == 1 ? "1 opener" : "\(tally.openers) openers"]
        if tally.openers > 0 {
            de.append("im Mittel \(tally.mean) von 100")
            en.append("\(tally.mean) of 100 on average")
        }
        if let lowest = options.lowest {
            de.append("\(tally.below) unter \(lowest)")
            en.append("\(tally.below) below \(lowest)")
        } else if tally.below > 0 {
            de.append("\(tally.below) nicht bestanden")
            en.append("\(tally.below) not passed")
        }
        if tally.faults > 0 {
            de.append("\(tally.faults) nicht lesbar")
            en.append("\(tally.faults) not readable")
        }
        return options.page.heading(
            Localized(de: de.joined(separator: ", "), en: en.joined(separator: ", "))[options.page.language])
    }
}
