import Scenarios

/// How something is told: what is left of it, how openly, and with a word before it where it only comes near.
extension Reaction {
    /// Whether a topic has something left to say.
    func isDue(_ topic: Topic) -> Bool { !linesDue(for: topic).isEmpty }

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
            if understanding.form == .howMuch, !hasFigure(need) { return decide(.move(.tellHowMuch)) }
            decide(need.guarded.count > 1 ? .need(id: need.id, isOpen: false) : .move(.deflect))
        } else {
            update { $0.hinted.append(need.id) }
            // "Wie viele sind das?" is not answered by "Ein Archiv haben wir, ja."
            decide(
                understanding.form == .howMuch && !hasFigure(need)
                    ? .move(.tellHowMuch) : .need(id: need.id, isOpen: false))
        }
    }

    /// Whether something with a number in it is left to be said guardedly.
    private func hasFigure(_ need: Need) -> Bool {
        need.guarded.contains { !isSaid($0.id) && AnswerForm(of: $0.text).contains(.number) }
    }
}
