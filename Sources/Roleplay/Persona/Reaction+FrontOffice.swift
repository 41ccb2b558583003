import Scenarios

/// What only a gatekeeper does: put through, take a message, or neither.
extension Reaction {
    mutating func serveFrontOffice() {
        guard scenario.persona.archetype == .gatekeeper else { return }
        if understanding.does(.messageRequest), state.knowsReason || understanding.does(.reason) {
            update { $0.awaitsMail = true }
            decide(.move(.takeMessage))
            return
        }
        guard understanding.does(.connectRequest), !understanding.does(anyOf: .concreteQuestion, .value) else { return }
        if !state.knowsReason && !understanding.does(anyOf: .reason, .observation) {
            decide(.move(.askReason))
        } else if isEager {
            end(.nextStep, saying: .putThrough)
        } else if isWilling {
            update { $0.wantsTime = true }
            decide(.move(.askForTime))
        } else if credits("refused to put through") {
            decide(.move(.refuseToPass))
        } else {
            move(.patience, -1, "wieder durchgestellt werden wollen", "asked to be put through again")
            update { $0.awaitsMail = true }
            decide(.move(.takeMessage))
        }
    }
}
