import Scenarios

/// Answers to questions: the scenario's own first, then what anybody says to such a question.
extension Reaction {
    /// The trainee asks something.
    mutating func answerQuestion() {
        guard understanding.asks, !isAnswering else { return }
        noteAnswering(true)
        defer { noteAnswering(false) }
        // "Wann passt es Ihnen?" asks for a time, not about anything.
        if understanding.does(.changingTime), understanding.form == .when || asksForAnotherTime {
            return weighProposal()
        }
        if understanding.does(.offerToSend), understanding.common == nil, dueTopic() == nil,
            understanding.form == nil || wantsYesOrNo, !isClear
        {
            return
        }
        // Beside a step only what is asked for plainly is answered first.
        if understanding.does(.proposal), !isFirst, !asksPlainly { return }
        if understanding.does(.price), state.openQuestion == .price || caresForPrice, !state.credited.contains("price")
        {
            weighPrice()
        }
        if understanding.does(.summarizing), understanding.common == nil {
            // Whoever sums up wants to hear whether it is right.
            let isKnown = (understanding.asked + understanding.touched).contains {
                isTold($0) || state.hinted.contains($0.id)
            }
            decide(.move(isKnown ? .confirmSummary : .reactToTopic))
            if understanding.asksBesideSummary || !wantsYesOrNo, let best = bestAnswer() { answer(best) }
            return
        }
        if understanding.isRepeated, !isFirst {
            decide(.move(.tellAgain))
            raiseObjection()
            return
        }
        if understanding.does(.nameQuestion) {
            decide(.move(.answerName))
        } else if understanding.does(.invitingQuestion), understanding.asked.isEmpty {
            // What the author lets them ask comes before what anybody would.
            let isOwn = scenario.lines[.showInterest]?.contains { !isSaid($0.id) } ?? false
            decide(.move(isOwn ? .showInterest : .askInTurn))
        } else if let best = bestAnswer() {
            // A phrase of everyday that is understood is surer than a line that answers only roughly.
            if let common = understanding.common, isPlain(common), isOwnAndOpen(common), isRough(best) {
                answer(common)
            } else {
                answer(best)
            }
        } else if let common = understanding.common, isPlain(common), isOpen(common) {
            answer(common)
        } else if understanding.does(.genericQuestion) {
            answerGeneric()
        } else if understanding.does(.concreteQuestion) || !understanding.asked.isEmpty {
            answerUnforeseen()
        } else if understanding.does(.otherQuestion), !understanding.does(.proposal),
            state.knowsReason || understanding.echo != nil, !isFirst
        {
            answerUnforeseen()
        } else {
            return
        }
        update { $0.misses = 0 }
        if understanding.does(.proposal), isWilling, !isFirst {
            // Whoever says yes does not dodge in the same breath.
            if isHollow(after: 0) { drop(after: 0) }
            weighProposal()
        }
        let count = decisions.count
        raiseObjection()
        if decisions.count > count, isHollow(after: 0, before: count) { drop(before: count) }
        if decisions.count == count, understanding.proposal?.times.contains(where: \.isDefinite) == true, !isWilling,
            !isFirst,
            ending == nil
        {
            // A day that was named is not passed over in silence.
            decide(.move(.hesitate))
        }
    }

    /// Whether prices are a subject here.
    private var caresForPrice: Bool {
        scenario.persona.archetype == .priceDriven || scenario.objections.contains(where: \.isAboutPrice)
    }

    /// Whether the line asks for something that the scenario can tell, and not merely whether a step suits.
    private var asksPlainly: Bool {
        guard bestAnswer() != nil else { return understanding.common.map(isOpen) ?? false }
        return isClear || understanding.form != nil && !wantsYesOrNo
    }

    /// Whether there is hardly a doubt what would answer the question.
    private var isClear: Bool { (bestAnswer()?.score ?? 0) >= AnswerWeights.clear }

    /// Whether some decisions say nothing of the scenario's own.
    func isHollow(after start: Int, before end: Int? = nil) -> Bool {
        decisions[start..<(end ?? decisions.count)].allSatisfy { if case .move = $0 { true } else { false } }
    }

    /// Answers a question that stands beside something else, if there is more than an evasion to say.
    mutating func answerBeside() {
        let before = self
        answerQuestion()
        if isHollow(after: before.decisions.count) { self = before }
    }

    /// Whether a topic was talked about openly.
    private func isTold(_ topic: Topic) -> Bool {
        state.revealed.contains(topic.id) || state.answered.contains(topic.id)
    }

    /// Whether a topic has something left to say.
    func isDue(_ topic: Topic) -> Bool { !linesDue(for: topic).isEmpty }

    /// What fits the question best of all that is left to say, if it fits well enough.
    func bestAnswer() -> AnswerCandidate? {
        // Nothing is told below the lowest of the bars, and the best stand first.
        let near = understanding.answers.prefix { $0.score >= AnswerWeights.leastAfterEvading }
        let fitting = near.filter { isDue($0) && $0.score >= least(for: $0.topic) }
        guard let best = fitting.first else { return nil }
        if let closed = closedNeed(above: best) { return closed }
        // What the question names by the author's words is not passed over for a likeness that is hardly greater.
        let named = fitting.first { understanding.asked.contains($0.topic) }
        return named.map { $0.score >= best.score - AnswerWeights.leadOverNamed ? $0 : best } ?? best
    }

    /// The need that is asked for and not told yet for want of trust, if everything else lies well behind it.
    private func closedNeed(above best: AnswerCandidate) -> AnswerCandidate? {
        guard let top = understanding.answers.first, top.topic != best.topic, isNeed(top.topic), !isHidden(top.topic),
            top.score > best.score + AnswerWeights.leadOfClosed, let line = top.line, !isSaid(line), isDue(top.topic)
        else { return nil }
        return AnswerCandidate(topic: top.topic, score: top.score)
    }

    /// Whether what could be said was not said yet, and is as open as the trust allows.
    private func isDue(_ candidate: AnswerCandidate) -> Bool {
        if case .everyday(let common) = candidate.topic { return isOpen(common) }
        let due = linesDue(for: candidate.topic)
        return candidate.line.map { line in due.contains { $0.id == line } } ?? !due.isEmpty
    }

    /// The score from which something is told: less is needed at a first line that shows care and after an evasion, since
    /// nobody dodges twice in a row.
    private func least(for topic: Topic) -> Double {
        if isHidden(topic), !understanding.asked.prefix(2).contains(topic) { return AnswerWeights.leastWhereHidden }
        // "Kein Witz, oder?" asks nothing that a stranger would tell a story to.
        if isFirst, wantsYesOrNo, understanding.asked.isEmpty, !understanding.does(.observation) {
            return AnswerWeights.clear
        }
        // Whether something would help is seldom what a story tells.
        if understanding.form == .would { return AnswerWeights.leastWhereWould }
        let isCommon = scenario.answers.contains { .answer($0.id) == topic && $0.about == understanding.common }
        let isPlainNeed = isNeed(topic) || understanding.asked.contains(topic)
        let isWelcome =
            isFirst && understanding.does(.observation) && isPlainNeed || isCommon && understanding.common != nil
            || goesOn(topic)
        if isWelcome || state.evasions > 0 { return AnswerWeights.leastAfterEvading }
        // Who trusts answers as well as they can.
        let isOpenhearted = state.trust >= Reaction.openhearted && understanding.form != .howMuch
        return isOpenhearted ? AnswerWeights.leastWhereTrusted : AnswerWeights.least
    }

    /// The trust from which nobody evades what they could say something to.
    private static let openhearted = 8

    /// Whether the question is most like one that was answered just now by another line of the same entry.
    private func goesOn(_ topic: Topic) -> Bool {
        guard let best = understanding.answers.first, best.topic == topic, let line = best.line else { return false }
        return isSaid(line)
    }

    private func isNeed(_ topic: Topic) -> Bool { if case .need = topic { true } else { false } }

    /// Whether it is a need behind the obvious one.
    private func isHidden(_ topic: Topic) -> Bool { scenario.needs.contains { .need($0.id) == topic && $0.isHidden } }

    /// Whether the phrases of a common question mean it wherever they stand: "wie viele" and "was kostet" may ask for anything.
    private func isPlain(_ common: CommonQuestion) -> Bool {
        switch common {
        case .person: true
        case .priority, .contact, .decision, .supplier, .satisfaction: understanding.asked.isEmpty
        case .budget, .size, .timeline, .history: understanding.asked.isEmpty && understanding.echo == nil
        }
    }

    /// Whether a common question has an answer that was not given yet.
    private func isOpen(_ common: CommonQuestion) -> Bool {
        if let own = scenario.answers.first(where: { $0.about == common }) { return isDue(.answer(own.id)) }
        return !state.answeredCommon.contains(common)
    }

    /// Whether the scenario has an answer of its own to a common question that was not given yet.
    private func isOwnAndOpen(_ common: CommonQuestion) -> Bool {
        scenario.answers.contains { $0.about == common && isDue(.answer($0.id)) }
    }

    /// What has not been said yet about a topic, as openly as the trust allows.
    func linesDue(for topic: Topic) -> [Line] {
        let lines: [Line]
        switch topic {
        case .need(let id):
            guard let need = scenario.needs.first(where: { $0.id == id }) else { return [] }
            let isOpen = state.trust >= need.trust || state.revealed.contains(id)
            lines = isOpen ? need.open : need.guarded
        case .answer(let id): lines = scenario.answers.first { $0.id == id }?.lines ?? []
        case .objection, .everyday: lines = []
        }
        return lines.filter { !isSaid($0.id) }
    }

    /// The best topic that has something left to say.
    private func dueTopic() -> Topic? {
        understanding.asked.prefix(2).first(where: isDue)
    }

    private mutating func answer(_ candidate: AnswerCandidate) {
        if let line = candidate.line { prefer(line) }
        if isRough(candidate) {
            update { $0.lastBridge = $0.lines }
            decide(.move(.bridge))
        }
        answer(candidate.topic)
    }

    /// Whether a line may well answer something near the question instead of the question; that is said beforehand, though
    /// not in two replies running.
    private func isRough(_ candidate: AnswerCandidate) -> Bool {
        let least =
            understanding.asked.contains(candidate.topic)
            ? AnswerWeights.leastUnbridgedWhereNamed : AnswerWeights.leastUnbridged
        guard let line = candidate.line, candidate.score < least else { return false }
        let isVague = scenario.needs.contains { $0.guarded.contains { $0.id == line } }
        return !isVague && state.lastBridge.map { state.lines - $0 > 1 } ?? true
    }

    private mutating func answer(_ topic: Topic) {
        update { $0.evasions = 0 }
        switch topic {
        case .need(let id): if let need = scenario.needs.first(where: { $0.id == id }) { tell(need) }
        case .answer(let id):
            update {
                $0.answered.append(id)
                $0.lastTopic = topic
            }
            decide(.answer(id: id))
        case .everyday(let common): answer(common)
        case .objection: break
        }
    }

    private mutating func answer(_ common: CommonQuestion) {
        if let own = scenario.answers.first(where: { $0.about == common }) {
            if isDue(.answer(own.id)) { answer(.answer(own.id)) } else { decide(.move(.admitLimit)) }
        } else if state.answeredCommon.contains(common) {
            decide(.move(.admitLimit))
        } else {
            update { $0.answeredCommon.append(common) }
            decide(.move(common.move))
        }
    }

    /// A question on something unforeseen is answered as such questions are; a good first line is met with what the persona
    /// would have told anyway, and after two evasions comes what lies nearest.
    private mutating func answerUnforeseen() {
        if isFirst, understanding.does(.observation) {
            if let need = nearestNeed { return tell(need) }
            // Half of a good first line can be answered: what was noticed.
            let isOwn = scenario.lines[.confirmObservation]?.contains { !isSaid($0.id) } ?? false
            if wantsYesOrNo, isOwn { return decide(.move(.confirmObservation)) }
        }
        // Whoever names what can be told is told it, at least guardedly; nobody dodges three times.
        let next = understanding.answers.first { candidate in
            let isNamed = understanding.asked.contains(candidate.topic)
            let isNear = candidate.score >= AnswerWeights.leastBeforeEvading || isNamed && state.evasions > 0
            // A need that is open is told by any of its lines to a question that its guarded ones would have met.
            let isDue = isDue(candidate) || isNamed && isNeed(candidate.topic) && self.isDue(candidate.topic)
            return isNear && isDue && !isHidden(candidate.topic) && (isNamed || state.evasions > 1)
        }
        if let next { return answer(next) }
        if let best = understanding.answers.first, goesOn(best.topic), best.score >= AnswerWeights.least {
            // It was told just now, and there is no more to it.
            return decide(.move(.admitLimit))
        }
        if understanding.does(.value), wantsYesOrNo || understanding.form == .opinion {
            return decide(.move(.thankForValue))
        }
        // Whoever has just said what they think of it has said it.
        if wantsYesOrNo, !decisions.isEmpty { return }
        update { $0.evasions += 1 }
        decide(.move(unforeseenMove))
    }

    /// A general question gets a general answer; a patient persona drops a hint with it.
    private mutating func answerGeneric() {
        decide(.move(.answerVaguely))
        if state.trust >= 5, let need = untouchedNeed {
            update {
                $0.hinted.append(need.id)
                $0.lastTopic = .need(need.id)
            }
            decide(.need(id: need.id, isOpen: false))
        }
    }

    /// The plain need that comes nearest to the question, if any comes near it at all.
    private var nearestNeed: Need? {
        for candidate in understanding.answers where candidate.score >= AnswerWeights.leastBeforeEvading {
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

    private var unforeseenMove: Move {
        switch understanding.form {
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

    /// Whoever opens up no longer holds against the other that they called.
    private mutating func dropOpenerObjection() {
        guard let id = state.standing, scenario.objections.contains(where: { $0.id == id && $0.occasion == .opener })
        else { return }
        update {
            $0.standing = nil
            $0.resolved.append(id)
        }
    }

    /// Tells a need as openly as the trust allows.
    mutating func tell(_ need: Need) {
        update { $0.lastTopic = .need(need.id) }
        if state.revealed.contains(need.id) {
            decide(.need(id: need.id, isOpen: true))
        } else if state.trust >= need.trust || (state.hinted.contains(need.id) && understanding.does(.acknowledging)) {
            update { $0.revealed.append(need.id) }
            dropOpenerObjection()
            move(.interest, need.isHidden ? 2 : 1, "offen erzählt", "told openly")
            decide(.need(id: need.id, isOpen: true))
        } else if state.hinted.contains(need.id) {
            decide(need.guarded.count > 1 ? .need(id: need.id, isOpen: false) : .move(.deflect))
        } else {
            update { $0.hinted.append(need.id) }
            decide(.need(id: need.id, isOpen: false))
        }
    }
}
