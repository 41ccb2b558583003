import Scenarios

/// Answers to questions: the scenario's own first, then what anybody says to such a question.
extension Reaction {
    /// The trainee asks something.
    mutating func answerQuestion() {
        guard understanding.asks else { return }
        // "Wann passt es Ihnen?" asks for a time, not about anything.
        if understanding.does(.changingTime), understanding.form == .when { return weighProposal() }
        if understanding.does(.offerToSend), understanding.common == nil, dueTopic() == nil { return }
        if understanding.does(.price), state.openQuestion == .price || scenario.persona.archetype == .priceDriven,
            !state.credited.contains("price")
        {
            weighPrice()
        }
        if understanding.does(.summarizing), understanding.common == nil {
            // Whoever sums up wants to hear whether it is right.
            let isKnown = (understanding.asked + understanding.touched).contains {
                isTold($0) || state.hinted.contains($0.id)
            }
            decide(.move(isKnown ? .confirmSummary : .reactToTopic))
            return
        }
        if understanding.isRepeated, !isFirst {
            decide(.move(.tellAgain))
            raiseObjection()
            return
        }
        if understanding.does(.nameQuestion) {
            decide(.move(.answerName))
        } else if let topic = bestAnswer() {
            answer(topic)
        } else if understanding.asked.contains(where: { if case .objection = $0 { false } else { true } }) {
            // All that there is to it has been told, or all that is told at this trust.
            let isExhausted =
                understanding.asked.first == state.lastTopic && understanding.asked.contains(where: isTold)
            switch understanding.form {
            case .who, .when, .why, .howMuch: decide(.move(unforeseenMove))
            default: decide(.move(isExhausted ? .admitLimit : .deflect))
            }
        } else if understanding.does(.concreteQuestion) {
            answerUnforeseen()
        } else if understanding.does(.genericQuestion) {
            answerGeneric()
        } else if understanding.does(.otherQuestion), !understanding.does(.proposal),
            state.knowsReason || understanding.echo != nil, !isFirst
        {
            decide(.move(unforeseenMove))
        } else {
            return
        }
        update { $0.misses = 0 }
        if understanding.does(.proposal), isWilling, !isFirst { weighProposal() }
        raiseObjection()
    }

    /// Answers a question that stands beside something else, if there is more than an evasion to say.
    mutating func answerBeside() {
        let count = decisions.count
        answerQuestion()
        let isHollow = decisions.dropFirst(count).allSatisfy { if case .move = $0 { true } else { false } }
        if isHollow { drop(after: count) }
    }

    /// Whether a topic was talked about openly.
    private func isTold(_ topic: Topic) -> Bool {
        state.revealed.contains(topic.id) || state.answered.contains(topic.id)
    }

    /// Whether a topic has something left to say.
    func isDue(_ topic: Topic) -> Bool { !linesDue(for: topic).isEmpty }

    /// What fits the question best of all that is left to say, if it fits well enough.
    private func bestAnswer() -> Topic? {
        var best: (topic: Topic, score: Double)?
        for candidate in understanding.answers {
            let lines = linesDue(for: candidate.topic)
            if lines.isEmpty {
                guard case .everyday = candidate.topic else { continue }
            }
            let score = candidate.score + AnswerWeights.score(of: understanding.form, lines)
            if score > best?.score ?? AnswerWeights.least { best = (candidate.topic, score) }
        }
        return best?.topic
    }

    /// What has not been said yet about a topic, as openly as the trust allows.
    func linesDue(for topic: Topic) -> [Line] {
        let lines: [Line]
        switch topic {
        case .need(let id):
            guard let need = scenario.needs.first(where: { $0.id == id }) else { return [] }
            lines = state.trust >= need.trust || state.revealed.contains(id) ? need.open : need.guarded
        case .answer(let id): lines = scenario.answers.first { $0.id == id }?.lines ?? []
        case .objection, .everyday: lines = []
        }
        return lines.filter { !isSaid($0.id) }
    }

    /// The best topic that has something left to say.
    private func dueTopic() -> Topic? {
        understanding.asked.prefix(2).first(where: isDue)
    }

    private mutating func answer(_ topic: Topic) {
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

    /// A concrete question on something unforeseen is answered as such questions are; only a good first line is met with
    /// what the persona would have told anyway.
    private mutating func answerUnforeseen() {
        let need = scenario.needs.first {
            !$0.isHidden && !state.hinted.contains($0.id) && !state.revealed.contains($0.id)
        }
        if isFirst, let need, understanding.does(.observation) { return tell(need) }
        decide(.move(unforeseenMove))
    }

    /// A general question gets a general answer; a patient persona drops a hint with it.
    private mutating func answerGeneric() {
        decide(.move(.answerVaguely))
        if state.trust >= 5,
            let need = scenario.needs.first(where: {
                !$0.isHidden && !state.hinted.contains($0.id) && !state.revealed.contains($0.id)
            })
        {
            update {
                $0.hinted.append(need.id)
                $0.lastTopic = .need(need.id)
            }
            decide(.need(id: need.id, isOpen: false))
        }
    }

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
        case nil: .deflect
        }
    }

    /// Tells a need as openly as the trust allows.
    mutating func tell(_ need: Need) {
        update { $0.lastTopic = .need(need.id) }
        if state.revealed.contains(need.id) {
            decide(.need(id: need.id, isOpen: true))
        } else if state.trust >= need.trust || (state.hinted.contains(need.id) && understanding.does(.acknowledging)) {
            update { $0.revealed.append(need.id) }
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
