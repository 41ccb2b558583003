import ArgumentParser
import Foundation
import Linguistics
import Privacy
import Records
import Scenarios

/// Whose practice is looked at, and the team that says whether it may be.
struct LookOptions: ParsableArguments {
    @Option(help: "Whose practice to look at; your own if nobody is named. / Wessen Übungsstand.")
    var of: String?
    @OptionGroup var teamOptions: TeamOptions

    /// The store as the one who looks may see it.
    func notebook(_ options: GlobalOptions) throws(Complaint) -> Notebook {
        let notebook = try options.openNotebook()
        guard let of else { return notebook }
        let person = try Pseudonym.named(of)
        let viewer = try options.trainee
        let insight: Insight =
            viewer == person ? .transcripts : try teamOptions.team()?.insight(of: viewer, into: person) ?? .nothing
        guard insight > .nothing else {
            throw .usage(
                Localized(
                    de:
                        "„\(viewer.title.de)“ sieht vom Üben von „\(person.title.de)“ nichts. Wer was sieht, zeigt „einstieg datenblatt“.",
                    en:
                        "“\(viewer.title.en)” sees nothing of the practice of “\(person.title.en)”. “einstieg privacy-sheet” shows who sees what."
                ))
        }
        return notebook.looking(at: person, insight)
    }

    /// Refuses to go on where less is to be seen than is needed.
    func insist(on insight: Insight, _ desk: Desk) throws(Complaint) {
        guard desk.notebook.insight < insight else { return }
        throw .usage(
            Localized(
                de: "Zu sehen ist für Sie \(desk.notebook.insight.title.de): „einstieg fortschritt --of …“ zeigt es.",
                en: "What you may see is \(desk.notebook.insight.title.en): “einstieg progress --of …” shows it."))
    }
}

/// The team file that an option names, or the one in the user's own folder.
struct TeamOptions: ParsableArguments {
    @Option(
        name: .customLong("team-file"),
        help: "The team's file; else $XDG_CONFIG_HOME/einstieg/team.yaml. / Die Datei des Teams.")
    var file: String?

    /// The team; nil where there is none.
    func team() throws(Complaint) -> Team? {
        let usual = Self.usualFile(ProcessInfo.processInfo.environment)
        guard let path = file ?? usual.flatMap({ FileManager.default.fileExists(atPath: $0) ? $0 : nil }) else {
            return nil
        }
        do throws(Diagnostic) { return try Team.read(SourceFile.read(path)) } catch { throw .file(error) }
    }

    /// The team of whoever looks on, whose figures they may see.
    func team(for options: GlobalOptions) throws(Complaint) -> Team {
        guard let team = try team() else {
            throw .usage(
                Localized(
                    de: "Wer das Team ist, sagt eine Teamdatei: --team-file DATEI.",
                    en: "A team file says who the team is: --team-file FILE."))
        }
        let viewer = try options.trainee
        guard team.knows(viewer) else {
            throw .usage(
                Localized(
                    de: "„\(viewer.title.de)“ gehört nicht zu „\(team.title)“. Nennen Sie Ihren Namen mit --as.",
                    en: "“\(viewer.title.en)” does not belong to “\(team.title)”. Name yourself with --as."))
        }
        return team
    }

    /// How long the team, or anybody, keeps what.
    func retention() throws(Complaint) -> Retention { try team()?.retention ?? Retention() }

    private static func usualFile(_ environment: [String: String]) -> String? {
        let home = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (home ?? environment["HOME"].map { $0 + "/.config" }).map { $0 + "/einstieg/team.yaml" }
    }
}
