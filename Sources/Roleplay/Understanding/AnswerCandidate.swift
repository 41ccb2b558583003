/// Something the scenario could say to a question, with how well it fits.
public struct AnswerCandidate: Codable, Equatable, Sendable {
    public let topic: Topic
    /// The logarithm of its odds before the form of the question is held against what is left to say.
    public let score: Double
}
