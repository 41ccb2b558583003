import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios

/// Plays a scenario that is being written, and loads it anew whenever it is saved.
struct ScenarioPlay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "play",
        abstract: "Play a scenario while you write it. / Ein Szenario spielen, während es entsteht.",
        discussion: """
            Whenever the file is saved, the session so far is played in the changed scenario. Where a reply differs, the
            session goes on from there, and what you had said after it is offered again, line by line. A file with a
            mistake is named, and the version before it stays in play. Nothing is kept in the store; /keep keeps the
            session as a recording beside the scenario.

            Examples:
              einstieg scenario play meins.yaml
              einstieg scenario play meins.yaml --input Recordings/meins.1.txt --from 3
            """,
        aliases: ["spiele"])

    @Argument(help: "File or id of the scenario. / Datei oder Name des Szenarios.")
    var scenario: String
    @Option(help: "A recorded session to begin with. / Eine Aufzeichnung für den Anfang.")
    var input: String?
    @Option(help: "Begin behind this line of the recorded session. / Hinter dieser Zeile der Aufzeichnung anfangen.")
    var from: Int?
    @Option(help: "Seed of the session; otherwise the recording's, or 1. / Startwert.")
    var seed: UInt64?
    @Option(help: "Your name, for templates. / Ihr Name, für Vorlagen.")
    var name: String?
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let recording = try recording()
            let count = from ?? recording.lines.count
            var reader: any LineReader
            let desk: Desk
            (desk, reader) = Desk.atKeyboard(
                language: options.language, library: try options.openLibrary(for: [scenario]), notebook: .none,
                trainee: name)
            var rehearsal = try Rehearsal(
                desk: desk, path: desk.library.scenarioPath(scenario), seed: seed ?? recording.seed,
                said: Array(recording.lines.prefix(count)), rest: Array(recording.lines.dropFirst(count)))
            try rehearsal.run(&reader)
        }
    }

    /// The recorded session to begin with; an empty one where none is named.
    private func recording() throws(Complaint) -> Recording {
        guard let input else {
            guard from == nil else {
                throw .usage(
                    Localized(
                        de: "--from braucht eine Aufzeichnung: --input DATEI.",
                        en: "--from needs a recorded session: --input FILE."))
            }
            return Recording(seed: 1, lines: [])
        }
        let recording: Recording
        do throws(Diagnostic) { recording = Recording(text: try SourceFile.read(input).text) } catch {
            throw .file(error)
        }
        let count = recording.lines.count
        guard (0...count).contains(from ?? 0) else {
            throw .usage(
                Localized(
                    de:
                        "--from: Die Aufzeichnung hat \(count) \(count == 1 ? "Zeile" : "Zeilen"), möglich ist 0 bis \(count).",
                    en:
                        "--from: The recording has \(count) \(count == 1 ? "line" : "lines"); 0 to \(count) is possible."
                ))
        }
        return recording
    }
}
