import Linguistics
import Roleplay
import Scoring

/// A session as Markdown, for a wiki or a mail.
public struct SessionMarkdown {
    private let report: SessionReport
    private let language: Language

    /// Creates the text.
    public init(_ report: SessionReport, language: Language) {
        self.report = report
        self.language = language
    }

    /// The whole text.
    public var text: String {
        let scenario = report.session.scenario
        var rows = ["# " + MarkdownText.escaped(scenario.title), "", MarkdownText.escaped(report.lead[language]), ""]
        rows += report.facts(language).map { "- \($0.0): \(MarkdownText.escaped($0.1))" }
        rows += ["", "## " + word("Ergebnis", "Result"), ""]
        rows.append("**\(report.score.total)** \(report.verdict[language])")
        if let remark = report.remark { rows += ["", MarkdownText.escaped(remark[language])] }
        if report.isTranscriptGone { return rows.joined(separator: "\n") + "\n" }
        for blocker in report.card.blockers { rows += ["", "**\(MarkdownText.escaped(blocker.sentence[language]))**"] }
        let lessons = report.card.lessons
        if !lessons.isEmpty {
            rows += ["", "## " + word("Das hätte am meisten gebracht", "What would have brought most"), ""]
            rows += lessons.enumerated().map { number, lesson in
                "\(number + 1). \(MarkdownText.escaped(lesson.advice?[language] ?? "")) (+\(lesson.possible - lesson.points))"
            }
        }
        rows += ["", "## " + word("Gespräch", "Conversation"), "", report.courseSentence[language], ""]
        rows += talk
        if let sentence = report.talkSentence { rows += ["", MarkdownText.escaped(sentence[language])] }
        rows += ["", "## " + word("Punkt für Punkt", "Point by point"), ""]
        rows += points
        return rows.joined(separator: "\n") + "\n"
    }

    private func word(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    private var talk: [String] {
        let name = report.session.scenario.prospect.name
        var rows = [
            MarkdownText.row([
                "", word("Wortlaut", "Words"), word("Vertrauen", "Trust"), word("Geduld", "Patience"),
                word("Interesse", "Interest"),
            ]), "| --: | --- | --: | --: | --: |",
        ]
        func row(_ number: Int, _ words: [(String, String)], _ state: PersonaState) {
            let said = words.filter { !$0.1.isEmpty }.map {
                "**\(MarkdownText.cell($0.0)):** \(MarkdownText.cell($0.1))"
            }
            rows.append(
                "| \(number) | \(said.joined(separator: "<br>")) | \(state.trust) | \(state.patience) | \(state.interest) |"
            )
        }
        row(
            0, [(name, report.session.greeting?.text ?? "")],
            report.session.turns.first?.before ?? report.session.state)
        for (index, turn) in report.session.turns.enumerated() {
            row(index + 1, [(word("Sie", "You"), turn.line), (name, turn.reply)], turn.after)
        }
        return rows
    }

    private var points: [String] {
        var rows = [
            MarkdownText.row([word("Punkt", "Point"), word("Punkte", "Points"), word("Warum", "Why")]),
            "| --- | --: | --- |",
        ]
        for entry in report.card.entries {
            let quote = entry.quote.map { $0.isEmpty ? "" : " " + language.quoted($0) } ?? ""
            rows.append(
                MarkdownText.row([
                    entry.title[language], entry.possible > 0 ? "\(entry.points)/\(entry.possible)" : "\(entry.points)",
                    entry.reason[language] + quote,
                ]))
        }
        return rows
    }
}
