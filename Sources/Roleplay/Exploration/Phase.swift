import Scenarios

/// A stretch of a contact, as people speak of it: many states in one.
public enum Phase: Hashable, Sendable {
    case opening
    /// Questions and answers.
    case talking
    /// A need has just been told openly.
    case told(need: String)
    /// An objection stands.
    case objection(String)
    /// A time is being settled.
    case settling
    /// A firm no was said.
    case refused
    case ended(EndingKind)
}

extension StateSpace {
    /// The phase that a state belongs to.
    func phase(of state: ConversationState) -> Phase {
        if state.refusal > 0 { return .refused }
        if state.standing > 0 { return .objection(scenario.objections[Int(state.standing) - 1].id) }
        if state.settling != .none { return .settling }
        return state.knowsReason ? .talking : .opening
    }
}

extension Session {
    /// The phase that each line led to.
    func phases(_ space: StateSpace) -> [Phase] {
        turns.map { turn in
            if let ending = turn.ending { return .ended(ending) }
            if let need = turn.after.revealed.last, turn.before.revealed.last != need { return .told(need: need) }
            return space.phase(of: space.state(of: turn.after))
        }
    }
}
