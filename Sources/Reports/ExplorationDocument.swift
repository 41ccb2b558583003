import Roleplay
import Scenarios

/// What an exploration found, as a document for programs.
public struct ExplorationDocument: Encodable {
    struct Step: Encodable {
        let act: String
        let line: String
        let reply: String
    }

    struct Reach: Encodable {
        /// An ending's kind, or the id of a need or an objection.
        let id: String
        /// "reached", "impossible" or "undecided".
        let reach: String
        /// The number of lines it takes; where undecided, at least.
        let lines: Int?
        let contact: [Step]?
        /// The line from which real sentences lead elsewhere.
        let deviation: Int?
        /// The ending that real sentences lead to.
        let ending: String?

        init(_ id: String, _ reach: ExplorationFindings.Reach) {
            self.id = id
            switch reach {
            case .reached(let witness):
                self.reach = "reached"
                lines = witness.steps.count
                contact = witness.steps.map { Step(act: $0.act.en, line: $0.line, reply: $0.reply) }
                deviation = witness.deviation
                ending = witness.ending?.rawValue
            case .impossible:
                self.reach = "impossible"
                (lines, contact, deviation, ending) = (nil, nil, nil, nil)
            case .undecided(let least):
                self.reach = "undecided"
                lines = least
                (contact, deviation, ending) = (nil, nil, nil)
            }
        }
    }

    struct Unused: Encodable {
        let id: String
        let text: String
        let file: String?
        let line: Int?
    }

    struct Hopeless: Encodable {
        let phase: String
        let states: Int
    }

    let scenario: String
    let states: Int
    let steps: Int
    let complete: Bool
    let holds: Bool
    let endings: [Reach]
    let needs: [Reach]
    let objectionsRaised: [Reach]
    let objectionsMet: [Reach]
    let unusedLines: [Unused]
    let unusedRules: [String]
    let hopeless: [Hopeless]

    /// Creates the document of some findings.
    public init(_ findings: ExplorationFindings) {
        let exploration = findings.exploration
        scenario = exploration.scenario.id
        states = exploration.stateCount
        steps = exploration.transitionCount
        complete = exploration.isComplete
        holds = findings.holds
        endings = findings.endings.map { Reach($0.kind.rawValue, $0.reach) }
        needs = findings.needs.map { Reach($0.id, $0.reach) }
        objectionsRaised = findings.raised.map { Reach($0.id, $0.reach) }
        objectionsMet = findings.met.map { Reach($0.id, $0.reach) }
        unusedLines = findings.unusedLines.map {
            Unused(id: $0.id, text: $0.text, file: $0.place?.file, line: $0.place?.line)
        }
        unusedRules = findings.unusedRules.map(\.rawValue)
        hopeless = findings.hopeless.map { Hopeless(phase: $0.phase.name, states: $0.states) }
    }
}
