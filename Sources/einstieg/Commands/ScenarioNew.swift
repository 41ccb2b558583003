import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Scenarios

/// Writes the beginning of a new scenario.
struct ScenarioNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a new scenario. / Ein neues Szenario anfangen.",
        discussion: """
            Asks eight questions, or takes the answers as options, and writes a short file with comments that can be
            played at once. It goes into Scenarios/<language> of the library that --library, $EINSTIEG_LIBRARY or the
            working folder names, else into the working folder.

            Examples:
              einstieg scenario new
              einstieg szenario neu tor --name "Herr Uwe Brandt" --company "Schlosserei Brandt" \\
                --need "das Rolltor klemmt jeden zweiten Morgen" --objection "Dafür haben wir jetzt keine Zeit."
            """,
        aliases: ["neu"])

    @Argument(help: "Id of the scenario; made of the company's name if missing. / Name des Szenarios.")
    var id: String?
    @Option(help: "Language of the scenario: de or en. / Sprache des Szenarios.")
    var language: Language?
    @Option(help: "phone, email or linkedin")
    var channel: Channel?
    @Option(help: "cold or warm")
    var temperature: Temperature?
    @Option(help: "The person's name. / Wie die Person heißt.")
    var name: String?
    @Option(help: "Where the person works. / Wo sie arbeitet.")
    var company: String?
    @Option(help: "busy, sceptical, vague, analytical, gatekeeper, annoyed, curious or priceDriven")
    var archetype: Archetype?
    @Option(help: "What gives the person trouble, in a few words. / Was ihr Mühe macht.")
    var need: String?
    @Option(help: "How the person fends you off, in their words. / Womit sie abwehrt.")
    var objection: String?
    @ArgumentParser.Flag(help: "Overwrite a file that is there. / Eine vorhandene Datei überschreiben.")
    var force = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk: Desk
            var reader: any LineReader
            (desk, reader) = Desk.atKeyboard(
                language: options.language, library: Library(folder: "."), notebook: .none, trainee: nil)
            var answers = SketchAnswers(
                language: language, channel: channel, temperature: temperature, name: name, company: company,
                archetype: archetype, need: need, objection: objection)
            if desk.isInteractive, !answers.missing.isEmpty {
                answers = try SketchInterview(desk: desk).complete(answers, &reader)
            }
            let sketch = try answers.sketch(id: id, author: options.language)
            let path = folder(for: sketch) + sketch.id + ".yaml"
            try write(sketch, to: path)
            try desk.show(Localized(de: "Geschrieben: ", en: "Written: ")[desk.language] + path.sanitized)
            try desk.note(Localized(de: "So geht es weiter:", en: "What comes next:"))
            for (command, purpose) in nextSteps(path) {
                try desk.show("  " + command)
                try desk.note(purpose)
            }
        }
    }

    /// The folder that the file goes to: the library that was named or that the working folder is, else the working
    /// folder itself; a library that was only found somewhere else belongs to somebody else.
    private func folder(for sketch: ScenarioSketch) -> String {
        let named = options.library ?? ProcessInfo.processInfo.environment["EINSTIEG_LIBRARY"] ?? ""
        if !named.isEmpty { return "\(named)/Scenarios/\(sketch.language.rawValue)/" }
        return CheckSource.isFolder("Scenarios") ? "Scenarios/\(sketch.language.rawValue)/" : ""
    }

    private func write(_ sketch: ScenarioSketch, to path: String) throws(Complaint) {
        if !force, FileManager.default.fileExists(atPath: path) {
            throw .usage(
                Localized(
                    de: "\(path) gibt es schon. Nehmen Sie einen anderen Namen, oder --force, um sie zu überschreiben.",
                    en: "\(path) is there already. Choose another name, or --force to overwrite it."))
        }
        let folder = (path as NSString).deletingLastPathComponent
        do {
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
            try Data(sketch.text(for: options.language).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .unwritable(path)
        }
    }

    private func nextSteps(_ path: String) -> [(command: String, purpose: Localized)] {
        let file = path.contains(" ") ? "'\(path)'" : path
        return [
            (
                "einstieg scenario play \(file)",
                Localized(
                    de: "spielen und dabei schreiben: was Sie speichern, gilt sofort",
                    en: "play and write at the same time: what you save counts at once")
            ),
            (
                "einstieg scenario check \(file)",
                Localized(de: "Fehler in der Datei finden", en: "find mistakes in the file")
            ),
            (
                "einstieg scenario calibrate \(file)",
                Localized(
                    de: "sehen, ob Geübte weiter kommen als Anfänger",
                    en: "see whether the skilled get further than novices")
            ),
        ]
    }
}

extension Archetype: ExpressibleByArgument {}
