import Checklist
import Linguistics
import Reports

/// The report as annotations of a GitHub workflow: a warning a finding, an error an opener below what is asked.
struct GitHubReport: CheckReport {
    let options: CheckReportOptions

    func text(_ candidate: Candidate, _ marks: Marks) -> String? {
        let isBelow = options.isBelow(candidate, marks)
        var lines: [String] = []
        let lowest = options.lowest(marks)
        if lowest == nil || isBelow {
            for item in ChecklistItem.allCases where !candidate.allowed.contains(.item(item)) {
                guard let mark = marks.items[item], mark.level < .met else { continue }
                guard marks.profile?.weight(item) != 0 else { continue }
                lines.append(
                    warning(candidate, item.title, mark.reason, mark.advice, mark.evidence.first))
            }
            for mark in marks.own where mark.level < .met {
                lines.append(warning(candidate, mark.item.title, mark.reason, mark.advice, nil))
            }
        }
        for mark in marks.flags(allowing: candidate.allowed) {
            lines.append(warning(candidate, mark.flag.title, mark.reason, mark.advice, mark.evidence))
        }
        if isBelow {
            let score = marks.score(allowing: candidate.allowed)
            let name = marks.profile?.name
            let asked = lowest.map { Localized(de: ", verlangt sind \($0)", en: ", \($0) asked for") }
            let blocked = options.blocked(candidate, marks)
            let message = Localized(
                de:
                    "Checkliste\(name.map { " \($0.de)" } ?? ""): \(score) von 100\(asked?.de ?? "").\(blocked.map { " \($0.de)" } ?? "")",
                en:
                    "Checklist\(name.map { " \($0.en)" } ?? ""): \(score) of 100\(asked?.en ?? "").\(blocked.map { " \($0.en)" } ?? "")"
            )
            lines.append(
                GitHubAnnotation(
                    .error, file: candidate.file, place: start(candidate),
                    title: Localized(de: "Einstieg", en: "Opener")[options.page.language],
                    message: message[options.page.language]
                ).line)
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    func text(_ fault: CheckFault) -> String? {
        GitHubAnnotation(
            .error, file: fault.file, place: TextPlace(line: max(1, fault.line), column: fault.column),
            title: Localized(de: "Nicht lesbar", en: "Not readable")[options.page.language],
            message: fault.complaint.sentence(options.page.language)
        ).line
    }

    private func warning(
        _ candidate: Candidate, _ title: Localized, _ reason: Localized, _ advice: Localized?, _ evidence: Evidence?
    ) -> String {
        let language = options.page.language
        return GitHubAnnotation(
            .warning, file: candidate.file, place: evidence.map(candidate.place) ?? start(candidate),
            title: title[language],
            message: [reason[language], advice?[language]].compactMap(\.self).joined(separator: " ")
        ).line
    }

    private func start(_ candidate: Candidate) -> TextPlace { TextPlace(line: candidate.line, column: 1) }
}
