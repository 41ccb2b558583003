import Scenarios

/// Answers to questions: the scenario's own first, then what anybody says to such a question.
extension Reaction {
    /// The trainee asks something.
    mutating func answerQuestion() {
        guard understanding.asks, !isAnswering else { return }
        noteAnswering(true)
        defer { noteAnswering(false) }
        // "Haben Sie fünf Minuten, oder stör ich grad?" asks for leave, whatever else is said of such hours.
        if understanding.does(.permission), understanding.common == nil, wantsYesOrNo || understanding.form == .either,
            let best = bestAnswer(), [.contact, .timeline].contains(kind(of: best.topic))
        {
            return
        }
        // "Wann passt es Ihnen?" asks for a time, not about anything.
        if understanding.does(.changingTime), understanding.form == .when || asksForAnotherTime {
            return weighProposal()
        }
        if understanding.does(.offerToSend), understanding.common == nil,
            understanding.form == nil || wantsYesOrNo || understanding.form == .opinion,
            dueTopic() == nil && !isClear || isOnlyAboutTheWay
                || understanding.form == .would && understanding.does(.value)
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
            // "Das heißt, Sie waren bei der Straßenbahn?" asks what was not told yet.
            if !isKnown, wantsYesOrNo, let best = bestAnswer() { return answer(best) }
            decide(.move(isKnown ? .confirmSummary : .reactToTopic))
            if understanding.asksBesideSummary || !wantsYesOrNo, let best = bestAnswer(), !isRough(best) {
                answer(best)
            }
            return
        }
        // Whoever is asked what speaks against it says so, if they have kept it to themselves.
        if understanding.asksForDoubts, (bestAnswer()?.score ?? -.infinity) < AnswerWeights.sure,
            let objection = nextObjection(.pitch) ?? nextObjection(.proposal)
        {
            return raise(objection)
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
        } else if understanding.does(.value), wantsYesOrNo, let best = bestAnswer(),
            !understanding.asked.contains(best.topic),
            best.score < (asksForWish ? AnswerWeights.sure : AnswerWeights.clear)
        {
            // "Wäre das etwas für ihn?" asks about what was offered; what is to be sent is taken as such.
            if understanding.does(.offerToSend) { return }
            decide(.move(thanksForValue))
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

    /// Whether a yes or no is wanted to what was offered rather than to something else.
    private var asksForWish: Bool { understanding.form == .would || understanding.does(.offerToSend) }

    /// Whether prices are a subject here.
    private var caresForPrice: Bool {
        scenario.persona.archetype == .priceDriven || scenario.objections.contains(where: \.isAboutPrice)
    }

    /// Whether the line asks for something that the scenario can tell, and not merely whether a step suits.
    private var asksPlainly: Bool {
        guard let best = bestAnswer() else { return understanding.common.map(isOpen) ?? false }
        // "Dienstag um halb acht, bevor er rausfährt. Passt das?" asks about the step.
        let isAboutTime = wantsYesOrNo && understanding.proposal?.times.contains(where: \.isDefinite) == true
        let isNamed = understanding.asked.contains(best.topic)
        return isClear && (isNamed || !isAboutTime && (!wantsYesOrNo || best.score >= AnswerWeights.sure))
            || understanding.form != nil && !wantsYesOrNo && !isRough(best)
    }

    /// Whether what answers best is how to get in touch: "Soll ich sie Ihnen schicken?" asks about the thing.
    var isOnlyAboutTheWay: Bool {
        guard let best = bestAnswer() else { return false }
        return kind(of: best.topic) == .contact
    }

    /// The common question that a topic answers.
    func kind(of topic: Topic) -> CommonQuestion? {
        switch topic {
        case .answer(let id): scenario.answers.first { $0.id == id }?.about
        case .everyday(let common): common
        case .need, .objection: nil
        }
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

    /// Whether the phrases of a common question mean it wherever they stand: "wie viele" and "was kostet" may ask for anything.
    func isPlain(_ common: CommonQuestion) -> Bool {
        switch common {
        case .person: true
        case .satisfaction where understanding.isHypothetical: false
        case .priority, .contact, .decision, .supplier, .satisfaction: understanding.asked.isEmpty
        case .budget, .size, .timeline, .history: understanding.asked.isEmpty && understanding.echo == nil
        }
    }

    /// Whether a common question has an answer that was not given yet.
    func isOpen(_ common: CommonQuestion) -> Bool {
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

    mutating func answer(_ candidate: AnswerCandidate) {
        if let line = candidate.line { prefer(line) }
        // Whoever has begun to answer needs nothing to lead over.
        if decisions.isEmpty, isRough(candidate) {
            update { $0.lastBridge = $0.lines }
            decide(.move(.bridge))
        }
        answer(candidate.topic)
    }

    /// Whether a line may well answer something near the question instead of the question; that is said beforehand, though
    /// not in two replies running.
    func isRough(_ candidate: AnswerCandidate) -> Bool {
        let least =
            understanding.asked.contains(candidate.topic)
            ? AnswerWeights.leastUnbridgedWhereNamed : AnswerWeights.leastUnbridged
        guard let line = candidate.line, candidate.score < least,
            candidate.topic != state.lastTopic,
            understanding.common == nil || understanding.common != kind(of: candidate.topic)
        else { return false }
        let isVague = scenario.needs.contains { $0.guarded.contains { $0.id == line } }
        return !isVague && state.lastBridge.map { state.lines - $0 > 1 } ?? true
    }

    mutating func answer(_ topic: Topic) {
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

    mutating func answer(_ common: CommonQuestion) {
        if let own = scenario.answers.first(where: { $0.about == common }) {
            if isDue(.answer(own.id)) { answer(.answer(own.id)) } else { decide(.move(.admitLimit)) }
        } else if state.answeredCommon.contains(common) {
            decide(.move(.admitLimit))
        } else {
            update { $0.answeredCommon.append(common) }
            decide(.move(common.move))
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
            // "Wie viele sind das?" is not answered by "Ein Archiv haben wir, ja."
            let isFigure = need.guarded.contains { !isSaid($0.id) && AnswerForm(of: $0.text).contains(.number) }
            decide(
                understanding.form == .howMuch && !isFigure
                    ? .move(.tellHowMuch) : .need(id: need.id, isOpen: false))
        }
    }
}
