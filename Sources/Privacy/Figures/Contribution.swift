/// A finished session as a figure of the team counts it.
public struct Contribution: Hashable, Sendable {
    public let session: Int64
    public let trainee: Pseudonym
    public let scenario: String
    public let score: Int
    public let isPassed: Bool

    /// Creates a contribution.
    public init(session: Int64, trainee: Pseudonym, scenario: String, score: Int, isPassed: Bool) {
        self.session = session
        self.trainee = trainee
        self.scenario = scenario
        self.score = score
        self.isPassed = isPassed
    }
}
