import Scenarios

/// Objections: when they come, and what meets them.
extension Reaction {
    /// The trainee replies to an objection that stands.
    mutating func hearAnswerToObjection() {
        guard let id = state.standing, let objection = scenario.objections.first(where: { $0.id == id }) else { return }
        if understanding.does(.arguing) {
            decide(.move(.resistArgument))
            return
        }
        if meets(objection) {
            update {
                $0.standing = nil
                $0.resolved.append(id)
            }
            move(.trust, 1, "auf den Einwand eingegangen", "met the objection")
            move(.interest, 1, "der Einwand ist vom Tisch", "the objection is off the table")
            decide(.settle(objection: id))
            answerQuestion()
            if decisions.count == 1 && understanding.does(.proposal) { weighProposal() }
        } else if understanding.does(anyOf: .proposal, .pitch) {
            move(.patience, -1, "über den Einwand hinweggegangen", "passed over the objection")
            update { $0.refusals += 1 }
            if state.refusals >= 3 {
                update { $0.saidNo = true }
                decide(.move(.declineFirmly))
            } else {
                decide(.move(understanding.does(.pitch) ? .resistPitch : .hesitate))
            }
        }
    }

    private func meets(_ objection: Objection) -> Bool {
        objection.resolvedBy.contains { resolution in
            switch resolution {
            case .acknowledge: understanding.does(anyOf: .acknowledging, .summarizing)
            case .question: understanding.does(anyOf: .concreteQuestion, .genericQuestion, .clarifying)
            case .value: understanding.does(anyOf: .value, .offerToSend)
            case .smallStep: understanding.does(.proposal) && (understanding.proposal?.minutes ?? 60) <= 20
            case .topic: understanding.touches(.objection(objection.id))
            }
        }
    }

    /// An objection that is due is raised; on a strong opener the first one is spared.
    mutating func raiseObjection() {
        guard state.standing == nil else { return }
        let isStrong = understanding.does(.observation) && understanding.does(.concreteQuestion)
        if !state.knowsReason, !isStrong || scenario.difficulty >= 3,
            understanding.does(anyOf: .reason, .observation, .concreteQuestion, .genericQuestion, .pitch),
            let objection = nextObjection(.opener)
        {
            raise(objection)
        } else if understanding.does(.pitch), !understanding.does(.concreteQuestion),
            let objection = nextObjection(.pitch)
        {
            raise(objection)
        }
    }

    func nextObjection(_ occasion: Objection.Occasion) -> Objection? {
        scenario.objections.first { $0.occasion == occasion && !state.raised.contains($0.id) }
    }

    mutating func raise(_ objection: Objection) {
        update {
            $0.raised.append(objection.id)
            $0.standing = objection.id
            $0.lastTopic = .objection(objection.id)
        }
        decide(.raise(objection: objection.id))
    }
}
