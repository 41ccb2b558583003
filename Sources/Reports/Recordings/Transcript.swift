import Checklist
import Roleplay
import Scenarios
import Scoring

/// What came of a recorded session: every reply with the state it left behind, the ending and the score.
///
/// ```
///   Wessling, Oltmanns.
/// > Guten Tag Herr Oltmanns.
///   Guten Tag. Wer spricht?
///   [trust 2, interest 0, patience 5] default.Sie.phone.returnGreeting.1
/// = no, 10 (opener 0, conversation 0, nextStep 0, fairness 10)
/// ```
public struct Transcript: Equatable, Sendable {
    /// A line of the trainee and what the persona made of it.
    public struct Exchange: Equatable, Sendable {
        public let line: String
        /// What the persona said; empty when it did not answer.
        public let reply: String
        public let trust: Int
        public let interest: Int
        public let patience: Int
        /// Ids of the lines that were said.
        public let lineIds: [String]
    }

    /// How it ended, and what it was worth.
    public struct Outcome: Equatable, Sendable {
        /// How the contact ended; nil while it is open.
        public let ending: EndingKind?
        public let total: Int
        /// The points of each part of the score.
        public let points: [Scorecard.Part: Int]
        /// Name and version of the team's own checklist that made the score; nil for the rubric as it is.
        public let profile: String?
    }

    /// What the persona says first on the phone.
    public let greeting: String?
    public let exchanges: [Exchange]
    public let outcome: Outcome

    init(greeting: String?, exchanges: [Exchange], outcome: Outcome) {
        self.greeting = greeting
        self.exchanges = exchanges
        self.outcome = outcome
    }

    /// Writes down a session.
    public init(_ session: Session, checker: Checker) {
        greeting = session.greeting?.text
        exchanges = session.turns.map(Exchange.init)
        let card = Scorecard(session, checker: checker)
        outcome = Outcome(
            ending: session.ending, total: card.total,
            points: Dictionary(uniqueKeysWithValues: Scorecard.Part.allCases.map { ($0, card.points($0)) }),
            profile: card.profile?.label)
    }

    /// The transcript as text, to be kept in a file and compared.
    public var text: String {
        var rows = greeting.map { ["  " + Transcript.row($0)] } ?? []
        for exchange in exchanges {
            rows.append("> " + Transcript.row(exchange.line))
            rows.append("  " + Transcript.row(exchange.reply))
            rows.append(
                "  [trust \(exchange.trust), interest \(exchange.interest), patience \(exchange.patience)] "
                    + exchange.lineIds.joined(separator: " "))
        }
        let parts = Scorecard.Part.allCases.map { "\($0.rawValue) \(outcome.points[$0] ?? 0)" }
        rows.append(
            "= \(outcome.ending?.rawValue ?? "open"), \(outcome.total) (\(parts.joined(separator: ", ")))"
                + (outcome.profile.map { " " + Transcript.row($0) } ?? ""))
        return rows.map { $0 + "\n" }.joined()
    }

    private static func row(_ text: String) -> String { text.replacing("\n", with: "\\n") }
}

extension Transcript.Exchange {
    /// Writes down a turn.
    public init(_ turn: Turn) {
        line = turn.line
        reply = turn.reply
        trust = turn.after.trust
        interest = turn.after.interest
        patience = turn.after.patience
        lineIds = turn.lineIds
    }
}
