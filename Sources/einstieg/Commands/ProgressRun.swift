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

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options)
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
}
