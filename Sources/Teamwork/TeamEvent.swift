import Checklist

/// Something that happened in a team session; the session is the sum of them.
///
/// Whatever names a member does so by their place in the list of names, so that a name stands in one event alone.
public enum TeamEvent: Equatable, Sendable {
    /// Somebody has joined, under a name or a pseudonym.
    case joined(member: Int, name: String)
    /// All who take part have joined.
    case assembled
    case aimed(goal: String)
    case chose(scenarios: [String])
    case timed(minutes: Int, secondsPerTurn: Int)
    case cast(Casting)
    /// The setting is agreed, the clock of the session starts.
    case began
    case turnBegan(scenario: String, hash: String, seed: UInt64)
    case said(member: Int, String)
    /// A member who plays the prospect has answered.
    case replied(member: Int, String)
    case turnEnded(TurnEnd)
    /// Somebody has marked the call; nil where they would rather not.
    case marked(member: Int, ItemLevels?)
    /// The marks given last in this turn were taken back.
    case unmarked
    /// The caller's best sentence, as the program found it.
    case praised(member: Int, sentence: String)
    /// What the program would have the caller try next.
    case advised(member: Int, advice: String)
    /// The program's marks were shown.
    case revealed(ProgramMarks)
    /// The team marks an item otherwise than the program; the program's mark stays beside it.
    case corrected(ChecklistItem, Level, reason: String)
    case discussed
    /// No more calls, the debrief begins.
    case finished
    case agreedToRanking(member: Int)
    /// Somebody does not want a ranking, which is enough.
    case declinedRanking
    /// What a member wants to try tomorrow.
    case resolved(member: Int, String)
    case closed
    /// The session was taken up again; the time since the event before does not count.
    case resumed
}

/// Why a turn ended.
public enum TurnEnd: String, Equatable, Sendable, CaseIterable {
    /// The contact came to its end.
    case contact
    case time
    /// The caller does not want to, or cannot.
    case skipped
}

/// The marks of the program for one call, as they were shown, with the version of the rules that made them.
public struct ProgramMarks: Equatable, Sendable {
    public let levels: ItemLevels
    public let flags: [Flag]
    public let rules: String

    /// Creates the marks of a call.
    public init(levels: ItemLevels, flags: [Flag], rules: String) {
        self.levels = levels
        self.flags = flags
        self.rules = rules
    }
}
