import Scenarios

/// What somebody says to a question that comes from nowhere: "Wieso fragen Sie?"
extension Reaction {
    /// Whether the person may ask why somebody wants to know: where the question has nothing to do with what was just told,
    /// at most twice in a talk, and not in two replies running.
    var canAskMotive: Bool {
        guard !isFirst, !understanding.takesUp, !understanding.isHypothetical, state.evasions < 2,
            understanding.words > 3, !understanding.traits.contains(.offer), state.openQuestion != .motive
        else { return false }
        return switch understanding.form {
        case .whether, .who, .which, .what, .how: !Reaction.motives.allSatisfy(state.credited.contains)
        case .howMuch, .when, .why, .would, .either, .opinion, nil: false
        }
    }

    mutating func askMotive() {
        if let next = Reaction.motives.first(where: { !state.credited.contains($0) }) { _ = credits(next) }
        decide(.move(.askMotive))
    }

    /// What is noted for each time that the person has asked why.
    static let motives = ["asked why they ask", "asked again why they ask"]
}
