import Scenarios

/// What was just told is asked further, and the persona goes into it.
extension Reaction {
    /// What is left to say to a question about what was just told.
    private var followUp: FollowUpCandidate? { understanding.followUps.first { !isSaid($0.line) } }

    /// What answers a question that wants more of what was just told, where there is no doubt which.
    var clearFollowUp: FollowUpCandidate? {
        guard let followUp, followUp.isClear, understanding.does(anyOf: .clarifying, .listening) else { return nil }
        // "Wie meinen Sie das?" and "Wirklich?" may ask about anything.
        return !followUp.isBare || [.why, .who, .when, .howMuch].contains(understanding.form) ? followUp : nil
    }

    /// What answers a question about what was just told, unless something else of the scenario answers it better.
    func followUp(besides best: AnswerCandidate?) -> FollowUpCandidate? {
        guard let followUp, !isFirst, !understanding.does(.nameQuestion) else { return nil }
        // "What would that change for you?" asks about what was offered.
        if understanding.traits.contains(.supposed), !followUp.isShort { return nil }
        if followUp.isBare { return followUp.isClear ? followUp : nil }
        let score = best?.score ?? -.infinity
        // "Sind Sie verheiratet, oder nur mit dem Meterstab?" asks the first of the two.
        if understanding.form == .either, score >= AnswerWeights.clear { return nil }
        if followUp.isSame { return score < 2 * AnswerWeights.sure ? followUp : nil }
        if followUp.isClear { return score < AnswerWeights.sure ? followUp : nil }
        if let common = understanding.common, isPlain(common), isOpen(common) { return nil }
        if followUp.isProbable {
            return score < (followUp.isShort ? AnswerWeights.clearOfFewWords : AnswerWeights.clear) ? followUp : nil
        }
        return followUp.isLikely && score < AnswerWeights.least ? followUp : nil
    }

    /// "Nesrin.", "Je Becher.": a word or two that take up what was just told ask about it.
    var followUpOfWord: FollowUpCandidate? {
        followUp.flatMap { !$0.isBare && $0.age == 0 && $0.likeness > 0.9 ? $0 : nil }
    }

    mutating func answer(_ followUp: FollowUpCandidate) {
        if case .need(let id) = state.lastTopic, credits("asked on \(id)") {
            move(.trust, 1, "nachgefragt", "asked further")
        }
        update { $0.evasions = 0 }
        decide(.followUp(line: followUp.line))
    }
}
