import Checklist

/// A finished session as progress sees it: its score as it was given, and what that was made of.
public struct FinishedSession: Equatable, Sendable {
    /// The points of one entry of the scorecard.
    public struct Points: Equatable, Sendable {
        /// The entry's stable name: "opener.needsQuestion".
        public let entry: String
        public let points: Int
        public let possible: Int

        /// Creates the points of an entry.
        public init(_ entry: String, _ points: Int, of possible: Int) {
            self.entry = entry
            self.points = points
            self.possible = possible
        }

        /// Whether there was more to win here; what is listed without points to win is a flag.
        public var isMissed: Bool { points < possible || possible == 0 }
    }

    /// Grows with every session that is begun.
    public let number: Int
    public let scenario: String
    public let channel: Channel
    /// From 1 (friendly) to 4 (hard).
    public let difficulty: Int
    public let score: Int
    public let isPassed: Bool
    /// The version of the rules, and name and version of the team's own checklist, that made the score.
    public let rules: String
    public let profile: String?
    /// What the clock said at the end, in seconds since 1970.
    public let endedAt: Int
    public let points: [Points]

    /// Creates a finished session.
    public init(
        number: Int, scenario: String, channel: Channel, difficulty: Int, score: Int, isPassed: Bool, rules: String,
        profile: String?, endedAt: Int, points: [Points]
    ) {
        self.number = number
        self.scenario = scenario
        self.channel = channel
        self.difficulty = difficulty
        self.score = score
        self.isPassed = isPassed
        self.rules = rules
        self.profile = profile
        self.endedAt = endedAt
        self.points = points
    }

    /// Whether an item of the checklist was met in full; nil where it was not asked for.
    public func isMet(_ item: ChecklistItem) -> Bool? {
        points.first { $0.entry == "opener.\(item.rawValue)" && $0.possible > 0 }.map { $0.points == $0.possible }
    }
}

extension Scorecard {
    /// The points of every entry, as they are kept with the score.
    public var points: [FinishedSession.Points] {
        entries.map { FinishedSession.Points($0.id, $0.points, of: $0.possible) }
    }
}
