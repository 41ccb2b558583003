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
            Novices, trained and experienced trainees play each scenario with fixed seeds. Behind each figure stands its
            95 percent interval. In every scenario the experienced should reach the best ending in 60 to 95 of a hundred
            sessions, novices in 15 at most, unless the scenario says otherwise:

              expect: {novice: 0-10, trained: 20-50, expert: 70-95}

            The exit code is 1 where a whole interval lies beside its band, or beside that of a skill that should fare
            better; with --strict, where the figure itself does.
            """,
        aliases: ["eichen"])

    @Argument(help: "Ids or files; all scenarios if none is named. / Namen oder Dateien.")
    var scenarios: [String] = []
    @Option(help: "Sessions a skill. / Sitzungen je Stufe.")
    var sessions = 100
    @Option(help: "How many to play at the same time; as many as there are cores. / Wie viele zugleich.")
    var jobs: Int?
    @Flag(
        help: "Fail where a figure lies beside its band, not only its interval. / Der Wert zählt, nicht sein Intervall."
    )
    var strict = false
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...100_000).contains(sessions) else { throw ValidationError("--sessions: 1 … 100000") }
        guard (1...64).contains(jobs ?? 1) else { throw ValidationError("--jobs: 1 … 64") }
    }

    func run() throws {
        var holds = true
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let chosen = try scenarios.isEmpty ? whole(desk.library) : scenarios.map { try desk.library.scenario($0) }
            let pass = CalibrationPass(
                scenarios: chosen, sessions: sessions, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
                language: options.language)
            let calibrations = pass.run()
            holds = calibrations.allSatisfy { $0.holds(isStrict: strict) }
            switch format {
            case .text: try desk.show(CalibrationView(calibrations: calibrations, isStrict: strict).text(desk.page))
            case .json:
                try desk.show(JSONText.text(calibrations.map { CalibrationDocument($0, isStrict: strict) }))
            }
        }
        if !holds { throw ExitCode(1) }
    }

    /// All scenarios; one that cannot be read is no reason to pass over it.
    private func whole(_ library: Library) throws(Complaint) -> [Scenario] {
        let all = library.scenarios()
        if let broken = all.broken.first { throw .file(broken.diagnostic) }
        return all.readable
    }
}
