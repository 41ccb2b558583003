import Scenarios

/// Questions, answers, objections and what is left: the ordinary run of a conversation.
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
            case .acknowledge: understanding.does(.acknowledging)
            case .question: understanding.does(anyOf: .concreteQuestion, .genericQuestion)
            case .value: understanding.does(anyOf: .value, .offerToSend)
            case .smallStep: understanding.does(.proposal) && (understanding.proposal?.minutes ?? 60) <= 20
            case .topic: understanding.objections.contains(objection.id)
            }
        }
    }

    /// The trainee asks something.
    mutating func answerQuestion() {
        if let id = understanding.needs.first(where: { !state.revealed.contains($0) }) ?? understanding.needs.first,
            let need = scenario.needs.first(where: { $0.id == id }), !state.revealed.contains(id)
        {
            tell(need)
        } else if let id = understanding.answers.first {
            let isNew = !state.answered.contains(id)
            if isNew { update { $0.answered.append(id) } }
            decide(isNew ? .answer(id: id) : .move(.acknowledge))
        } else if !understanding.needs.isEmpty {
            // Asked again about something told already, nobody tells it twice.
            decide(.move(.acknowledge))
        } else if understanding.does(.concreteQuestion) {
            // A concrete question on something unforeseen leads to the nearest thing the persona has to tell.
            if let need = scenario.needs.first(where: {
                !state.hinted.contains($0.id) && !state.revealed.contains($0.id)
            }),
                state.trust >= need.trust, !isFirst
            {
                tell(need)
            } else {
                decide(.move(.deflect))
            }
        } else if understanding.does(.genericQuestion) {
            decide(.move(.answerVaguely))
        } else {
            return
        }
        noteProgress()
        raiseObjection()
    }

    private mutating func tell(_ need: Need) {
        if state.trust >= need.trust || (state.hinted.contains(need.id) && understanding.does(.acknowledging)) {
            update { $0.revealed.append(need.id) }
            move(.interest, need.isHidden ? 2 : 1, "offen erzählt", "told openly")
            decide(.need(id: need.id, isOpen: true))
        } else if state.hinted.contains(need.id) {
            decide(.move(.deflect))
        } else {
            update { $0.hinted.append(need.id) }
            decide(.need(id: need.id, isOpen: false))
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
        }
        decide(.raise(objection: objection.id))
    }

    /// The trainee tells something: who they are, why they call, what they have.
    mutating func takeInformation() {
        if understanding.does(.source) {
            decide(.move(.noteSource))
        } else if understanding.does(.value) {
            decide(.move(.thankForValue))
        } else if understanding.does(.pitch) {
            decide(.move(.resistPitch))
        } else if understanding.does(.observation) && !state.knowsReason {
            decide(.move(.confirmObservation))
        } else if understanding.does(.reason) {
            decide(.move(state.interest >= 2 ? .showInterest : .askBack))
        } else if understanding.does(.permission) {
            decide(.move(.acknowledge))
        } else if understanding.does(anyOf: .greeting, .introduction) && !state.knowsReason {
            decide(.move(understanding.does(.introduction) ? .askReason : .returnGreeting))
        } else if understanding.does(.smallTalk) {
            decide(.move(.smallTalk))
        } else if understanding.does(anyOf: .acknowledging, .agreeing, .thanking, .answering) {
            decide(.move(.acknowledge))
        } else {
            return
        }
        if understanding.does(anyOf: .value, .reason, .observation, .source) { noteProgress() } else { noteMiss() }
    }

    /// Nothing was understood that moves on: ask back, deflect, take the lead, and in the end lose patience.
    mutating func fallBack() {
        noteMiss()
        switch state.misses {
        case ...1: decide(.move(.askBack))
        case 2: decide(.move(.deflect))
        case 3: decide(.move(.retakeInitiative))
        default: decide(.move(.warnPatience))
        }
    }

    private mutating func noteProgress() { update { $0.misses = 0 } }

    private mutating func noteMiss() {
        update { $0.misses += 1 }
        if state.misses > 1 { move(.patience, -1, "es geht nicht voran", "nothing moves on") }
    }
}
