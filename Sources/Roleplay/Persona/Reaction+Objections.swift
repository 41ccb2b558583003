import Linguistics
import Scenarios

/// Objections: when they come, and what meets them.
extension Reaction {
    /// The trainee replies to an objection that stands.
    mutating func hearAnswerToObjection() {
        guard let id = state.standing, let objection = scenario.objections.first(where: { $0.id == id }) else { return }
        if understanding.does(.arguing) {
            // What asks for something else is answered.
            if understanding.asks, !wantsYesOrNo, !understanding.touches(.objection(id)) { return }
            decide(.move(.resistArgument))
            return
        }
        if let met = resolution(of: objection) {
            update {
                $0.standing = nil
                $0.resolved.append(id)
            }
            noteMetObjection()
            move(.trust, 1, "auf den Einwand eingegangen", "met the objection")
            move(.interest, 1, "der Einwand ist vom Tisch", "the objection is off the table")
            if fits(objection, met), suitsTime(objection) { decide(.settle(objection: id)) }
            addToSettling()
            returnToKeptTime()
            if decisions.isEmpty {
                decide(
                    objection.occasion == .opener && !objection.isAboutPrice
                        ? .settle(objection: id) : .move(.acknowledge))
            }
            // "Welcher Tag wäre denn gut?" comes next.
            if objection.occasion == .proposal, isWilling, ending == nil, state.offeredTime == nil {
                update { $0.wantsTime = true }
            }
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

    /// What else the line does is answered in the same breath, if there is something to say to it.
    private mutating func addToSettling() {
        let before = self
        let count = decisions.count
        if understanding.asks { answerQuestion() }
        if isHollow(after: count), !decisions.isEmpty, count > 0 || understanding.does(.proposal) {
            let bringsNothing =
                understanding.wordsBeforeQuestion <= 12
                && !understanding.does(anyOf: .value, .offerToSend, .price, .proposal, .clarifying)
            if count > 0, decisions.count > count, bringsNothing {
                // What asks on and brings nothing is passed over in its own form, not settled with.
                drop(before: count)
            } else {
                // With all that it did: a time that was not offered is still to be had.
                self = before
            }
        }
        if decisions.count == count, understanding.does(anyOf: .proposal, .offerToSend) { weighProposal() }
    }

    /// What in the line meets an objection.
    ///
    /// A question meets it only if it is about the objection or comes with an open ear: any question would be too cheap.
    private func resolution(of objection: Objection) -> Resolution? {
        func isAbout() -> Bool {
            understanding.touches(.objection(objection.id))
                || topics.meet(understanding.stems, objection: objection.id, whereMet: false)
        }
        let listens = understanding.does(anyOf: .acknowledging, .summarizing)
        return objection.resolvedBy.first { resolution in
            switch resolution {
            case .acknowledge: listens
            case .question:
                understanding.does(.clarifying)
                    || understanding.does(anyOf: .concreteQuestion, .genericQuestion)
                        && !understanding.does(.offTopic)
                        && (!understanding.asked.isEmpty && (listens || objection.occasion == .opener) || isAbout())
            case .value: understanding.does(anyOf: .value, .offerToSend)
            case .smallStep:
                understanding.does(.proposal) && (understanding.proposal?.minutes ?? state.lastMinutes ?? 60) <= 20
            case .topic:
                // A chance word does not clear a step: something has to be done with it.
                isMetByTopic(objection) && (objection.occasion != .proposal || !understanding.acts.isEmpty)
            }
        }
    }

    /// Whether what the persona says when the objection is met fits what met it: words that only listened are answered
    /// as such, unless they have taken the objection's words up.
    private func fits(_ objection: Objection, _ met: Resolution) -> Bool {
        // Whoever does not want the step yet does not say that it will do.
        if objection.occasion == .proposal, !isWilling { return false }
        if objection.isAboutPrice, understanding.does(.price) { return true }
        let isTakenUp = met != .topic && understanding.touches(.objection(objection.id))
        // Fellow feeling alone is no reason to come round aloud.
        return met != .question
            && (isTakenUp
                || met != .acknowledge
                    && topics.meet(understanding.stems, objection: objection.id, whereMet: true))
    }

    /// Whether something can be said of an objection that is met which names no other time than the one proposed; that is
    /// said then.
    private mutating func suitsTime(_ objection: Objection) -> Bool {
        guard understanding.proposal?.times.contains(where: \.isDefinite) == true else { return true }
        let line = objection.resolved.first { line in
            !isSaid(line.id) && !TimeMark.all(in: Text(line.text)).contains { $0.hasClock || $0.hasDay }
        }
        if let line { prefer(line.id) }
        return line != nil
    }

    /// An objection that is due is raised; on a strong opener the first one is spared.
    mutating func raiseObjection() {
        guard state.standing == nil else { return }
        let isStrong = understanding.does(.observation) && understanding.does(.concreteQuestion)
        // Whoever has just opened up does not shut the door in the same breath.
        let hasOpenedUp = decisions.contains { decision in
            guard case .need(let id, let isOpen) = decision else { return false }
            return isOpen || scenario.needs.contains { $0.id == id && $0.isHidden }
        }
        guard !hasOpenedUp else { return }
        let due = scenario.objections.filter { !state.raised.contains($0.id) && $0.occasion == .opener }
        if !state.knowsReason { meetBeforehand(due) }
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

    /// Whether a line takes up what an objection is about, where that is enough.
    private func isMetByTopic(_ objection: Objection) -> Bool {
        objection.resolvedBy.contains(.topic) && understanding.touches(.objection(objection.id))
            && !understanding.does(anyOf: .refusing, .pressure)
    }

    /// Marks the objections as met that a line takes up before they were raised.
    mutating func meetBeforehand(_ objections: [Objection]) {
        for objection in objections where !state.raised.contains(objection.id) && isMetByTopic(objection) {
            update {
                $0.raised.append(objection.id)
                $0.resolved.append(objection.id)
            }
        }
    }

    func nextObjection(_ occasion: Objection.Occasion) -> Objection? {
        scenario.objections.first { $0.occasion == occasion && isKept($0) }
    }

    /// Whether an objection was not raised so far; nobody asks for a price that was named.
    func isKept(_ objection: Objection) -> Bool {
        !state.raised.contains(objection.id)
            && !((state.credited.contains("price") || understanding.does(.price)) && objection.isAboutPrice)
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

extension Objection {
    /// Whether it is about what something costs.
    var isAboutPrice: Bool {
        let words = Topics.stems(topics + [title])
        return ["preis", "kost", "price", "cost", "zahl"].contains { price in words.contains { $0.hasPrefix(price) } }
    }
}
