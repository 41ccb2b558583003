import ArgumentParser
import Linguistics
import Reports
import Scenarios

/// Looks for every mistake in scenario files.
struct ScenarioCheckRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every mistake in scenario files. / Alle Fehler in Szenarien finden.",
        discussion: """
            Takes files, folders and ids; without any, the whole library. “einstieg explain CODE” explains a code.
            The exit code is 65 where a file has an error, and with --strict 1 where it has a warning.
            """,
        aliases: ["prüfe", "pruefe", "prüfen", "pruefen"])

    /// How the mistakes are put out.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

    @Argument(help: "Files, folders or ids. / Dateien, Ordner oder Namen.")
    var files: [String] = []
    @Option(help: "text, json or github")
    var format: Format = .text
    @Flag(help: "Let warnings fail too. / Auch bei Warnungen scheitern.")
    var strict = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var status: Int32 = 0
        try reportingComplaints(options.language) {
            // A file can be checked anywhere, with no library around.
            let library =
                files.isEmpty ? try options.openLibrary() : (try? options.openLibrary()) ?? Library(folder: ".")
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let report = InspectionReport(
                inspections: try library.scenarioPaths(files).map(Inspection.init(path:)), page: page)
            status = report.exitCode(isStrict: strict)
            let text =
                switch format {
                case .text: report.text
                case .json: try JSONText.text(report.document)
                case .github: report.annotations
                }
            guard !text.isEmpty else { return }
            do throws(ScreenError) { try screen.print(text) } catch { throw Complaint.output(error.wording) }
        }
        if status != 0 { throw ExitCode(status) }
    }
}
