import ArgumentParser
import Linguistics
import Records
import Reports
import Scoring

/// Looks back and ahead: every skill, every scenario, what is due, what is missed most often.
struct ProgressRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Where you stand and what is due. / Ihr Übungsstand und was dran ist.",
        discussion: """
            A session keeps the score that it had, with the version of the rules and the checklist that made it.
            --remark shows it beside the score that today's rules give the same words.

            Everybody sees their own practice. --of shows somebody else's as far as the team file allows, and --team
            figures of the team that stand for five people and more.
            """,
        aliases: ["fortschritt"])

    @Option(help: "text or json")
    var format: ListFormat = .text

    @ArgumentParser.Flag(
        help: "Mark all sessions again, old and new score side by side. / Alle Sitzungen nach heutigen Regeln daneben.")
    var remark = false

    @Option(
        help: "With --remark: a team's own checklist as it is today, by name or path. / Eigene Checkliste von heute.")
    var profile: String?

    @Option(help: "Decides between scenarios that serve equally well. / Startwert für den Vorschlag.")
    var seed: UInt64 = 1

    @ArgumentParser.Flag(help: "Figures of the whole team. / Zahlen des ganzen Teams.")
    var team = false
    @OptionGroup var looking: LookOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forLooking(looking, options)
            if team { return try showFigures(desk) }
            if format == .text, looking.of != nil, let person = desk.notebook.store?.trainee {
                try desk.show(
                    desk.page.heading(
                        Localized(
                            de: "Übungsstand von \(person.title.de)", en: "The practice of \(person.title.en)")[
                                options.language]) + "\n")
            }
            if desk.notebook.insight < .scores { return try showPassed(desk) }
            let journal = try PracticeJournal(
                desk, scenarios: desk.library.scenarios().readable, transcripts: .all)
            if remark { try showRemarks(journal, desk) } else { try showProgress(journal, desk) }
        }
    }

    func showProgress(_ journal: PracticeJournal, _ desk: Desk) throws {
        let plan = journal.plan(options.language, seed: seed)
        let histories = ScenarioHistory.all(journal.sessions)
        switch format {
        case .json:
            try desk.show(
                JSONText.text(
                    ProgressDocument(
                        plan, histories: histories, missed: journal.missed(sentences: 3), language: options.language)))
        case .text where journal.sessions.isEmpty:
            try desk.note(
                Localized(
                    de: "Noch nichts geübt. „einstieg“ fängt an.",
                    en: "Nothing practised yet. “einstieg” begins."))
        case .text:
            let view = ProgressView(plan, histories: histories, missed: journal.missed(sentences: 2))
            try desk.show(view.text(desk.page, width: desk.screen.width))
        }
    }

    func showRemarks(_ journal: PracticeJournal, _ desk: Desk) throws {
        let (remarks, unmarked) = journal.remarks(by: try options.profile(profile))
        switch format {
        case .json: try desk.show(JSONText.text(RemarkDocument(remarks, unmarked: unmarked)))
        case .text: try desk.show(RemarkView(remarks, unmarked: unmarked).text(desk.page))
        }
    }

    /// What is seen of somebody who has not agreed to more.
    private func showPassed(_ desk: Desk) throws {
        let view = PassedView(
            try desk.notebook.passes().map { PassedView.Entry(scenario: $0.scenario, isPassed: $0.isPassed) })
        try desk.show(format == .json ? JSONText.text(view.entries) : view.text(desk.page))
    }

    private func showFigures(_ desk: Desk) throws {
        let team = try looking.teamOptions.team(for: options)
        let view = TeamFiguresView(try desk.notebook.figures(team), smallestGroup: team.smallestGroup)
        try desk.show(format == .json ? JSONText.text(view.document) : view.text(desk.page))
    }
}
