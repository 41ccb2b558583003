/// What somebody says to a question of which the scenario knows nothing: "Wartemusik? Sie fragen Sachen."
extension Reaction {
    /// Whether all that can be said is the word of the question: it asks for a detail of something far off. How many of it
    /// there are nobody has counted, and what would be is weighed instead.
    var canTakeUpWord: Bool {
        guard let echo = understanding.echo, !topics.knows(echo), !understanding.isEchoSpent,
            !understanding.isHypothetical, !isFirst,
            !understanding.takesUp, !understanding.traits.contains(.offer),
            understanding.form == .whether
                && scenario.language == .german
                || (understanding.answers.first?.score ?? -.infinity) < AnswerWeights.nothing
        else { return false }
        return switch understanding.form {
        case .who, .which, .what, .how, .when, .whether: true
        case .howMuch, .why, .would, .either, .opinion, nil: false
        }
    }
}
