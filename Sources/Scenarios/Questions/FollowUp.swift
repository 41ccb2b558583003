import Linguistics

/// What people ask further once they have heard a sentence, and what the person says to that.
public struct FollowUp: Equatable, Sendable {
    /// The ways in which it is asked, at least one.
    public let questions: [String]
    /// What the person says to it.
    public let answer: Line

    public init(questions: [String], answer: Line) {
        self.questions = questions
        self.answer = answer
    }
}
