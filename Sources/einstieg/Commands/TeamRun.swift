import ArgumentParser
import Foundation
import Linguistics
import Outcomes
import Records
import Reports
import Teamwork

/// Leads a team through a session: one calls, the others listen and mark.
struct TeamRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "team", abstract: "Practise with two to twelve people at one screen. / Mit dem Team üben.",
        discussion: """
            Everybody calls before anybody calls twice. The others mark the four items before the program's marks are shown,
            and both stand side by side. What is not given as an option is asked for. Every step is kept at once, so that
            --resume goes on from wherever the session was interrupted.

            Examples:
              einstieg team
              einstieg team --names "Anna, Ben, Cem" --minutes 45 --seconds 120 --scenario presse-in-posen
              einstieg team --resume
              einstieg team --debrief html > debrief.html
            """,
        aliases: ["gruppe"])

    /// How a debrief is put out.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html }

    @Option(help: "Names or pseudonyms, with commas between. / Namen oder Pseudonyme, mit Kommas getrennt.")
    var names: String?
    @Option(help: "What is to get better today. / Was heute besser werden soll.")
    var goal: String?
    @Option(name: .customLong("scenario"), help: "Id or file of a scenario. May be repeated. / Szenario.")
    var scenarios: [String] = []
    @Option(help: "Minutes in all, 30 to 90. / Minuten insgesamt.")
    var minutes: Int?
    @Option(help: "Seconds a turn, 30 to 900. / Sekunden je Runde.")
    var seconds: Int?
    @Option(help: "Who plays the person called: program or person. / Wer die angerufene Person spielt.")
    var prospect: Casting?
    @Option(help: "Seed of the first turn; each later one counts one on. / Startwert der ersten Runde.")
    var seed: UInt64 = 1
    @ArgumentParser.Flag(help: "Go on with the session that was interrupted. / Die unterbrochene Sitzung fortsetzen.")
    var resume = false
    @Option(help: "Put a debrief out: text, markdown or html. / Nachbesprechung ausgeben.")
    var debrief: Format?
    @Option(help: "The number of the session, for --debrief and --resume. / Nummer der Sitzung.")
    var session: Int64?
    @ArgumentParser.Flag(help: "Show all sessions. / Alle Sitzungen zeigen.")
    var list = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            if let debrief {
                try show(debrief)
            } else if list {
                try showAll()
            } else {
                try lead()
            }
        }
    }

    private func lead() throws {
        let notebook = try options.openNotebook()
        let kept = resume ? try interrupted(notebook) : nil
        let setting = try setting()
        let desk: Desk
        var reader: any LineReader
        (desk, reader) = Desk.atKeyboard(
            language: options.language, library: try options.openLibrary(), notebook: notebook, trainee: nil,
            commands: TeamCommands.all.map(\.name))
        let number = try kept?.record.id ?? notebook.beginTeam(options.language)
        if kept == nil { try tellOfInterrupted(notebook, desk) }
        var training = TeamTraining(
            desk: desk, setting: setting, session: kept?.session ?? TeamSession(), clock: { notebook.now },
            keep: { rows in try notebook.append(rows, toTeam: number) })
        try training.run(&reader)
    }

    /// What the options say of the session; wrong ones are told before anything is asked.
    private func setting() throws(Complaint) -> TeamSetting {
        var setting = TeamSetting(
            goal: goal, scenarios: scenarios.isEmpty ? nil : scenarios, minutes: minutes, secondsPerTurn: seconds,
            casting: prospect, seed: seed)
        do throws(TeamSettingFault) {
            setting.names = try names.map { text throws(TeamSettingFault) in try TeamSetting.names(text) }
            _ = try TeamSetting.checked(
                minutes: minutes ?? TeamSetting.usualMinutes, secondsPerTurn: seconds ?? TeamSetting.usualSeconds)
        } catch {
            throw .usage(error.wording)
        }
        return setting
    }

    // MARK: Sessions that are there

    /// The session to go on with, taken over by this process.
    private func interrupted(_ notebook: Notebook) throws(Complaint) -> KeptTeam {
        var isElsewhere = false
        for record in try notebook.teams() where session == nil || session == record.id {
            let kept = try notebook.team(record)
            guard kept.session.phase != .closed else { continue }
            if !record.owner.isAlive, try notebook.takeOver(kept) { return kept }
            isElsewhere = true
        }
        throw .usage(
            isElsewhere
                ? Localized(
                    de: "Diese Teamsitzung läuft gerade in einem anderen Fenster.",
                    en: "This team session is going on in another window.")
                : Localized(
                    de: "Es gibt keine unterbrochene Teamsitzung. „einstieg team“ beginnt eine neue.",
                    en: "There is no interrupted team session. “einstieg team” begins a new one."))
    }

    private func tellOfInterrupted(_ notebook: Notebook, _ desk: Desk) throws {
        guard desk.isInteractive, let newest = try notebook.teams().first, !newest.owner.isAlive,
            try notebook.team(newest).session.phase != .closed
        else { return }
        try desk.note(
            Localized(
                de: "Eine Teamsitzung ist noch offen: „einstieg team --resume“ setzt sie fort. Hier beginnt eine neue.",
                en: "One team session is still open: “einstieg team --resume” goes on with it. This begins a new one."))
    }

    private func show(_ format: Format) throws {
        let desk = try Desk.forOutput(options)
        let records = try desk.notebook.teams()
        guard let record = records.first(where: { session == nil || session == $0.id }) else {
            throw Complaint.usage(
                Localized(
                    de: "Diese Teamsitzung gibt es nicht. „einstieg team --list“ zeigt alle.",
                    en: "There is no such team session. “einstieg team --list” shows all."))
        }
        let debrief = TeamDebrief(
            try desk.notebook.team(record).session, day: CalendarDay(second: record.startedAt))
        switch format {
        case .text: try desk.show(DebriefView(debrief).text(desk.page))
        case .html: try desk.show(DebriefPage(debrief, language: options.language).text)
        case .markdown: try desk.show(DebriefMarkdown(debrief, language: options.language).text)
        }
    }

    private func showAll() throws {
        let desk = try Desk.forOutput(options)
        let kept = try desk.notebook.teams().map { record in try desk.notebook.team(record) }
        try desk.show(TeamList(kept).text(desk.page))
    }
}

extension Casting: ExpressibleByArgument {}
