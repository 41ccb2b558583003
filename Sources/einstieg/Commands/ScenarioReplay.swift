import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios

/// Plays recorded sessions against today's scenarios, and shows what changed.
struct ScenarioReplay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Play recorded sessions against today's files. / Aufzeichnungen gegen die Dateien von heute spielen.",
        discussion: """
            Recordings lie in the folder Recordings beside a scenario; /keep makes one in any session. A recording is
            ID.NAME.txt with the trainee's lines and ID.NAME.out with what came of them. Where one plays otherwise,
            the difference is shown and the exit code is 1.

            Examples:
              einstieg scenario replay
              einstieg scenario replay presse-in-posen
              einstieg scenario replay --recordings Tests/Recordings --format github
              einstieg szenario nachspielen presse-in-posen --accept
            """,
        aliases: ["nachspielen"])

    /// How replays are put out.
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, github }

    @Argument(help: "Ids, files or folders; all scenarios if none is named. / Namen, Dateien oder Ordner.")
    var scenarios: [String] = []
    @Option(help: "Another folder with recordings; may be repeated. / Noch ein Ordner mit Aufzeichnungen.")
    var recordings: [String] = []
    @ArgumentParser.Flag(help: "Keep what came of them today. / Die heutigen Fassungen festhalten.")
    var accept = false
    @Option(help: "text, json or github")
    var format: Format = .text
    @OptionGroup var options: GlobalOptions

    struct Report: Encodable {
        let recordings: [ReplayDocument]
        let same: Int
        let changed: Int
        let new: Int
    }

    func run() throws {
        try reportingComplaints(options.language) {
            var pass = ReplayPass(desk: try Desk.forFiles(options, names: scenarios), isToAccept: accept)
            try pass.run(scenarios, folders: recordings)
            try show(pass)
            if let code = pass.faultCode { throw ExitCode(code) }
            if !accept, pass.replays.contains(where: { !$0.isSame }) { throw ExitCode(1) }
        }
    }

    private func show(_ pass: ReplayPass) throws {
        let desk = pass.desk
        switch format {
        case .text:
            let changed = pass.replays.filter { !$0.isSame }
            for replay in changed where !accept {
                if let text = replay.text(desk.page) { try desk.show(text) }
            }
            for replay in changed where accept {
                try desk.show(
                    Localized(de: "Neu festgehalten: ", en: "Kept anew: ")[desk.language]
                        + replay.file.transcriptPath.sanitized)
            }
            try desk.note(Self.summary(pass.replays))
            if !accept, !changed.isEmpty {
                try desk.note(
                    Localized(
                        de: "So gewollt? Mit --accept wird festgehalten, wie es heute läuft.",
                        en: "As intended? With --accept, the way it goes today is kept."))
            }
        case .json:
            let report = Report(
                recordings: pass.replays.map {
                    ReplayDocument(scenario: $0.file.scenario, file: $0.file.path, old: $0.old, new: $0.new)
                },
                same: pass.replays.count(where: \.isSame), changed: pass.replays.count { $0.difference != nil },
                new: pass.replays.count { $0.old == nil })
            try desk.show(JSONText.text(report))
        case .github:
            for replay in pass.replays where !accept {
                if let annotation = replay.annotation(desk.language) { try desk.show(annotation.line) }
            }
        }
    }

    private static func summary(_ replays: [Replay]) -> Localized {
        let same = replays.count(where: \.isSame)
        let other = replays.count - same
        if replays.isEmpty {
            return Localized(
                de: "Keine Aufzeichnungen. /merken legt in einer Sitzung welche an.",
                en: "No recordings. /keep makes some in a session.")
        }
        return Localized(
            de: "\(replays.count == 1 ? "1 Aufzeichnung" : "\(replays.count) Aufzeichnungen"): \(same) wie bisher, "
                + "\(other) anders.",
            en: "\(replays.count == 1 ? "1 recording" : "\(replays.count) recordings"): \(same) as before, "
                + "\(other) otherwise.")
    }
}
