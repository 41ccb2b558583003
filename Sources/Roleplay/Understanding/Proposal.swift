/// A step that the trainee proposes.
public struct Proposal: Codable, Equatable, Sendable {
    /// How long it takes, in minutes, where the line says so.
    public let minutes: Int?
    /// The times offered, in the trainee's words.
    public let times: [OfferedTime]

    /// Creates a proposal.
    public init(minutes: Int?, times: [OfferedTime]) {
        self.minutes = minutes
        self.times = times
    }
}

/// A time in the trainee's words.
public struct OfferedTime: Codable, Equatable, Sendable {
    public let words: String
    /// The weekday in the words, folded ("dienstag"), if there is one.
    public let day: String?
    /// Whether a clock time stands in the words.
    public let hasClock: Bool

    /// Whether one can be there: a day and a time of day.
    public var isDefinite: Bool { day != nil && hasClock }

    /// Creates an offered time.
    public init(words: String, day: String?, hasClock: Bool) {
        self.words = words
        self.day = day
        self.hasClock = hasClock
    }
}
