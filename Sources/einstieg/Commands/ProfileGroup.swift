import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios

/// Everything about teams' own checklists.
struct ProfileGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "A team's own checklist: check, show, begin. / Die eigene Checkliste.",
        discussion: """
            A profile changes what the four items weigh, how long an opener may be, the pass mark and what fails it, and
            adds stock phrases and items. A scenario or a template names it (profile: nord), or --profile does. By its
            name it is looked for beside the file that names it and in $XDG_CONFIG_HOME/einstieg.
            """,
        subcommands: [ProfileCheck.self, ProfileShow.self, ProfileNew.self], aliases: ["profil"])
}

/// Reads profiles and runs their samples.
struct ProfileCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Run a profile's samples. / Die Beispiele eines Profils ausprobieren.",
        discussion: """
            Tells every mistake in a profile, and every sample that comes out otherwise than its author says.
            “einstieg explain CODE” explains a code. The exit code is 65 where there is an error, and with --strict 1
            where there is a warning.
            """,
        aliases: ["prüfen", "prüfe", "pruefen", "pruefe"])

    @Argument(help: "Profiles, by name or path. / Namen oder Pfade.")
    var profiles: [String]
    @Option(help: "text, json or github")
    var format: ScenarioCheckRun.Format = .text
    @Flag(help: "Let warnings fail too. / Auch bei Warnungen scheitern.")
    var strict = false
    @OptionGroup var options: GlobalOptions

    func run() throws {
        var status: Int32 = 0
        try reportingComplaints(options.language) {
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let readings = try profiles.map { name throws(Complaint) in
                let source = try ProfileNaming.source(name)
                return (source, ProfileReading(source))
            }
            let report = InspectionReport(
                inspections: readings.map { Inspection(file: $0.name, source: $0, diagnostics: $1.diagnostics) },
                page: page,
                kind: InspectionReport.Kind(
                    one: Localized(de: "Profil", en: "profile"), many: Localized(de: "Profile", en: "profiles"),
                    ofThem: "Profilen"))
            status = report.exitCode(isStrict: strict)
            let text =
                switch format {
                case .text: ([report.text] + readings.compactMap { fine($1) }).joined(separator: "\n")
                case .json: try JSONText.text(report.document)
                case .github: report.annotations
                }
            guard !text.isEmpty else { return }
            do throws(ScreenError) { try screen.print(text) } catch { throw Complaint.output(error.wording) }
        }
        if status != 0 { throw ExitCode(status) }
    }

    /// What stands behind a profile whose samples all come out as they should.
    private func fine(_ reading: ProfileReading) -> String? {
        guard let file = reading.file, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
            return nil
        }
        let count = file.sampleCount
        let wording = Localized(
            de: count == 0
                ? "keine Beispiele" : count == 1 ? "1 Beispiel, wie gewollt" : "\(count) Beispiele, alle wie gewollt",
            en: count == 0
                ? "no samples" : count == 1 ? "1 sample, as it should be" : "\(count) samples, all as they should be")
        return "\(file.profile.name[options.language]): \(wording[options.language])".sanitized
    }
}

/// Shows a profile.
struct ProfileShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a profile. / Ein Profil zeigen.", aliases: ["zeige"])

    @Argument(help: "Name or path of the profile. / Name oder Pfad.")
    var profile: String
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let profile = try ProfileNaming.file(profile).profile
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let text =
                switch format {
                case .text: ProfileView(profile).text(page)
                case .json: try JSONText.text(ProfileDocument(profile, language: options.language))
                }
            do throws(ScreenError) { try screen.print(text) } catch { throw Complaint.output(error.wording) }
        }
    }
}
