import ArgumentParser
import Foundation
import Linguistics
import Reports
import Roleplay
import Scenarios

/// Lets scripted trainees of known skill play scenarios, and prints who got how far.
struct ScenarioCalibrate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Let scripted trainees of known skill play. / Geskriptete Übende spielen lassen.",
        discussion: """
            Novices, trained and experienced trainees play each scenario with fixed seeds. In every scenario the experienced
            should reach the best ending in 60 to 95 of a hundred sessions, novices in 15 at most, and the order between
            the skills holds; otherwise the exit code is 1.
            """,
        aliases: ["eichen"])

    @Argument(help: "Ids or files; all scenarios if none is named. / Namen oder Dateien.")
    var scenarios: [String] = []
    @Option(help: "Sessions a skill. / Sitzungen je Stufe.")
    var sessions = 100
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    struct Entry: Encodable {
        let scenario: String
        let difficulty: Int
        let sessions: Int
        let endings: [String: [String: Int]]
        let holds: Bool
    }

    func validate() throws {
        guard (1...100_000).contains(sessions) else { throw ValidationError("--sessions: 1 … 100000") }
    }

    func run() throws {
        var holds = true
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let chosen =
                try scenarios.isEmpty
                ? desk.library.scenarios().readable : scenarios.map { try desk.library.scenario($0) }
            let calibrations = chosen.map { Calibration($0, sessions: sessions) }
            holds = calibrations.allSatisfy(\.holds)
            switch format {
            case .text: try desk.show(table(calibrations, desk.page))
            case .json: try desk.show(JSONText.text(calibrations.map(Self.entry)))
            }
        }
        if !holds { throw ExitCode(1) }
    }

    private func table(_ calibrations: [Calibration], _ page: Page) -> String {
        let language = page.language
        var table = Table(
            columns: [
                Table.Column(Localized(de: "Szenario", en: "Scenario")[language]),
                Table.Column(Localized(de: "Stufe", en: "Level")[language], minimumWidth: 4),
            ]
                + Skill.allCases.map { Table.Column($0.title[language], alignment: .trailing, minimumWidth: 6) }
                + [Table.Column("", minimumWidth: 2)])
        for calibration in calibrations {
            table.rows.append(
                [calibration.scenario, String(repeating: "●", count: calibration.difficulty)]
                    + calibration.outcomes.map { "\($0.percentOfBest) %" } + [calibration.holds ? "" : "✗"])
        }
        return table.rendered(width: max(page.width, 60), ansi: page.ansi)
    }

    private static func entry(_ calibration: Calibration) -> Entry {
        var endings: [String: [String: Int]] = [:]
        for outcome in calibration.outcomes {
            endings[outcome.skill.rawValue] = Dictionary(
                uniqueKeysWithValues: outcome.endings.map { ($0.key.rawValue, $0.value) })
        }
        return Entry(
            scenario: calibration.scenario, difficulty: calibration.difficulty,
            sessions: calibration.outcomes.first?.sessions ?? 0, endings: endings, holds: calibration.holds)
    }
}
