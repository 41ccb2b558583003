import Roleplay
import Scenarios

/// What sessions have used of a scenario, as `scenario cover --format json` puts it out.
public struct CoverageDocument: Encodable {
    struct Part: Encodable {
        let name: String
        let line: Int
        let uses: Int
    }

    struct Group: Encodable {
        let lines: [String]
        let reason: String
        let count: Int
        let entry: String?
        let yaml: String
    }

    let scenario: String
    let file: String
    let sessions: Int
    let turns: Int
    /// Every part by its kind, with how often it was used.
    let parts: [String: [Part]]
    let groups: [Group]

    /// Makes the document; the places are those of the scenario's file.
    public init(_ coverage: Coverage, places: ScenarioPlaces) {
        let scenario = coverage.scenario
        self.scenario = scenario.id
        file = scenario.file
        sessions = coverage.sessions
        turns = coverage.turns
        var parts: [String: [Part]] = [:]
        for kind in CoveredPart.Kind.allCases {
            parts[kind.rawValue] = coverage.parts(kind).map { part, uses in
                Part(name: part.name, line: part.place(in: scenario, places).line, uses: uses)
            }
        }
        self.parts = parts
        groups = coverage.groups.map { group in
            let proposal = SampleProposal(group, in: scenario)
            return Group(
                lines: group.lines.map(\.text), reason: group.lines.first?.reason.rawValue ?? "", count: group.count,
                entry: proposal.entry, yaml: proposal.yaml)
        }
    }
}
