import ArgumentParser
import Foundation
import Linguistics
import Reports
import Scenarios

/// Everything about scenario files.
struct ScenarioGroup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: "Choose, write and prove scenarios. / Szenarien wählen, schreiben und prüfen.",
        subcommands: [
            ScenarioList.self,
            ScenarioShow.self,
            ScenarioNew.self,
            ScenarioCheckRun.self,
            ScenarioPlay.self,
            ScenarioReplay.self,
            ScenarioCover.self,
            ScenarioExplore.self,
            ScenarioGraph.self,
            ScenarioCalibrate.self,
            ScenarioSchema.self,
        ],
        aliases: ["szenario"])
}

/// Lists the scenarios of the library.
struct ScenarioList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the scenarios with last and best score. / Alle Szenarien.",
        aliases: ["liste"])

    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    struct Entry: Encodable {
        let id: String
        let title: String
        let language: String
        let channel: String
        let temperature: String
        let difficulty: Int
        let last: Int?
        let best: Int?
        /// The profiles that made these scores, where one did.
        let lastProfile: String?
        let bestProfile: String?
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options)
            let all = desk.library.scenarios(arePlayed: false)
            switch format {
            case .text: try desk.show(ScenarioTable(all.readable, notebook: desk.notebook).text(desk.page))
            case .json:
                let results = try desk.notebook.results()
                let entries = all.readable.map { scenario in
                    let scores = ScenarioScores(of: scenario.id, in: results)
                    return Entry(
                        id: scenario.id, title: scenario.title, language: scenario.language.rawValue,
                        channel: scenario.channel.rawValue, temperature: scenario.temperature.rawValue,
                        difficulty: scenario.difficulty, last: scores.last?.score, best: scores.best?.score,
                        lastProfile: scores.last?.profile, bestProfile: scores.best?.profile)
                }
                try desk.show(JSONText.text(entries))
            }
            if let broken = all.broken.first { throw Complaint.file(broken.diagnostic) }
        }
    }
}

/// Shows the briefing card of a scenario.
struct ScenarioShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a scenario's briefing card. / Die Karte eines Szenarios.",
        aliases: ["zeige"])

    @Argument(help: "Id or file of the scenario. / Name oder Datei.")
    var scenario: String
    @OptionGroup var options: GlobalOptions

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            try desk.show(Briefing(desk.library.scenario(scenario)).text(desk.page))
        }
    }
}

/// How a list is put out.
enum ListFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
