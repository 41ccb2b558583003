import Scenarios

/// What the trainee tells: who they are, why they call, what they have; and what is left over.
extension Reaction {
    /// Whoever thinks in prices asks for one; the answer has a number in it or it is none.
    mutating func hearPrice() {
        let isAskedFor = state.openQuestion == .price
        if understanding.does(.price), !understanding.asks,
            isAskedFor || !understanding.does(anyOf: .value, .offerToSend)
        {
            weighPrice()
            return
        }
        if state.openQuestion == .price, !understanding.asks, !understanding.does(anyOf: .value, .offerToSend) {
            decide(.move(.resistPrice))
            return
        }
        guard scenario.persona.archetype == .priceDriven, state.priceQuestions == 0,
            understanding.does(anyOf: .pitch, .reason, .value), state.knowsReason || understanding.does(.pitch)
        else { return }
        update { $0.priceQuestions += 1 }
        decide(.move(.askPrice))
    }

    /// A price was named.
    mutating func weighPrice() {
        if credits("price") { move(.interest, 1, "eine Zahl genannt", "named a figure") }
        update { $0.priceQuestions += 1 }
        decide(.move(.weighPrice))
    }

    mutating func takeInformation() {
        if understanding.does(.reproach) {
            decide(.move(.meetReproach))
        } else if let move = wordOnReply {
            decide(.move(move))
        } else if let told = toldByReferrer() {
            answer(told)
        } else if understanding.does(.reason), understanding.does(.permission), !understanding.does(.observation) {
            decide(.move(.grantMoment))
        } else if understanding.does(.source), scenario.basis.relation != .enquiry || !understanding.does(.permission) {
            decide(.move(.noteSource))
        } else if understanding.does(.value) {
            decide(.move(thanksForValue))
        } else if understanding.does(.pitch) {
            decide(.move(.resistPitch))
        } else if understanding.does(.summarizing), !understanding.touched.isEmpty || state.lastTopic != nil {
            decide(.move(.confirmSummary))
        } else if understanding.does(.observation) && !state.knowsReason {
            // Whoever asked to be called knows why, and says no more than the author lets them.
            let isOwn = scenario.lines[.confirmObservation]?.contains { !isSaid($0.id) } ?? false
            let isAwaited =
                scenario.basis.relation == .enquiry && !isOwn
                && (understanding.does(.permission) || !scenario.channel.isWritten)
            if isAwaited { return decide(.move(.grantMoment)) }
            // Who was recommended has read nothing yet; what the referrer said may be told.
            let touchesFact = understanding.touched.contains { if case .objection = $0 { false } else { true } }
            if scenario.basis.relation != .referral || touchesFact {
                decide(.move(.confirmObservation))
            } else if let best = understanding.answers.first, best.score >= AnswerWeights.clear, isDue(best) {
                answer(best)
            } else if !understanding.does(.permission) {
                decide(.move(.askReason))
            }
            if understanding.does(.permission) { decide(.move(.grantMoment)) }
        } else if understanding.does(.reason) {
            decide(.move(state.interest >= 2 ? .showInterest : .askBack))
        } else if understanding.does(.acknowledging), hasJustTold, understanding.words < 12 {
            // What was told is heard with interest, and the teller nods.
            decide(.move(understanding.words < 5 ? .nod : .confirmSummary))
        } else if hasJustTold, understanding.form == nil, let followUp = followUpOfWord {
            answer(followUp)
        } else if isHandedThing {
            hearThing()
        } else if hasJustTold, understanding.words <= 6,
            understanding.echoesReply || understanding.does(.joking)
                || understanding.acts.isEmpty && understanding.words < 4 && state.openQuestion == nil
        {
            // "One summer.", "Ha.", "You stayed.": the story was heard.
            decide(.move(.nod))
        } else if understanding.does(.apologizing) {
            decide(.move(.acceptApology))
        } else if understanding.does(.praising) {
            decide(.move(.acceptPraise))
        } else if understanding.does(.permission) {
            decide(.move(.grantMoment))
        } else if understanding.does(anyOf: .greeting, .introduction) && !state.knowsReason {
            meetName()
        } else if understanding.does(anyOf: .smallTalk, .joking) {
            decide(.move(.smallTalk))
        } else if let need = touchedNeed(), understanding.words >= 4, understanding.form == nil {
            react(to: need)
        } else if !understanding.touched.isEmpty, understanding.words >= 4,
            !(understanding.does(.answering) && state.openQuestion != nil)
        {
            decide(.move(.reactToTopic))
        } else if understanding.does(anyOf: .acknowledging, .thanking, .answering) {
            hearAnswer()
        } else {
            return
        }
        if understanding.does(anyOf: .value, .reason, .observation, .source, .answering, .summarizing)
            || !understanding.touched.isEmpty
        {
            update { $0.misses = 0 }
        } else if !isFirst {
            noteVagueness()
        }
    }

    /// Whether a thing was named without a word on it, and neither was it just spoken of nor asked for.
    var isHandedThing: Bool {
        understanding.namesOnly && !(understanding.echoesReply && hasJustTold) && !isFirst && !state.awaitsMail
            && [nil, .reason].contains(state.openQuestion)
            && (bestAnswer()?.score ?? -.infinity) < AnswerWeights.clear
    }

    /// "Lenkzeit.", "Pro Fenster.": is asked what of it.
    mutating func hearThing() {
        if state.openQuestion == .reason { update { $0.knowsReason = true } }
        decide(.move(.askWhatOfIt))
    }

    /// What there is to say of whoever recommended the seller, where the first line names them.
    private func toldByReferrer() -> Topic? {
        guard scenario.basis.relation == .referral, !state.knowsReason, understanding.does(anyOf: .source, .observation)
        else {
            return nil
        }
        return understanding.touched.first { topic in
            if case .answer = topic { isDue(topic) && state.trust >= 3 } else { false }
        }
    }

    private mutating func meetName() {
        if !understanding.does(.introduction) {
            decide(.move(isFirst ? .returnGreeting : .askReason))
        } else {
            decide(.move(state.traineeName != nil ? .noteName : .askReason))
        }
    }

    private func touchedNeed() -> Need? {
        for case .need(let id) in understanding.touched where !state.hinted.contains(id) && !state.revealed.contains(id)
        {
            return scenario.needs.first { $0.id == id }
        }
        return nil
    }

    /// A statement that touches something real is answered with a hint, at most.
    private mutating func react(to need: Need) {
        guard !need.isHidden || state.trust >= need.trust else {
            decide(.move(.reactToTopic))
            return
        }
        update {
            $0.hinted.append(need.id)
            $0.lastTopic = .need(need.id)
        }
        decide(.need(id: need.id, isOpen: false))
    }

    /// Whether the persona has just told something of its own.
    var hasJustTold: Bool {
        guard state.linesSinceTopic < 2, let last = state.lastTopic else { return false }
        if case .objection = last { return false }
        return true
    }

    /// The trainee answered what the persona asked.
    private mutating func hearAnswer() {
        guard understanding.does(.answering) else {
            decide(.move(.acknowledge))
            return
        }
        if state.openQuestion == .agenda || state.openQuestion == .example, credits("answered") {
            move(.interest, 1, "eine Frage beantwortet", "answered a question")
        }
        if state.openQuestion == .reason { update { $0.knowsReason = true } }
        decide(.move(state.interest >= 2 && state.openQuestion != .example ? .showInterest : .acknowledge))
    }

    /// A line of a word or two, whose sense lies in what was said before.
    mutating func hearShortReply() {
        if understanding.turnsToPerson {
            // "Nee, Sie."
            decide(.move(.tellOfSelf))
        } else if understanding.does(.refusing) {
            decide(.move(.hearNo))
        } else if understanding.does(.unsure) {
            decide(.move(.hearUnsure))
        } else if understanding.does(.agreeing) {
            // What was just promised is settled by an "ok".
            decide(.move(state.openQuestion == .example || state.awaitsMail ? .acknowledge : .retakeInitiative))
        } else if understanding.does(anyOf: .connectRequest, .messageRequest) {
            decide(.move(.answerDecision))
        } else {
            return
        }
        noteVagueness()
    }

    /// Nothing was understood that moves on: ask back, take the lead, and in the end lose patience.
    mutating func fallBack() {
        // Words that were not understood are our failing; only lines that say hardly anything cost patience.
        let isEmpty = understanding.words < 4
        // "Keine App.": a word or two of its own are nodded at.
        if isEmpty, !isFirst, !understanding.touched.isEmpty, state.misses < 2 {
            update { $0.misses += 1 }
            return decide(.move(.nod))
        }
        if !isEmpty { noteMiss() }
        update { $0.misses += 1 }
        if isEmpty, state.misses > 1 {
            move(.patience, -temperament.start.hurry, "es geht nicht voran", "nothing moves on")
        }
        switch state.misses {
        // "Tag, Meier, Balkonwatt.": nobody asks for an example of that.
        case ...2 where isFirst: decide(.move(.askReason))
        case ...2: decide(.move(.askBack))
        case 3: decide(.move(.retakeInitiative))
        default:
            move(.patience, -1, "es geht nicht voran", "nothing moves on")
            decide(.move(.warnPatience))
        }
    }

    private mutating func noteVagueness() {
        update { $0.misses += 1 }
        if state.misses > 1 { move(.patience, -temperament.start.hurry, "es geht nicht voran", "nothing moves on") }
    }
}
