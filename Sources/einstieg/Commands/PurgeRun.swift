import ArgumentParser
import Linguistics
import Privacy
import Reports

/// Deletes what is older than it may be.
struct PurgeRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Delete what is older than agreed. / Löschen, was zu alt ist.",
        discussion: """
            Transcripts are kept for 180 days, scores and outcomes for 730, exports for 30, unless the team file says
            otherwise. Nothing is deleted by itself: run it when you like, or every night from cron. A score outlives its
            transcript.
            """,
        aliases: ["aufräumen", "aufraeumen"])

    @Flag(help: "Only tell what would go. / Nur zeigen, was ginge.")
    var dryRun = false
    @OptionGroup var teamOptions: TeamOptions
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let notebook = try options.openNotebook()
            let retention = try teamOptions.retention()
            let isAhead = try notebook.isAheadOfClock()
            let outcome =
                dryRun ? (removals: try notebook.overdue(retention), changed: []) : try notebook.purge(retention)
            let view = RemovalView(
                removals: outcome.removals.map { RemovalView.Row(holding: $0.holding, count: $0.count) },
                left: outcome.changed, isAheadOfClock: isAhead)
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            try options.put(view.purged(retention, isDryRun: dryRun, page))
        }
    }
}
