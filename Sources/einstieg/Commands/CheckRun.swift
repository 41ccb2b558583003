import ArgumentParser
import Checklist
import Foundation
import Linguistics
import Reports
import Scenarios
import Scoring

/// Marks openers: one text in a context, or many as JSON Lines.
struct CheckRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Mark an opener against the checklist of four. / Einen Einstieg prüfen.",
        discussion: """
            Examples:
              einstieg check opener.txt --scenario presse-in-posen
              echo "Guten Tag …" | einstieg check --channel phone --temperature cold
              einstieg check --format jsonl < openers.jsonl > marks.jsonl

            With --min the exit code is 1 when an opener scores below it.
            """,
        aliases: ["prüfe", "pruefe"])

    /// How marks are put out; with `jsonl`, openers also come in as JSON Lines.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

    @Argument(help: "File with the opener, - for standard input. / Datei mit dem Einstieg.")
    var file = "-"
    @Option(help: "Scenario whose facts are the context. / Szenario als Zusammenhang.")
    var scenario: String?
    @Option(help: "Language of the opener: de or en. / Sprache des Einstiegs.")
    var language: Language = .german
    @Option(help: "phone, email or linkedin")
    var channel: Channel = .phone
    @Option(help: "cold or warm")
    var temperature: Temperature = .cold
    @Option(help: "Number of the contact, 1 is the first. / Der wievielte Kontakt.")
    var touch = 1
    @Option(help: "business or consumer")
    var audience: Audience = .business
    @Option(help: "Lowest score that is good enough, 0 to 100. / Mindestpunktzahl.")
    var min: Int?
    @Option(help: "text, json or jsonl")
    var format: Format = .text
    @Option(help: "How many to mark at the same time, with jsonl. / Wie viele zugleich, mit jsonl.")
    var jobs = 1
    @OptionGroup var options: GlobalOptions

    mutating func validate() throws {
        if touch < 1 || touch > 99 { throw ValidationError("--touch: 1 … 99") }
        if jobs < 1 || jobs > 64 { throw ValidationError("--jobs: 1 … 64") }
        if let min, !(0...100).contains(min) { throw ValidationError("--min: 0 … 100") }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let screen = Screen()
            if format == .jsonl {
                let stream = MarkStream(screen: screen, language: options.language, lowest: min, jobs: jobs)
                let summary = try stream.run(descriptor: LinesReader.descriptor(file))
                if summary.faults > 0 { throw ExitCode(65) }
                if summary.below > 0 { throw ExitCode(1) }
                return
            }
            let context = try self.context()
            let letter = Letter(try readText(), channel: context.channel)
            let marks = Checker().marks(for: Opener(context: context, subject: letter.subject, text: letter.body))
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            do throws(ScreenError) {
                if format == .json {
                    let document = MarksDocument(id: nil, marks: marks, language: options.language)
                    try screen.print((try? JSONText.text(document)) ?? "")
                } else {
                    try screen.print(
                        MarksView(marks, subject: letter.subject, text: letter.body).text(page, adviceLimit: 4))
                    try screen.print(
                        "\n"
                            + Localized(
                                de: "Checkliste: \(marks.score) von 100", en: "Checklist: \(marks.score) of 100")[
                                options.language])
                }
            } catch {
                throw Complaint.output(error.wording)
            }
            if let min, marks.score < min { throw ExitCode(1) }
        }
    }

    private func context() throws(Complaint) -> OpenerContext {
        if let scenario { return try options.openLibrary().scenario(scenario).openerContext }
        return OpenerContext(
            language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil))
    }

    /// The whole opener; one megabyte is more than anybody reads.
    private func readText() throws(Complaint) -> String {
        do throws(Diagnostic) {
            if file != "-" { return try SourceFile.read(file).text }
            let data = (try? FileHandle.standardInput.read(upToCount: SourceFile.limit + 1)) ?? Data()
            return try SourceFile(
                name: Localized(de: "Standardeingabe", en: "standard input")[options.language], bytes: [UInt8](data)
            ).text
        } catch {
            throw .file(error)
        }
    }
}

extension Language: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension Temperature: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
