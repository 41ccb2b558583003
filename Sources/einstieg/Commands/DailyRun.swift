import ArgumentParser
import Linguistics

/// Practises five minutes: what is weakest, a short scenario, an old mistake.
struct DailyRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daily",
        abstract: "Five minutes: a warm-up, a short scenario, a look back. / Die Runde für heute.",
        discussion: """
            The round begins with a sentence or two on your weakest point, goes on with one short scenario, and ends with
            something you once missed, to be said better. An empty line goes on, /ende or /quit leaves.
            """,
        aliases: ["heute"])

    @Option(help: "Seed of the round: the same day, seed and practice give the same round. / Startwert.")
    var seed: UInt64 = 1

    @Option(help: "Your name, for templates. / Ihr Name, für Vorlagen.")
    var name: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk: Desk
            var reader: any LineReader
            (desk, reader) = Desk.atKeyboard(
                language: options.language, library: try options.openLibrary(), notebook: try options.openNotebook(),
                trainee: name)
            try DailyPractice(desk: desk, seed: seed).run(&reader, showsPlan: true)
        }
    }
}
