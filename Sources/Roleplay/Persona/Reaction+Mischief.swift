import Scenarios

/// What has nothing to do with the contact: another language, keys hit at random, a checklist read out, small questions
/// about who is on the line, pizza.
extension Reaction {
    mutating func meetMischief() {
        let move: Move
        if understanding.does(.otherLanguage) {
            move = .hearLanguage
        } else if understanding.does(.nonsense) {
            move = understanding.words == 0 ? .breakSilence : .hearGibberish
        } else if understanding.does(.riddle) {
            move =
                switch understanding.riddle {
                case .knock: .hearKnock
                case .solved: .hearPunchline
                case .open, nil: .hearRiddle
                }
        } else if state.openQuestion == .knock, understanding.words <= 4, !understanding.asks {
            move = .askWhoKnocks
        } else if state.openQuestion == .punchline, !understanding.asks,
            !understanding.does(anyOf: .proposal, .value, .identityQuestion)
        {
            move = .hearPunchline
        } else if understanding.does(.recital), !understanding.does(.observation),
            understanding.proposal?.times.contains(where: { $0.isDefinite }) != true
        {
            move = .catchRecital
        } else if understanding.does(.identityQuestion) {
            if !credits("identity") || understanding.does(.offTopic) { update { $0.nonsense += 1 } }
            decide(.move(.answerIdentity))
            return
        } else if understanding.does(.offTopic), !understanding.does(anyOf: .observation, .value, .proposal) {
            move = .turnBack
        } else {
            return
        }
        update { $0.nonsense += 1 }
        if state.nonsense > 1 {
            self.move(.patience, -temperament.start.hurry, "es geht nicht um die Sache", "beside the point")
        }
        decide(.move(move))
    }
}
