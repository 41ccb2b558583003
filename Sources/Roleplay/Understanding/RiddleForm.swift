/// What a riddle waits for.
public enum RiddleForm: String, Codable, Sendable {
    /// An answer, or "I don't know".
    case open
    /// Nothing more: the solution stands behind it.
    case solved
    /// "Who's there?"
    case knock
}
