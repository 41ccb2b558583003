import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios

/// Shows what sessions have used of scenarios, and which lines of trainees led nowhere.
struct ScenarioCover: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cover",
        abstract:
            "What sessions have used, and what led nowhere. / Was Sitzungen genutzt haben und was ins Leere lief.",
        discussion: """
            Looks at the recorded sessions beside a scenario, in its folder Recordings and in the folders given, or at
            the sessions of the practice store: which lines, needs, answers, objections, endings and samples they used,
            what was never used, and the lines that were not understood or evaded, each group with samples to paste.

            Examples:
              einstieg scenario cover presse-in-posen
              einstieg scenario cover --recordings Tests/Recordings --format json
              einstieg szenario abdeckung presse-in-posen --from-store
            """,
        aliases: ["abdeckung"])

    @Argument(help: "Ids, files or folders; all scenarios if none is named. / Namen, Dateien oder Ordner.")
    var scenarios: [String] = []
    @Option(help: "Another folder with recordings; may be repeated. / Noch ein Ordner mit Aufzeichnungen.")
    var recordings: [String] = []
    @ArgumentParser.Flag(
        help: "The sessions of the practice store instead. / Stattdessen die Sitzungen des Übungsstands.")
    var fromStore = false
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let notebook = try fromStore ? options.openNotebook() : Notebook.none
            var pass = CoverPass(
                desk: try Desk.forFiles(options, names: scenarios), notebook: notebook, isFromStore: fromStore)
            try pass.run(scenarios, folders: recordings)
            try show(pass)
            if let code = pass.faultCode { throw ExitCode(code) }
        }
    }

    private func show(_ pass: CoverPass) throws {
        let desk = pass.desk
        switch format {
        case .json:
            try desk.show(JSONText.text(pass.results.map { CoverageDocument($0.coverage, places: $0.places) }))
        case .text where pass.results.isEmpty:
            try desk.note(
                Localized(
                    de: "Keine Sitzungen. /merken legt Aufzeichnungen an, --from-store nimmt die des Übungsstands.",
                    en: "No sessions. /keep makes recordings, --from-store takes those of the practice store."))
        case .text:
            let texts = pass.results.map { CoverageView($0.coverage, places: $0.places).text(desk.page) }
            try desk.show(texts.joined(separator: "\n\n"))
        }
    }
}
