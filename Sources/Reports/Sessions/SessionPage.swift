import Linguistics
import Roleplay
import Scenarios
import Scoring

/// A session as a page to keep, to print or to hand over.
public struct SessionPage {
    private let report: SessionReport
    private let language: Language

    /// Creates the page.
    public init(_ report: SessionReport, language: Language) {
        self.report = report
        self.language = language
    }

    /// The whole file.
    public var text: String {
        HTMLPage(
            title: report.session.scenario.title, language: language, lead: report.lead[language],
            facts: report.facts(language),
            body: (report.isTranscriptGone ? [result] : [result, lessons, conversation, talk, points])
                .compactMap(\.self).joined()
        ).text
    }

    private func word(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    // MARK: Sections

    private var result: Markup {
        let card = report.card
        let remark = report.remark.map { Markup("<p class=\"note\">\($0[language])</p>") } ?? ""
        let profile = card.profile.map { Markup("<p class=\"note\">\($0.note[language])</p>") } ?? ""
        let blockers = card.blockers.map { Markup("<p><strong>\($0.sentence[language])</strong></p>") }
        return """
            <section>
            <h2>\(word("Ergebnis", "Result"))</h2>
            <p class="verdict"><strong>\(report.score.total)</strong> <span>\(report.verdict[language])</span></p>
            \(remark)
            \(profile)
            \(report.isTranscriptGone ? [] : blockers + [parts])
            </section>
            """
    }

    /// The points by part, as bars and as a table.
    private var parts: Markup {
        let card = report.card
        let bars = Scorecard.Part.allCases.filter { card.possible($0) > 0 }.map { part in
            let (points, possible) = (card.points(part), card.possible(part))
            return SharePlot.Bar(
                name: part.title[language], share: Double(points) / Double(possible), earlier: nil,
                label: "\(points)/\(possible)")
        }
        let drawing = SharePlot(bars: bars, limit: nil).drawing(
            title: word("Punkte nach Teilen", "Points by part"),
            description: bars.map { "\($0.name): \($0.label)" }.joined(separator: ", ") + ".")
        let table = HTMLTable(
            title: word("Punkte nach Teilen", "Points by part"), caption: HTMLTable.besideDrawing[language],
            columns: [word("Teil", "Part"), word("Punkte", "Points"), word("Möglich", "Possible")],
            rows: Scorecard.Part.allCases.map { part in
                [part.title[language], "\(card.points(part))", "\(card.possible(part))"]
            })
        return """
            <figure>
            \(drawing)
            </figure>
            \(table.markup)
            """
    }

    private var lessons: Markup? {
        let lessons = report.card.lessons
        guard !lessons.isEmpty else { return nil }
        let items = lessons.map { lesson in
            let worth = word(
                "bis zu \(lesson.possible - lesson.points) Punkte", "up to \(lesson.possible - lesson.points) points")
            return Markup("<li>\(lesson.advice?[language] ?? "") <span class=\"note\">(\(worth))</span></li>")
        }
        return """
            <section>
            <h2>\(word("Das hätte am meisten gebracht", "What would have brought most"))</h2>
            <ol class="lessons">
            \(items)
            </ol>
            </section>
            """
    }

    private var conversation: Markup {
        """
        <section>
        <h2>\(word("Gespräch", "Conversation"))</h2>
        <figure>
        \(course)
        <figcaption>\(report.courseSentence[language])</figcaption>
        </figure>
        \(SessionTalk(report.session, language: language).markup)
        </section>
        """
    }

    /// Trust, patience and interest, before the first line and after each.
    private var course: Markup {
        let turns = report.session.turns
        let states = [turns.first?.before ?? report.session.state] + turns.map(\.after)
        return CoursePlot(
            measures: [
                .init(name: word("Vertrauen", "Trust"), values: states.map(\.trust)),
                .init(name: word("Geduld", "Patience"), values: states.map(\.patience)),
                .init(name: word("Interesse", "Interest"), values: states.map(\.interest)),
            ], limit: 10, stepName: word("nach Ihrer Zeile", "after your line")
        ).drawing(
            title: word("Vertrauen, Geduld und Interesse", "Trust, patience and interest"),
            description: report.courseSentence[language])
    }

    private var talk: Markup? {
        guard let sentence = report.talkSentence, let percent = report.talk.percent else { return nil }
        let isPhone = report.session.scenario.channel == .phone
        let title = word("Redeanteil", "Share of words")
        let drawing = SharePlot(
            bars: [
                .init(name: word("Sie", "You"), share: Double(percent) / 100, earlier: nil, label: "\(percent)\u{A0}%"),
                .init(
                    name: report.session.scenario.prospect.name, share: Double(100 - percent) / 100, earlier: nil,
                    label: "\(100 - percent)\u{A0}%"),
            ], limit: isPhone ? Double(TalkShare.usual) / 100 : nil
        ).drawing(title: title, description: sentence[language])
        let table = HTMLTable(
            title: title, caption: HTMLTable.besideDrawing[language],
            columns: [word("Wer", "Who"), word("Wörter", "Words"), word("Anteil in %", "Share in %")],
            rows: [
                [word("Sie", "You"), "\(report.talk.own)", "\(percent)"],
                [report.session.scenario.prospect.name, "\(report.talk.other)", "\(100 - percent)"],
            ])
        return """
            <section>
            <h2>\(title)</h2>
            <figure>
            \(drawing)
            <figcaption>\(sentence[language])</figcaption>
            </figure>
            \(table.markup)
            </section>
            """
    }

    private var points: Markup {
        let parts = Scorecard.Part.allCases.map { part -> Markup in
            let entries = report.card.entries.filter { $0.part == part }.map { entry -> Markup in
                let worth = entry.possible > 0 ? "\(entry.points)/\(entry.possible)" : "\(entry.points)"
                let quote = entry.quote.map {
                    $0.isEmpty ? "" : Markup("<blockquote>\(language.quoted($0))</blockquote>")
                }
                return """
                    <h4>\(entry.title[language]) <span class="note">\(worth)</span></h4>
                    <p>\(entry.reason[language])</p>
                    \(quote ?? "")
                    """
            }
            return "<h3>\(part.title[language])</h3>\n\(entries)"
        }
        return """
            <section>
            <h2>\(word("Punkt für Punkt", "Point by point"))</h2>
            \(parts)
            </section>
            """
    }
}
