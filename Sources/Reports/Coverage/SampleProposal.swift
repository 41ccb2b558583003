import Linguistics
import Roleplay
import Scenarios

/// Samples to add for lines that led nowhere: under the entry that comes nearest, or as an answer that is still to be written.
public struct SampleProposal: Sendable {
    /// The entry's path in the file ("needs.fahrten"); nil for a new answer.
    public let entry: String?
    /// What to paste, with its indentation.
    public let yaml: String

    /// Makes the proposal for a group of lines.
    public init(_ group: StrayGroup, in scenario: Scenario) {
        let lines = group.lines.map { "      - " + YAMLText.scalar($0.text) }
        let hasSamples: Bool
        switch group.nearest {
        case .need(let id):
            entry = "needs.\(id)"
            hasSamples = scenario.needs.contains { $0.id == id && !$0.samples.isEmpty }
        case .answer(let id):
            entry = "answers.\(id)"
            hasSamples = scenario.answers.contains { $0.id == id && !$0.samples.isEmpty }
        case .objection, .everyday, nil:
            let isGerman = scenario.language == .german
            entry = nil
            yaml =
                ([
                    "  - id: \(isGerman ? "neu" : "new")", "    topics: [\(isGerman ? "Stichwort" : "word")]",
                    "    samples:",
                ]
                + lines + ["    lines:", "      - …"]).joined(separator: "\n")
            return
        }
        yaml = ((hasSamples ? [] : ["    samples:"]) + lines).joined(separator: "\n")
    }
}
