import ArgumentParser
import Foundation
import Linguistics
import Reports

/// Prints what is kept, why, where, how long, and who sees it.
struct PrivacySheetRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy-sheet",
        abstract: "What is kept, why, where, how long, who sees it. / Datenblatt für den Betriebsrat.",
        discussion: """
            Every table and column of the store, by the same list that purge, export and forget follow, with what the team
            file says. Nothing is opened or written.

            Example:
              einstieg privacy-sheet --team-file nord.yaml --format markdown > datenblatt.md
            """,
        aliases: ["datenblatt"])

    /// How the sheet is put out.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown }

    @Option(help: "text or markdown")
    var format: Format = .text
    @OptionGroup var teamOptions: TeamOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let sheet = PrivacySheet(
                team: try teamOptions.team(),
                store: Notebook.path(option: options.store, environment: ProcessInfo.processInfo.environment),
                language: options.language)
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            try options.put(format == .markdown ? sheet.markdown : sheet.text(page))
        }
    }
}
