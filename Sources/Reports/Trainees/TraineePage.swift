import Checklist
import Linguistics
import Scoring

/// How somebody has come along, as a page to keep, to print or to hand over.
public struct TraineePage {
    private let report: TraineeReport
    private let wording: TraineeWording
    private let language: Language

    /// Creates the page.
    public init(_ report: TraineeReport, language: Language) {
        self.report = report
        self.language = language
        wording = TraineeWording(report, language: language)
    }

    /// The whole file.
    public var text: String {
        HTMLPage(
            title: wording.title, language: language, lead: wording.lead, facts: wording.facts,
            body: [scores, skills, talk, courses].compactMap(\.self).joined()
        ).text
    }

    private func word(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    private var scores: Markup? {
        guard !report.attempts.isEmpty else { return nil }
        let title = word("Punkte im Lauf der Zeit", "Scores over time")
        let figures = Figures(language: language)
        let drawing = ScorePlot(
            tries: report.attempts.map {
                .init(
                    score: $0.score.total, difficulty: $0.difficulty ?? 0, isPassed: $0.score.isPassed,
                    label: figures.day($0.day))
            }, difficultyName: word("Schwierigkeit: 1 bis 4 Kästchen", "Difficulty: 1 to 4 squares")
        ).drawing(title: title, description: wording.scoreSentence)
        let table = HTMLTable(
            title: title, caption: HTMLTable.besideDrawing[language], columns: wording.attemptColumns,
            rows: report.attempts.map(wording.row),
            textColumns: [1, 2, 5, 6])
        return """
            <section>
            <h2>\(title)</h2>
            <figure>
            \(drawing)
            <figcaption>\(wording.scoreSentence)</figcaption>
            </figure>
            \(table.markup)
            </section>
            """
    }

    private var skills: Markup? {
        let skills = report.skills
        guard !skills.isEmpty else { return nil }
        let title = word("Die vier Punkte", "The four items")
        let drawing = SharePlot(
            bars: skills.map {
                .init(
                    name: $0.item.title[language], share: $0.lately, earlier: $0.earlier,
                    label: wording.percent($0.lately))
            }, limit: nil
        ).drawing(title: title, description: wording.skillSentence)
        let table = HTMLTable(
            title: title, caption: HTMLTable.besideDrawing[language], columns: wording.skillColumns,
            rows: skills.map(wording.row))
        return """
            <section>
            <h2>\(title)</h2>
            <figure>
            \(drawing)
            <figcaption>\(wording.skillSentence)</figcaption>
            </figure>
            \(table.markup)
            </section>
            """
    }

    private var talk: Markup? {
        guard let talk = report.talk else { return nil }
        let title = word("Redeanteil am Telefon", "Share of words on the phone")
        let drawing = SharePlot(
            bars: [
                .init(
                    name: word("Sie", "You"), share: talk.lately, earlier: talk.earlier,
                    label: wording.percent(talk.lately))
            ], limit: Double(TalkShare.usual) / 100
        ).drawing(title: title, description: wording.talkSentence)
        let table = HTMLTable(
            title: title, caption: HTMLTable.besideDrawing[language],
            columns: [
                word("Wer", "Who"), word("Anfangs", "At first"), word("Zuletzt", "Lately"), word("Gespräche", "Calls"),
            ],
            rows: [
                [
                    word("Sie", "You"), talk.earlier.map(wording.percent) ?? "–", wording.percent(talk.lately),
                    "\(talk.count)",
                ]
            ])
        return """
            <section>
            <h2>\(title)</h2>
            <figure>
            \(drawing)
            <figcaption>\(wording.talkSentence)</figcaption>
            </figure>
            \(table.markup)
            </section>
            """
    }

    private var courses: Markup? {
        let courses = report.courses
        guard !courses.isEmpty else { return nil }
        let title = word("Szenario für Szenario", "Scenario by scenario")
        let table = HTMLTable(
            title: title, caption: word("Versuche und Punkte", "Tries and scores"), columns: wording.courseColumns,
            rows: courses.map(wording.row))
        return """
            <section>
            <h2>\(title)</h2>
            \(table.markup)
            </section>
            """
    }
}
