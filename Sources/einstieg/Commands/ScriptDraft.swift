import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Scenarios
import Scripts

/// Lets somebody write an opener, with marks and suggestions, until it is good enough to keep or to say.
struct ScriptDraft: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Write and sharpen an opener. / Einen Einstieg entwerfen.",
        discussion: """
            Write several lines; an empty line ends the text. The marks follow, with the quotes underlined, and at most
            three suggestions. /take N puts one in, /sentence N replaces a sentence, /undo and /redo go back and forth,
            each with what it changed. /keep NAME makes a template of it, /practise says it in a session, /help shows all.

            Examples:
              einstieg script draft --scenario presse-in-posen
              einstieg script draft --channel email --temperature warm --file letter.txt
            """,
        aliases: ["entwurf"])

    @Option(help: "Scenario whose facts are the context. / Szenario als Zusammenhang.")
    var scenario: String?
    @Option(help: "Language of the opener: de or en. / Sprache des Einstiegs.")
    var language: Language?
    @Option(help: "phone, email or linkedin")
    var channel: Channel = .phone
    @Option(help: "cold or warm")
    var temperature: Temperature = .cold
    @Option(help: "A file with the text to begin with. / Datei mit dem Text, der schon da ist.")
    var file: String?
    @Option(help: "Your name, for slots. / Ihr Name, für Platzhalter.")
    var name: String?
    @Option(help: "A team's own checklist, by name or path. / Eigene Checkliste, Name oder Pfad.")
    var profile: String?
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let text = try file.map { path throws(Complaint) in try read(path) }
            var reader: any LineReader
            let desk: Desk
            // Without a scenario nothing of a library is needed until the draft is kept.
            (desk, reader) = Desk.atKeyboard(
                language: options.language, library: try options.openLibrary(for: [scenario ?? "."]),
                notebook: try options.openNotebook(), trainee: name, profile: try options.profile(profile),
                commands: DraftCommands.all.map(\.name))
            let scene = try scenario.map { name throws(Complaint) in try desk.marking(desk.library.scenario(name)) }
            let context = scene.map { DraftContext($0, trainee: name) } ?? self.context(desk)
            var drafting = Drafting(desk: desk, context: context, scenario: scene)
            guard case .practise(let line, let chosen) = try drafting.run(&reader, text: text) else { return }
            var practice = try Practice(desk: desk, scenario: chosen, seed: 1, isExam: false)
            _ = try practice.play(&reader, saying: line)
        }
    }

    private func read(_ path: String) throws(Complaint) -> String {
        do throws(Diagnostic) { return try SourceFile.read(path).text } catch { throw .file(error) }
    }

    /// Circumstances without a scenario.
    private func context(_ desk: Desk) -> DraftContext {
        DraftContext(
            OpenerContext(
                language: language ?? options.language, channel: channel, temperature: temperature, touch: 1,
                audience: .business,
                prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil),
                profile: desk.profile), trainee: name)
    }
}
