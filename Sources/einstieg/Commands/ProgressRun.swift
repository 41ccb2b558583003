import ArgumentParser
import Linguistics
import Records
import Reports

/// Looks back: how the scenarios went.
struct ProgressRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Look back: tries and scores by scenario. / Ihr Übungsstand.",
        aliases: ["fortschritt"])

    @Option(help: "text or json")
    var format: ListFormat = .text
    @OptionGroup var options: GlobalOptions

    struct Entry: Encodable {
        let scenario: String
        let tries: Int
        let passed: Int
        let first: Int
        let last: Int
        let best: Int
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options)
            let entries = ProgressRun.entries(try desk.notebook.results())
            switch format {
            case .json: try desk.show(JSONText.text(entries))
            case .text:
                guard !entries.isEmpty else {
                    try desk.note(
                        Localized(
                            de: "Noch nichts geübt. „einstieg“ fängt an.",
                            en: "Nothing practised yet. “einstieg” begins."))
                    return
                }
                func column(_ de: String, _ en: String, right: Bool = true) -> Table.Column {
                    Table.Column(
                        Localized(de: de, en: en)[options.language], alignment: right ? .trailing : .leading,
                        minimumWidth: 4)
                }
                let table = Table(
                    columns: [
                        column("Szenario", "Scenario", right: false), column("Versuche", "Tries"),
                        column("Bestanden", "Passed"), column("Erstes", "First"), column("Zuletzt", "Last"),
                        column("Bestes", "Best"),
                    ],
                    rows: entries.map {
                        [$0.scenario, "\($0.tries)", "\($0.passed)", "\($0.first)", "\($0.last)", "\($0.best)"]
                    })
                try desk.show(table.rendered(width: desk.screen.width, ansi: desk.page.ansi))
            }
        }
    }

    /// One entry a scenario, in the order in which they were first finished.
    static func entries(_ results: [SessionResult]) -> [Entry] {
        var order: [String] = []
        var grouped: [String: [SessionResult]] = [:]
        for result in results {
            if grouped[result.scenario] == nil { order.append(result.scenario) }
            grouped[result.scenario, default: []].append(result)
        }
        return order.compactMap { scenario in
            guard let tries = grouped[scenario], let first = tries.first, let last = tries.last else { return nil }
            return Entry(
                scenario: scenario, tries: tries.count, passed: tries.count { $0.isPassed }, first: first.score,
                last: last.score, best: tries.map(\.score).max() ?? last.score)
        }
    }
}
