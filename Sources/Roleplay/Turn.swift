import Scenarios

/// A line of the trainee and everything that followed from it.
public struct Turn: Codable, Equatable, Sendable {
    /// The trainee's line.
    public let line: String
    public let understanding: Understanding
    public let before: PersonaState
    public let after: PersonaState
    /// What moved, and why.
    public let changes: [StateChange]
    /// The rule that decided.
    public let rule: RuleName
    /// Whether the line was not understood; that is the program's failing and costs no points.
    public let isMiss: Bool
    /// What the persona decided, in order.
    public let decisions: [Decision]
    /// Ids of the lines that were said.
    public let lineIds: [String]
    /// How long a written answer took, as a stage direction.
    public let delay: String?
    /// What the persona said; empty when it did not answer.
    public let reply: String
    /// How the contact ended with this turn, if it did.
    public let ending: EndingKind?
}

/// What the persona decided to do, before it is put into words.
public enum Decision: Codable, Hashable, Sendable {
    case move(Move)
    case need(id: String, isOpen: Bool)
    case answer(id: String)
    /// Answers a question about what was just told.
    case followUp(line: String)
    case raise(objection: String)
    case settle(objection: String)
    /// Says why a day does not work.
    case busy(day: String)
    case end(EndingKind)

    /// Whether it tells something of the scenario's own.
    var tells: Bool {
        switch self {
        case .need, .answer, .followUp: true
        default: false
        }
    }
}
