import Scenarios
import Scoring

/// A replayed recording as JSON: `scenario replay --format json`.
public struct ReplayDocument: Encodable {
    /// What came of it.
    public enum Status: String, Encodable, Sendable {
        /// The session went as it did.
        case same
        /// It went otherwise.
        case changed
        /// There was nothing yet to compare it with.
        case new
    }

    struct Exchange: Encodable {
        let reply: String
        let trust: Int
        let interest: Int
        let patience: Int
        let lines: [String]

        init(_ exchange: Transcript.Exchange) {
            reply = exchange.reply
            trust = exchange.trust
            interest = exchange.interest
            patience = exchange.patience
            lines = exchange.lineIds
        }
    }

    struct Change: Encodable {
        /// The number of the trainee's line, counted from 1.
        let number: Int
        let line: String
        let old: Exchange?
        let new: Exchange?
    }

    struct Outcome: Encodable {
        let ending: EndingKind?
        let total: Int
        let points: [String: Int]
        /// The team's own checklist that made the score, where one did.
        let profile: String?

        init(_ outcome: Transcript.Outcome) {
            ending = outcome.ending
            total = outcome.total
            points = Dictionary(uniqueKeysWithValues: outcome.points.map { ($0.key.rawValue, $0.value) })
            profile = outcome.profile
        }
    }

    let scenario: String
    let file: String
    let status: Status
    let changes: [Change]
    /// What came of it before; nil without a transcript to compare with.
    let old: Outcome?
    let new: Outcome

    /// Creates the document of a replay; `old` is nil where there was no transcript yet.
    public init(scenario: String, file: String, old: Transcript?, new: Transcript) {
        self.scenario = scenario
        self.file = file
        let difference = old.flatMap { TranscriptDifference(from: $0, to: new) }
        status = old == nil ? .new : difference == nil ? .same : .changed
        changes = (difference?.changes ?? []).map { change in
            Change(
                number: change.number + 1, line: (change.new ?? change.old)?.line ?? "",
                old: change.old.map(Exchange.init), new: change.new.map(Exchange.init))
        }
        self.old = old.map { Outcome($0.outcome) }
        self.new = Outcome(new.outcome)
    }
}
