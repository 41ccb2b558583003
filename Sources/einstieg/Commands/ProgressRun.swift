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
        /// Name and version of the team's own checklist; nil where the rubric was taken as it is.
        let profile: String?
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
                let hasProfiles = entries.contains { $0.profile != nil }
                let table = Table(
                    columns: [column("Szenario", "Scenario", right: false)]
                        + (hasProfiles ? [column("Profil", "Profile", right: false)] : [])
                        + [
                            column("Versuche", "Tries"),
                            column("Bestanden", "Passed"), column("Erstes", "First"), column("Zuletzt", "Last"),
                            column("Bestes", "Best"),
                        ],
                    rows: entries.map {
                        [$0.scenario] + (hasProfiles ? [$0.profile ?? "–"] : [])
                            + ["\($0.tries)", "\($0.passed)", "\($0.first)", "\($0.last)", "\($0.best)"]
                    })
                try desk.show(table.rendered(width: desk.screen.width, ansi: desk.page.ansi))
            }
        }
    }

    /// What scores compare within: a scenario, and the checklist that made them.
    private struct Kind: Hashable {
        let scenario: String
        let profile: String?
    }

    /// One entry a scenario and profile, in the order in which they were first finished.
    static func entries(_ results: [SessionResult]) -> [Entry] {
        var order: [Kind] = []
        var grouped: [Kind: [SessionResult]] = [:]
        for result in results {
            let kind = Kind(scenario: result.scenario, profile: result.profile)
            if grouped[kind] == nil { order.append(kind) }
            grouped[kind, default: []].append(result)
        }
        return order.compactMap { kind in
            guard let tries = grouped[kind], let first = tries.first, let last = tries.last else { return nil }
            return Entry(
                scenario: kind.scenario, profile: kind.profile, tries: tries.count, passed: tries.count { $0.isPassed },
                first: first.score,
                last: last.score, best: tries.map(\.score).max() ?? last.score)
        }
    }
}
