import Scenarios

/// The score that a session got when it ended, with the rules that made it; later rules do not change it.
public struct KeptScore: Codable, Equatable, Sendable {
    public let total: Int
    public let isPassed: Bool
    public let ending: EndingKind
    /// The version of the rules that made it.
    public let rules: String
    /// Name and version of the team's own checklist that made it; nil for the rubric as it is.
    public let profile: String?

    /// Creates a score.
    public init(total: Int, isPassed: Bool, ending: EndingKind, rules: String, profile: String?) {
        self.total = total
        self.isPassed = isPassed
        self.ending = ending
        self.rules = rules
        self.profile = profile
    }
}
