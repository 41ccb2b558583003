import Linguistics

/// What is known of a session when it begins.
public struct NewSession: Equatable, Sendable {
    public let scenario: String
    /// A hash of the scenario file, to tell whether it has changed since.
    public let scenarioHash: String
    public let seed: UInt64
    public let isExam: Bool
    public let language: Language
    /// The version of the rules that mark it.
    public let rules: String
    /// The process that plays it, so that nobody takes it over while it lives.
    public let owner: Owner

    /// Creates the description of a session.
    public init(
        scenario: String, scenarioHash: String, seed: UInt64, isExam: Bool, language: Language, rules: String,
        owner: Owner
    ) {
        self.scenario = scenario
        self.scenarioHash = scenarioHash
        self.seed = seed
        self.isExam = isExam
        self.language = language
        self.rules = rules
        self.owner = owner
    }
}

/// A process, told from a later one with the same number by its start.
public struct Owner: Equatable, Sendable {
    public let process: Int
    /// When the process started, in the system's own ticks; 0 where that is unknown.
    public let start: Int

    /// Creates an owner.
    public init(process: Int, start: Int) {
        self.process = process
        self.start = start
    }
}

/// A session in the store, with the lines said so far.
public struct SessionRecord: Equatable, Sendable {
    public let id: Int64
    public let scenario: String
    public let scenarioHash: String
    public let seed: UInt64
    public let isExam: Bool
    public let owner: Owner
    public let lines: [String]
}

/// How a session ended.
public struct SessionResult: Equatable, Sendable {
    public let scenario: String
    public let score: Int
    public let isPassed: Bool
    public let ending: String
    /// Name and version of the team's own checklist that scored it; nil where the rubric was taken as it is.
    public let profile: String?
    /// When it ended, in seconds since 1970.
    public let endedAt: Int

    /// Creates a result.
    public init(
        scenario: String, score: Int, isPassed: Bool, ending: String, profile: String? = nil, endedAt: Int
    ) {
        self.scenario = scenario
        self.score = score
        self.isPassed = isPassed
        self.ending = ending
        self.profile = profile
        self.endedAt = endedAt
    }
}
