import Scenarios

/// Something that can happen in a contact and that an exploration looks for.
enum Goal: Hashable, Sendable {
    case decision(Decision)
    /// The contact ended, in whatever words.
    case ending(EndingKind)
    /// An objection was met, whatever was said to it.
    case met(objection: String)
    case rule(RuleName)
}

extension Goal {
    /// Whether it comes with a reaction.
    func happens(in reaction: Reaction) -> Bool {
        switch self {
        case .decision(let decision): reaction.decisions.contains(decision)
        case .ending(let kind): reaction.ending == kind
        case .met(let id): reaction.state.resolved.contains(id)
        case .rule(let rule): reaction.rule == rule
        }
    }

    /// Whether it came in a session.
    func happened(in session: Session) -> Bool {
        switch self {
        case .decision(let decision): session.turns.contains { $0.decisions.contains(decision) }
        case .ending(let kind): session.ending == kind
        case .met(let id): session.state.resolved.contains(id)
        case .rule(let rule): session.turns.contains { $0.rule == rule }
        }
    }
}
