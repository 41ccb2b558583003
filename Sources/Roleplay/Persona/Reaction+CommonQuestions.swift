import Scenarios

/// What is asked everywhere: who decides, what it may cost, who does it now.
extension Reaction {
    /// The common question that a topic answers.
    func kind(of topic: Topic) -> CommonQuestion? {
        switch topic {
        case .answer(let id): scenario.answers.first { $0.id == id }?.about
        case .everyday(let common): common
        case .need, .objection: nil
        }
    }

    /// Whether the phrases of a common question mean it wherever they stand: "wie viele" and "was kostet" may ask for anything.
    func isPlain(_ common: CommonQuestion) -> Bool {
        switch common {
        case .person: true
        case .decision where understanding.form == .who: true
        case .satisfaction where understanding.isHypothetical || understanding.form == .would: false
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
    func isOwnAndOpen(_ common: CommonQuestion) -> Bool {
        scenario.answers.contains { $0.about == common && isDue(.answer($0.id)) }
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
}
