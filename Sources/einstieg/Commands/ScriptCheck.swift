import ArgumentParser
import Linguistics
import Reports
import Scenarios
import Scripts

/// Looks for everything that keeps templates from being good ones.
struct ScriptCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every mistake in templates. / Alle Fehler in Vorlagen finden.",
        discussion: """
            Takes ids, files and folders; without any, the whole library. Each wording is filled with its own examples and
            has to reach 90 of 100 for its channel, without a flag. “einstieg explain CODE” explains a code.
            The exit code is 65 where a file has an error, and 1 where a template is below what is asked of it.
            """,
        aliases: ["prüfe", "pruefe", "prüfen", "pruefen"])

    @Argument(help: "Ids, files or folders. / Namen, Dateien oder Ordner.")
    var templates: [String] = []
    @Option(help: "text, json or github")
    var format: ScenarioCheckRun.Format = .text
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var status: Int32 = 0
        try reportingComplaints(options.language) {
            // A file can be checked anywhere, with no library around.
            let library =
                templates.isEmpty ? try options.openLibrary() : (try? options.openLibrary()) ?? Library(folder: ".")
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let report = InspectionReport(
                inspections: Inspection.all(templates: try library.templatePaths(templates), beside: library),
                page: page,
                kind: InspectionReport.Kind(
                    one: Localized(de: "Vorlage", en: "template"), many: Localized(de: "Vorlagen", en: "templates"),
                    ofThem: "Vorlagen"))
            status = report.exitCode(isStrict: true)
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
