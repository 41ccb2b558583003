/// A line that the scenario could say to a question, with how well it fits.
public struct AnswerCandidate: Codable, Equatable, Sendable {
    public let topic: Topic
    /// The line's id; nil for what is asked everywhere and has no line in the scenario.
    public let line: String?
    /// The logarithm of its odds against a short evasion.
    public let score: Double

    init(topic: Topic, line: String? = nil, score: Double) {
        self.topic = topic
        self.line = line
        self.score = score
    }

    /// The same with a lower score.
    func losing(_ loss: Double) -> AnswerCandidate { AnswerCandidate(topic: topic, line: line, score: score - loss) }
}
