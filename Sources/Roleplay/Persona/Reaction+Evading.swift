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
        // "You rang us about your piano?": whoever asked to be called says so.
        if isFirst, wantsYesOrNo, scenario.basis.relation == .enquiry, understanding.does(.introduction) {
            return decide(.move(.grantMoment))
        }
        // "Not-Aus? Echt?" is answered that it was so; "57? Viel." likewise.
        if understanding.traits.contains(.amazed) && hasJustTold || takesInFigure { return decide(.move(.nod)) }
        if understanding.isBareQuestion, !isFirst {
            // "Hundert?" is nodded at where it was just told; "and people?" is asked back what of them.
            let isHeard = understanding.takesUp || understanding.asksOfFigure && hasJustTold
            return decide(.move(isHeard ? .nod : .askOfThing))
        }
        // "Who?" is answered by whom was just named.
        if understanding.form == .who, understanding.words == 1, hasJustTold, !isFirst {
            return decide(.move(.repeatSaid))
        }
        if let next = nearestOfNamed { return answer(isDue(next) ? next : nearestDue(of: next.topic) ?? next) }
        if understanding.does(.value), understanding.asked.isEmpty || understanding.form == .would,
            wantsYesOrNo || understanding.form == .opinion
        {
            return decide(.move(thanksForValue))
        }
        // Whoever names a need is told it guardedly rather than nothing.
        if case .need(let id) = understanding.asked.first, let need = scenario.needs.first(where: { $0.id == id }),
            !need.isHidden, state.trust < need.trust, !state.hinted.contains(id), !state.revealed.contains(id),
            [.what, .how, .why, .whether, .opinion].contains(understanding.form),
            wantsYesOrNo
                || understanding.answers.contains(where: {
                    $0.topic == .need(id) && $0.score >= AnswerWeights.leastGuarded
                })
        {
            return tell(need)
        }
        if let best = understanding.answers.first, let line = best.line, isSaid(line),
            best.score >= AnswerWeights.sure,
            understanding.form != .would
        {
            // It was told just now, and there is no more to it.
            update { $0.evasions += 1 }
            return decide(.move(isWarm || best.score < 2 * AnswerWeights.sure ? unforeseenMove : .admitLimit))
        }
        if let more = moreOfStory { return answer(more) }
        // Whoever has just said what they think of it has said it.
        if wantsYesOrNo, !decisions.isEmpty { return }
        decide(.move(understanding.traits.contains(.tagged) && decisions.isEmpty ? .letItStand : unforeseenMove))
        update { $0.evasions += 1 }
    }

    /// Whoever names what can be told is told it, at least guardedly; nobody dodges three times.
    private var nearestOfNamed: AnswerCandidate? {
        understanding.answers.first { candidate in
            let isNamed = understanding.asked.contains(candidate.topic)
            // Whether something would be is seldom what is told of it.
            let isLikely = candidate.score >= AnswerWeights.leastAfterEvading && understanding.form != .would
            let isNear =
                isLikely || isNamed && state.evasions > 0 && candidate.score >= AnswerWeights.leastAfterTwo
            // What was told and answers better is not followed by what stood beside it, unless two were dodged already.
            let isFresh = state.evasions > 1 || !isLeftOver(candidate)
            return isNear && (isDue(candidate) || isNamed && isMet(candidate)) && isFresh && !isHidden(candidate.topic)
                && (isNamed || state.evasions > 1)
        }
    }

    /// Whether a need that is open by now is told to a question that one of its guarded lines would have met: by a line that
    /// lies near to it, or by any where there is no doubt.
    private func isMet(_ guarded: AnswerCandidate) -> Bool {
        understanding.form != .either && isNeed(guarded.topic) && guarded.line.map { !isSaid($0) } ?? false
            && (nearestDue(of: guarded.topic) != nil || guarded.score >= AnswerWeights.sure && isDue(guarded.topic))
    }

    /// More of the story just told, where the question takes it up and there is more.
    private var moreOfStory: AnswerCandidate? {
        guard understanding.takesUp, [.what, .how, .why, .which].contains(understanding.form),
            state.linesSinceTopic < 2, let last = state.lastTopic, !isHidden(last),
            understanding.asked.isEmpty || understanding.asked.contains(last)
        else { return nil }
        return understanding.answers.first {
            $0.topic == last && isDue($0) && $0.score > AnswerWeights.leastAfterTwo
                && (leadOfTold(over: $0) ?? 0) < AnswerWeights.leadOfSibling
        }
    }

    /// A general question gets a general answer; a patient persona drops a hint with it.
    mutating func answerGeneric() {
        // "Wäre so was interessant für Sie?"
        if understanding.form == .would { return decide(.move(.tellWould)) }
        decide(.move(.answerVaguely))
        if state.trust >= 5, !isOpenhearted, let need = untouchedNeed {
            update {
                $0.hinted.append(need.id)
                $0.lastTopic = .need(need.id)
            }
            decide(.need(id: need.id, isOpen: false))
        }
    }

    /// The line of a topic that is left to say and comes nearest to the question, if it comes near it at all.
    private func nearestDue(of topic: Topic) -> AnswerCandidate? {
        understanding.answers.first {
            $0.topic == topic && isDue($0) && $0.score >= AnswerWeights.leastAfterTwo
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
        // Whoever asked to be called does not dodge like a stranger, nor does who has told two things.
        isOpenhearted || state.trust >= Reaction.warm && !(state.revealed.isEmpty && state.answered.isEmpty)
            || !isFirst && scenario.basis.relation == .enquiry && state.trust >= 3
            || state.trust >= 4 && state.revealed.count + state.answered.count > 1
    }

    /// How a question is passed over: by a stranger with an evasion of its form, by whoever trusts with a light answer.
    private var unforeseenMove: Move {
        if canTakeUpWord, understanding.form == .whether { return .denyThing }
        if isWarm { return canTakeUpWord ? .passOver : lightAnswer }
        if understanding.takesUp, !isFirst, [.who, .which, .what, .why, .how].contains(understanding.form) {
            return .spareDetails
        }
        return switch understanding.form {
        case .howMuch: .tellHowMuch
        // "Wer hat Ihnen das gesagt?" is not answered by "meistens ich".
        case .who: understanding.traits.contains(.past) ? story : .tellWho
        case .when: .tellWhen
        case .why: .tellWhy
        case .how: .tellHow
        case .which: .tellWhich
        case .what: isFirst ? .deflect : story
        case .whether: .tellWhether
        case .would: .tellWould
        case .either: .tellEither
        case .opinion: .tellOpinion
        case nil: .deflect
        }
    }
}
