import ArgumentParser
import Checklist
import Linguistics
import Reports
import Scenarios
import Scripts

/// Marks openers: a text in a context, templates, tables, whole folders, or many as JSON Lines.
struct CheckRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Mark openers against the checklist of four. / Einstiege prüfen.",
        discussion: """
            Examples:
              einstieg check opener.txt --scenario presse-in-posen
              echo "Guten Tag …" | einstieg check --channel phone --temperature cold
              einstieg check Scripts --min 75 --format github
              einstieg check openers.csv --channel email --format csv > marks.csv
              einstieg check --format jsonl < openers.jsonl > marks.jsonl

            The ending tells how a file is read: .txt is an opener, .md a template, filled with its own examples and
            marked in the context of its front matter, .csv a table with a header, .jsonl an opener a line. Folders
            are searched for all four. A table needs the column text; id, subject, language, channel, temperature,
            touch, audience, name, role, company, industry, facts (parted by |), trigger and when are read as well.

            In a text or template, <!-- einstieg: allow stockPhrase --> lets a rule pass; “einstieg explain” shows all.
            With --min the exit code is 1 when an opener scores below it.

            --profile marks by a team's own checklist, whatever templates and scenarios name; its pass mark and
            blockers then decide about the exit code, unless --min is given.
            """,
        aliases: ["prüfe", "pruefe"])

    /// How marks are put out; with `jsonl`, openers also come in as JSON Lines on standard input.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, csv, github }

    @Argument(help: "Files and folders with openers, - for standard input. / Dateien und Ordner mit Einstiegen.")
    var files: [String] = []
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
    @Option(help: "A team's own checklist, by name or path. / Eigene Checkliste, Name oder Pfad.")
    var profile: String?
    @Option(help: "text, json, jsonl, csv or github")
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
            let inputs = files.isEmpty ? ["-"] : files
            let profile = try options.profile(profile)
            if let path = streamPath(inputs) {
                try stream(path, profile)
                return
            }
            let context = try context()
            let screen = Screen()
            let wanted = CheckReportOptions(
                page: Page(language: options.language, width: screen.width, ansi: screen.hasColour), lowest: min,
                isList: isList(inputs))
            let report: any CheckReport =
                switch format {
                case .text: TextReport(options: wanted)
                case .json: JSONReport(options: wanted, isLines: false)
                case .jsonl: JSONReport(options: wanted, isLines: true)
                case .csv:
                    CSVReport(
                        options: wanted,
                        profiles: profile.map { [$0] } ?? templateProfiles(inputs)
                            + [context.profile].compactMap(\.self))
                case .github: GitHubReport(options: wanted)
                }
            let reader = CheckReader(context: context, language: options.language, profile: profile)
            var pass = CheckPass(screen: screen, reader: reader, options: wanted, report: report)
            try pass.run(inputs)
            if let code = pass.faultCode { throw ExitCode(code) }
            if pass.tally.below > 0 { throw ExitCode(1) }
        }
    }

    /// The one file of JSON Lines that goes straight through to JSON Lines.
    private func streamPath(_ inputs: [String]) -> String? {
        guard format == .jsonl, inputs.count == 1, let path = inputs.first, !CheckSource.isFolder(path) else {
            return nil
        }
        return path == "-" || CheckSource(path: path).kind == .lines ? path : nil
    }

    /// The profiles that templates name, for the columns of a table.
    private func templateProfiles(_ inputs: [String]) -> [Profile] {
        let sources = inputs.flatMap { path in
            CheckSource.isFolder(path) ? (try? CheckSource.all(in: path)) ?? [] : [CheckSource(path: path)]
        }
        var profiles: [Profile] = []
        for source in sources where source.kind == .template {
            guard let profile = try? Template.read(SourceFile.read(source.path)).profile else { continue }
            if !profiles.contains(profile) { profiles.append(profile) }
        }
        return profiles
    }

    private func stream(_ path: String, _ named: Profile?) throws {
        let profile = try named ?? (scenario == nil ? nil : context().profile)
        let stream = MarkStream(
            screen: Screen(), language: options.language, lowest: min ?? profile?.passMark, profile: profile, jobs: jobs
        )
        let summary = try stream.run(descriptor: LinesReader.descriptor(path))
        if summary.faults > 0 { throw ExitCode(65) }
        if summary.below > 0 { throw ExitCode(1) }
    }

    /// Whether the arguments can name more than one opener.
    private func isList(_ inputs: [String]) -> Bool {
        guard inputs.count == 1, let path = inputs.first, !CheckSource.isFolder(path) else { return true }
        return ![.text, .template].contains(CheckSource(path: path).kind)
    }

    private func context() throws(Complaint) -> OpenerContext {
        if let scenario { return try options.openLibrary().scenario(scenario).openerContext }
        return OpenerContext(
            language: language, channel: channel, temperature: temperature, touch: touch, audience: audience,
            prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil))
    }
}

extension Language: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension Temperature: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}
