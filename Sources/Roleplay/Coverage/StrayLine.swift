import Scenarios

/// A line of a trainee that led nowhere: it was not understood, or what it asks was evaded.
public struct StrayLine: Equatable, Sendable {
    /// Why it led nowhere.
    public enum Reason: String, Sendable {
        case notUnderstood, evaded
    }

    public let text: String
    public let reason: Reason

    /// The line of a turn; nil where it led somewhere.
    init?(_ turn: Turn) {
        if turn.isMiss {
            reason = .notUnderstood
        } else if turn.decisions.contains(where: StrayLine.evades), !turn.decisions.contains(where: StrayLine.tells),
            turn.ending == nil
        {
            reason = .evaded
        } else {
            return nil
        }
        text = turn.line
    }

    private static func evades(_ decision: Decision) -> Bool {
        if case .move(let move) = decision { move.isEvasion } else { false }
    }

    private static func tells(_ decision: Decision) -> Bool {
        switch decision {
        case .need, .answer: true
        default: false
        }
    }
}
