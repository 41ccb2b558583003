import ArgumentParser
import Linguistics
import Reports
import Roleplay
import Scenarios

/// Searches all that can happen in scenarios.
struct ScenarioExplore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explore",
        abstract: "Search all that can happen. / Alles durchsuchen, was geschehen kann.",
        discussion: """
            Puts every kind of line to the persona in every state that it can come to, and tells which endings, needs and \
            objections can be reached, with the shortest contact to each, and what never can. The exit code is 1 when an \
            ending, a need or an objection of the file is out of reach.
            """,
        aliases: ["erkunden"])

    @Argument(help: "Ids or files; all scenarios if none is named. / Namen oder Dateien.")
    var scenarios: [String] = []
    @Option(help: "Stop after so many states. / Nach so vielen Zuständen abbrechen.")
    var states = 200_000
    @Option(help: "Go so many lines ahead at most. / So viele Zeilen weit vorausgehen.")
    var depth = 200
    @Option(
        help: "Show of the shortest contacts: count, acts or full. / Was von den kürzesten Gesprächen zu sehen ist.")
    var witness: ExplorationView.Detail = .acts
    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...10_000_000).contains(states) else { throw ValidationError("--states: 1 … 10000000") }
        guard (1...1_000).contains(depth) else { throw ValidationError("--depth: 1 … 1000") }
    }

    func run() throws {
        var holds = true
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options, store: "none")
            let chosen =
                try scenarios.isEmpty
                ? desk.library.scenarios().readable : scenarios.map { try desk.library.scenario($0) }
            var documents: [ExplorationDocument] = []
            for (index, scenario) in chosen.enumerated() {
                let findings = ExplorationFindings(
                    Exploration(scenario, limit: Exploration.Limit(states: states, lines: depth)))
                holds = holds && findings.holds
                switch format {
                case .text:
                    let text = ExplorationView(findings, detail: witness).text(desk.page)
                    try desk.show((index > 0 ? "\n" : "") + text)
                case .json: documents.append(ExplorationDocument(findings))
                }
            }
            if format == .json { try desk.show(JSONText.text(documents)) }
        }
        if !holds { throw ExitCode(1) }
    }
}

extension ExplorationView.Detail: ExpressibleByArgument {}
