import Scenarios

/// What is said to questions that nothing in the scenario answers for sure.
extension Reaction {
    /// A question on something unforeseen is answered as such questions are; a good first line is met with what the persona
    /// would have told anyway, and after two evasions comes what lies nearest.
    mutating func answerUnforeseen() {
        if isFirst, understanding.does(.observation) {
            if let need = nearestNeed { return tell(need) }
            // Half of a good first line can be answered: what was noticed.
            let isOwn = scenario.lines[.confirmObservation]?.contains { !isSaid($0.id) } ?? false
            if wantsYesOrNo, isOwn { return decide(.move(.confirmObservation)) }
        }
        // Whoever names what can be told is told it, at least guardedly; nobody dodges three times.
        let next = understanding.answers.first { candidate in
            let isNamed = understanding.asked.contains(candidate.topic)
            // Whether something would be is seldom what is told of it.
            let isLikely = candidate.score >= AnswerWeights.leastAfterEvading && understanding.form != .would
            let isNear =
                isLikely || isNamed && state.evasions > 0 && candidate.score >= AnswerWeights.leastAfterTwo
            // A need that is open is told by any of its lines to a question that its guarded ones would have met.
            let isMet = isNamed && isNeed(candidate.topic) && candidate.line.map { !isSaid($0) } ?? false
            let isDue = isDue(candidate) || isMet && self.isDue(candidate.topic)
            return isNear && isDue && !isHidden(candidate.topic) && (isNamed || state.evasions > 1)
        }
        if let next { return answer(next) }
        if understanding.does(.value), understanding.asked.isEmpty || understanding.form == .would,
            wantsYesOrNo || understanding.form == .opinion
        {
            return decide(.move(thanksForValue))
        }
        // Whoever names a need is told it guardedly rather than nothing.
        if case .need(let id) = understanding.asked.first, let need = scenario.needs.first(where: { $0.id == id }),
            !need.isHidden, state.trust < need.trust, !state.hinted.contains(id), !state.revealed.contains(id),
            [.what, .how, .why, .whether, .opinion].contains(understanding.form)
        {
            return tell(need)
        }
        if let best = understanding.answers.first, let line = best.line, isSaid(line),
            best.score >= AnswerWeights.sure,
            understanding.form != .would
        {
            // It was told just now, and there is no more to it.
            update { $0.evasions += 1 }
            return decide(.move(isOpenhearted ? unforeseenMove : .admitLimit))
        }
        // What takes up the story just told is told more of it, if there is more.
        if understanding.takesUp, [.what, .how, .why, .which].contains(understanding.form), state.linesSinceTopic < 2,
            let last = state.lastTopic, !isHidden(last),
            let more = understanding.answers.first(where: {
                $0.topic == last && isDue($0) && $0.score > AnswerWeights.leastAfterTwo
            })
        {
            return answer(more)
        }
        // Whoever has just said what they think of it has said it.
        if wantsYesOrNo, !decisions.isEmpty { return }
        update { $0.evasions += 1 }
        decide(.move(unforeseenMove))
    }

    /// A general question gets a general answer; a patient persona drops a hint with it.
    mutating func answerGeneric() {
        decide(.move(.answerVaguely))
        if state.trust >= 5, !isOpenhearted, let need = untouchedNeed {
            update {
                $0.hinted.append(need.id)
                $0.lastTopic = .need(need.id)
            }
            decide(.need(id: need.id, isOpen: false))
        }
    }

    /// The plain need that comes nearest to the question, if any comes near it at all.
    private var nearestNeed: Need? {
        for candidate in understanding.answers where candidate.score >= AnswerWeights.leastAfterTwo {
            if case .need(let id) = candidate.topic, let need = scenario.needs.first(where: { $0.id == id }),
                !need.isHidden
            {
                return need
            }
        }
        return nil
    }

    /// The first plain need that has not been spoken of.
    private var untouchedNeed: Need? {
        scenario.needs.first {
            !$0.isHidden && !state.hinted.contains($0.id) && !state.revealed.contains($0.id)
        }
    }

    /// Whether a yes or a no would answer the line's question.
    var wantsYesOrNo: Bool { understanding.form?.wantsYesOrNo == true }

    private var isOpenhearted: Bool { state.trust >= Reaction.openhearted }

    /// Whether a yes or a no is not withheld like a stranger's: some trust, and something was told.
    private var isWarm: Bool {
        isOpenhearted || state.trust >= Reaction.warm && !(state.revealed.isEmpty && state.answered.isEmpty)
    }

    /// How a question is passed over: by a stranger with an evasion of its form, by whoever trusts with an admission.
    private var unforeseenMove: Move {
        if isWarm, understanding.form == .whether { return .answerHalf }
        if isWarm, understanding.form == .either { return .answerBoth }
        if isOpenhearted {
            return switch understanding.form {
            case .why: .admitNoReason
            case .would, .opinion: .admitNoView
            case .who, .which, .what, .how: understanding.isHypothetical ? .admitNoView : .postpone
            case .howMuch, .when, .whether, .either, nil: .admitNotKnowing
            }
        }
        if understanding.takesUp, !isFirst, [.who, .which, .what, .why, .how].contains(understanding.form) {
            return isWarm ? .postpone : .spareDetails
        }
        return switch understanding.form {
        case .howMuch: .tellHowMuch
        case .who: .tellWho
        case .when: .tellWhen
        case .why: .tellWhy
        case .how: .tellHow
        case .which: .tellWhich
        case .what: .deflect
        case .whether: .tellWhether
        case .would: .tellWould
        case .either: .tellEither
        case .opinion: .tellOpinion
        case nil: .deflect
        }
    }
}
