import Checklist
import Linguistics
import Outcomes
import Scoring

/// Where a trainee stands: what is due, every skill, every scenario, and what is missed most often.
public struct ProgressView {
    private let plan: PracticePlan
    private let histories: [ScenarioHistory]
    private let missed: [MissedExample]

    /// Creates the view.
    public init(_ plan: PracticePlan, histories: [ScenarioHistory], missed: [MissedExample]) {
        self.plan = plan
        self.histories = histories
        self.missed = missed
    }

    /// The screen for a page.
    ///
    /// - Parameter width: of the tables, which may be wider than prose.
    public func text(_ page: Page, width: Int) -> String {
        let language = page.language
        var blocks = [PracticePlanView(plan).text(page)]
        if !plan.book.states.isEmpty {
            blocks.append(
                page.heading(Localized(de: "Können", en: "Skills")[language]) + "\n"
                    + skills(language).rendered(width: width, indent: 2, ansi: page.ansi))
        }
        blocks.append(
            page.heading(Localized(de: "Szenarien", en: "Scenarios")[language]) + "\n"
                + scenarios(language).rendered(width: width, indent: 2, ansi: page.ansi))
        if !missed.isEmpty {
            let title = Localized(
                de: "Was in den letzten \(MissedPoint.window) Sitzungen am häufigsten fehlte",
                en: "What was missed most often in the last \(MissedPoint.window) sessions")
            blocks.append(
                ([page.heading(title[language])]
                    + missed.enumerated().flatMap { rows($0.offset + 1, $0.element, page) }).joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n")
    }

    private func column(_ de: String, _ en: String, _ language: Language, right: Bool = true) -> Table.Column {
        Table.Column(
            Localized(de: de, en: en)[language], alignment: right ? .trailing : .leading, minimumWidth: 4)
    }

    private func skills(_ language: Language) -> Table {
        let states = plan.book.states
        let hasMastered = states.contains(where: \.isMastered)
        return Table(
            columns: [
                column("Punkt", "Point", language, right: false), column("Versuche", "Tries", language),
                column("Gelungen", "Met", language), column("Stand", "Now", language),
                column("Wieder dran", "Due", language, right: false),
            ] + (hasMastered ? [column("Sitzt", "Mastered", language, right: false)] : []),
            rows: states.map { state in
                [
                    state.skill.title[language], "\(state.ability.attempts)", "\(state.retention.right)",
                    "\(Int((100 * state.strength(at: plan.now)).rounded())) %",
                    DayDistance.ahead(plan.daysUntilDue(state))[language],
                ] + (hasMastered ? [state.isMastered ? "✓" : ""] : [])
            })
    }

    private func scenarios(_ language: Language) -> Table {
        let hasProfiles = histories.contains { $0.profile != nil }
        let hasVersions = Set(histories.map(\.rules)).count > 1
        return Table(
            columns: [column("Szenario", "Scenario", language, right: false)]
                + (hasProfiles ? [column("Profil", "Profile", language, right: false)] : [])
                + (hasVersions ? [column("Regeln", "Rules", language)] : [])
                + [
                    column("Versuche", "Tries", language), column("Bestanden", "Passed", language),
                    column("Erstes", "First", language), column("Bestes", "Best", language),
                    column("Zuletzt", "Last", language), column("Zuwachs", "Lift", language),
                ],
            rows: histories.map { history in
                [history.scenario.sanitized] + (hasProfiles ? [(history.profile ?? "–").sanitized] : [])
                    + (hasVersions ? [history.rules] : [])
                    + [
                        "\(history.scores.count)", "\(history.passed)", "\(history.first)", "\(history.best)",
                        "\(history.last)", history.lift.map(SignedNumber.text) ?? "–",
                    ]
            })
    }

    private func rows(_ number: Int, _ example: MissedExample, _ page: Page) -> [String] {
        let language = page.language
        let title = Scorecard.title(of: example.point.entry) ?? example.instances.first?.mistake.title
        let (times, chances) = (example.point.sessions.count, example.point.chances)
        var rows = [
            page.entry(
                "\(number).",
                (title?[language] ?? example.point.entry)
                    + Localized(
                        de: ", in \(times) von \(chances) Sitzungen", en: ", in \(times) of \(chances) sessions")[
                        language])
        ]
        let marks = language == .german ? ("„", "“") : ("“", "”")
        for instance in example.instances {
            let place = "(\(instance.scenario), \(CalendarDay(number: instance.day)))"
            // Where nothing was said that could be quoted, what was missing stands in its place.
            let words = instance.mistake.sentence.map { marks.0 + $0 + marks.1 } ?? instance.mistake.reason[language]
            rows.append(page.note(words + " " + place, indent: 6))
        }
        if let advice = example.instances.first?.mistake.advice {
            rows.append(page.entry("→", advice[language], indent: 6))
        }
        return rows
    }
}
