import Linguistics

/// How somebody has come along, as Markdown.
public struct TraineeMarkdown {
    private let report: TraineeReport
    private let wording: TraineeWording
    private let language: Language

    /// Creates the text.
    public init(_ report: TraineeReport, language: Language) {
        self.report = report
        self.language = language
        wording = TraineeWording(report, language: language)
    }

    /// The whole text.
    public var text: String {
        var rows = ["# " + MarkdownText.escaped(wording.title), "", wording.lead]
        guard !report.attempts.isEmpty else { return rows.joined(separator: "\n") + "\n" }
        rows += [""] + wording.facts.map { "- \($0.0): \($0.1)" }
        func section(_ title: Localized, _ sentence: String?, _ columns: [String], _ lines: [[String]], words: Set<Int>)
        {
            guard !lines.isEmpty else { return }
            rows += ["", "## " + title[language], ""]
            if let sentence { rows += [sentence, ""] }
            rows.append(MarkdownText.row(columns))
            rows.append(
                "| " + columns.indices.map { words.contains($0) ? "---" : "--:" }.joined(separator: " | ") + " |")
            rows += lines.map(MarkdownText.row)
        }
        section(
            Localized(de: "Punkte im Lauf der Zeit", en: "Scores over time"), wording.scoreSentence,
            wording.attemptColumns, report.attempts.map(wording.row), words: [1, 2, 5, 6])
        section(
            Localized(de: "Die vier Punkte", en: "The four items"), nil, wording.skillColumns,
            report.skills.map(wording.row), words: [0])
        section(
            Localized(de: "Szenario für Szenario", en: "Scenario by scenario"), nil, wording.courseColumns,
            report.courses.map(wording.row), words: [0])
        return rows.joined(separator: "\n") + "\n"
    }
}
