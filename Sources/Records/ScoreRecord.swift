/// What a score is made of, and by which rules: what stays when the transcript goes.
public struct ScoreDetail: Equatable, Sendable {
    /// One entry of the scorecard.
    public struct Points: Equatable, Sendable {
        /// The entry's stable name: "opener.needsQuestion".
        public let entry: String
        public let points: Int
        /// The points there were to win.
        public let possible: Int

        /// Creates the points of an entry.
        public init(entry: String, points: Int, possible: Int) {
            self.entry = entry
            self.points = points
            self.possible = possible
        }
    }

    /// The version of the rules that made the score.
    public let rules: String
    /// The scenario's channel, by its name in files.
    public let channel: String
    public let difficulty: Int
    /// The entries in the order of the scorecard.
    public let points: [Points]

    /// Creates the details of a score.
    public init(rules: String, channel: String, difficulty: Int, points: [Points]) {
        self.rules = rules
        self.channel = channel
        self.difficulty = difficulty
        self.points = points
    }
}

/// A finished session with its score as it was given.
public struct ScoreRecord: Equatable, Sendable {
    public let id: Int64
    public let result: SessionResult
    /// The version of the rules that made the score.
    public let rules: String
    /// A hash of the scenario's file as it was played.
    public let scenarioHash: String
    public let seed: UInt64
    /// The scenario's channel and difficulty; nil for sessions from before they were kept.
    public let channel: String?
    public let difficulty: Int?
    /// The entries of the scorecard; empty for sessions from before they were kept.
    public let points: [ScoreDetail.Points]
    /// What the trainee said; empty where the transcript was not kept.
    public let lines: [String]
}
