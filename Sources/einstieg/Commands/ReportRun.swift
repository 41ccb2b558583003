import ArgumentParser
import Linguistics
import Reports

/// Puts out what came of a session, or of all: to read, to hand over, to work on.
struct ReportRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "A session or all of them as a page, a table, a file. / Berichte zum Lesen und Weitergeben.",
        discussion: """
            Without a name the session that was finished last; a number names another, a path one in a session file.
            html is one file without scripts, for the screen and for paper. session is one file that somebody else can open
            (einstieg practice --open) and mark again. csv has a row a line of the trainee, or a row a session. xapi is a
            statement a line for a learning record store, under a pseudonym and without what was said.

            Examples:
              einstieg report > sitzung.html
              einstieg report 17 --format session > sitzung.json
              einstieg report --trainee --format csv > alle.csv
              einstieg report --scenario presse-in-posen > presse.html
            """,
        aliases: ["bericht"])

    /// How a report is put out.
    enum Format: String, ExpressibleByArgument, CaseIterable { case html, markdown, json, csv, session, xapi }

    @Argument(help: "Number or file of a session. / Nummer oder Datei einer Sitzung.")
    var session: String?
    @ArgumentParser.Flag(help: "All finished sessions. / Alle zu Ende geführten Sitzungen.")
    var trainee = false
    @Option(help: "All finished sessions of a scenario. / Alle Sitzungen eines Szenarios.")
    var scenario: String?
    @Option(help: "html, markdown, json, csv, session or xapi")
    var format: Format = .html
    @Option(help: "A team's own checklist, by name or path. / Eigene Checkliste, Name oder Pfad.")
    var profile: String?
    @OptionGroup var identity: IdentityOptions
    @OptionGroup var looking: LookOptions
    @OptionGroup var options: GlobalOptions

    private var isOfMany: Bool { trainee || scenario != nil }

    func validate() throws {
        if session != nil, isOfMany {
            throw ValidationError("Either a session or --trainee or --scenario. / Entweder eine Sitzung oder alle.")
        }
        if isOfMany, format == .session {
            throw ValidationError("--format session: one session only / nur eine Sitzung.")
        }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            var desk = try Desk.forLooking(looking, options)
            try looking.insist(on: .scores, desk)
            desk.profile = try options.profile(profile)
            let reports = ReportDesk(desk: desk)
            let text: String
            if format == .xapi {
                text = try records(reports, desk)
            } else if isOfMany {
                text = try self.text(reports.trainee(scenario: scenario), desk)
            } else {
                text = try self.text(reports.session(session), desk)
            }
            try desk.put(text)
        }
    }

    private func text(_ report: SessionReport, _ desk: Desk) throws -> String {
        switch format {
        case .html: SessionPage(report, language: desk.language).text
        case .markdown: SessionMarkdown(report, language: desk.language).text
        case .json:
            try JSONText.text(SessionReportDocument(report, checker: desk.checker, language: desk.language)) + "\n"
        case .csv: SessionTable(report).text
        case .session, .xapi: try JSONText.text(SessionFile(report, checker: desk.checker)) + "\n"
        }
    }

    private func text(_ report: TraineeReport, _ desk: Desk) throws -> String {
        switch format {
        case .html: TraineePage(report, language: desk.language).text
        case .markdown: TraineeMarkdown(report, language: desk.language).text
        case .json, .session, .xapi: try JSONText.text(TraineeDocument(report)) + "\n"
        case .csv: AttemptTable(report).text
        }
    }

    /// The statements for a learning record store, one a line.
    private func records(_ reports: ReportDesk, _ desk: Desk) throws -> String {
        let id = try scenario.map { try desk.library.scenario($0).id }
        let all = try isOfMany ? reports.sessions(scenario: id).compactMap(\.report) : [reports.session(session)]
        let records = try identity.records(desk.notebook)
        return try all.flatMap(records.statements).map { try JSONText.line($0) + "\n" }.joined()
    }
}
