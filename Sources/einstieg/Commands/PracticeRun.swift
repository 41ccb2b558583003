import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Reports
import Roleplay
import Scenarios

/// Plays scenarios: chosen from the list, or the one that is named.
struct PracticeRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practice",
        abstract: "Play a scenario, or choose one from the list. / Ein Szenario üben.",
        discussion: """
            Examples:
              einstieg practice presse-in-posen
              einstieg practice presse-in-posen --exam
              einstieg practice presse-in-posen --input lines.txt --format json
              einstieg practice --open session.json

            Without a terminal the lines are read as they come, one a line; in a letter, \\n stands for a line break.
            """,
        aliases: ["üben", "ueben"])

    /// How a session is put out.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: "Id or file of the scenario. / Name oder Datei des Szenarios.")
    var scenario: String?

    @Option(help: "Seed of the session: the same seed and lines give the same session. / Startwert.")
    var seed: UInt64 = 1

    @ArgumentParser.Flag(help: "Exam: no hints, marks only at the end. / Prüfung: keine Tipps, Marken erst am Ende.")
    var exam = false

    @Option(help: "Read the trainee's lines from a file, - for standard input. / Zeilen aus einer Datei lesen.")
    var input: String?

    @Option(help: "Show a session from a file and mark it anew. / Eine Sitzung aus einer Datei zeigen, neu bewertet.")
    var open: String?

    @Option(help: "How to put the session out: text or json. / Ausgabe als text oder json.")
    var format: Format = .text

    @Option(help: "Your name, for templates. / Ihr Name, für Vorlagen.")
    var name: String?

    @Option(help: "A team's own checklist, by name or path. / Eigene Checkliste, Name oder Pfad.")
    var profile: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            if let open {
                try showSession(in: open)
            } else if input != nil || format == .json {
                try playThrough()
            } else {
                try playAtDesk()
            }
        }
    }

    private func showSession(in file: String) throws {
        var desk = try Desk.forOutput(options, store: "none")
        desk.profile = try options.profile(profile)
        if format == .json {
            let report = try SessionOpening(desk: desk).report(file)
            try desk.show(
                JSONText.text(SessionReportDocument(report, checker: desk.checker, language: desk.language)))
        } else {
            try SessionOpening(desk: desk).show(file)
        }
    }

    private func playAtDesk() throws {
        let notebook = try options.openNotebook()
        let desk: Desk
        var reader: any LineReader
        (desk, reader) = Desk.atKeyboard(
            language: options.language, library: try options.openLibrary(), notebook: notebook, trainee: name,
            profile: try options.profile(profile))
        try FrontDesk(desk: desk, isExam: exam, seed: seed).run(&reader, scenario: scenario)
    }

    /// Plays a session from given lines, without questions, and puts it out whole.
    private func playThrough() throws {
        guard let scenario else {
            throw Complaint.usage(
                Localized(
                    de: "--input und --format json brauchen den Namen eines Szenarios.",
                    en: "--input and --format json need the name of a scenario."))
        }
        let library = try options.openLibrary()
        let scene = try library.scenario(scenario)
        let desk = Desk(
            screen: Screen(), language: options.language, library: library, checker: Checker(),
            notebook: .none, trainee: name, isInteractive: false, profile: try options.profile(profile))
        var reader: any LineReader = try LinesReader.open(input ?? "-")
        if format == .json {
            var lines: [String] = []
            while case .line(let line) = try desk.read(&reader, prompt: "", prefill: nil) {
                lines.append(scene.channel.isWritten ? line.replacingBreakMarks : line)
            }
            var session = Session(scenario: try desk.marking(scene), seed: seed, lines: lines)
            session.leave()
            let document = SessionDocument(
                session, scenarioHash: scene.contentHash, checker: desk.checker, language: options.language)
            try desk.show(JSONText.text(document))
        } else {
            var practice = try Practice(desk: desk, scenario: scene, seed: seed, isExam: exam)
            _ = try practice.play(&reader)
        }
    }
}
