/// Where a recorded session went otherwise than it did.
public struct TranscriptDifference: Equatable, Sendable {
    /// An exchange before and now; nil where the contact was over already.
    public struct Change: Equatable, Sendable {
        /// The number of the trainee's line, counted from 0.
        public let number: Int
        public let old: Transcript.Exchange?
        public let new: Transcript.Exchange?

        /// Describes a change.
        public init(number: Int, old: Transcript.Exchange?, new: Transcript.Exchange?) {
            self.number = number
            self.old = old
            self.new = new
        }
    }

    public let oldGreeting: String?
    public let newGreeting: String?
    /// The exchanges that went otherwise, in order.
    public let changes: [Change]
    public let oldOutcome: Transcript.Outcome
    public let newOutcome: Transcript.Outcome

    /// Compares two transcripts of the same lines; nil when they are the same.
    public init?(from old: Transcript, to new: Transcript) {
        guard old != new else { return nil }
        oldGreeting = old.greeting
        newGreeting = new.greeting
        oldOutcome = old.outcome
        newOutcome = new.outcome
        changes = (0..<max(old.exchanges.count, new.exchanges.count)).compactMap { number in
            let before = number < old.exchanges.count ? old.exchanges[number] : nil
            let after = number < new.exchanges.count ? new.exchanges[number] : nil
            return before == after ? nil : Change(number: number, old: before, new: after)
        }
    }
}
