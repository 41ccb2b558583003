import Scenarios

/// Answers to questions: the scenario's own first, then what anybody says to such a question.
extension Reaction {
    /// The trainee asks something.
    mutating func answerQuestion() {
        guard understanding.asks || understanding.does(.nameQuestion), !isAnswering else { return }
        noteAnswering(true)
        defer { noteAnswering(false) }
        if isHandedThing { return hearThing() }
        // "Haben Sie fünf Minuten, oder stör ich grad?" asks for leave, whatever else is said of such hours.
        if understanding.does(.permission), understanding.common == nil, wantsYesOrNo || understanding.form == .either,
            let best = bestAnswer(), [.contact, .timeline].contains(kind(of: best.topic))
        {
            return
        }
        // "Wann passt es Ihnen?" asks for a time, not about anything.
        if understanding.does(.changingTime), understanding.form == .when || asksForAnotherTime {
            return weighProposal()
        }
        if understanding.does(.offerToSend), understanding.common == nil,
            understanding.form == nil || wantsYesOrNo || understanding.form == .opinion,
            dueTopic() == nil && !isClear || isOnlyAboutTheWay
                || understanding.form == .would && understanding.does(.value)
                    && (bestAnswer()?.score ?? 0) < AnswerWeights.sure
        {
            return
        }
        // "Donnerstag um sieben oder Freitag um vier: Was passt Ihnen?" does not ask how to get in touch.
        if understanding.does(.proposal), understanding.common != .contact, isOnlyAboutTheWay,
            ![.either, .which].contains(understanding.form), !understanding.does(.offerToSend),
            understanding.proposal?.times.contains(where: \.isDefinite) == true
        {
            return
        }
        // Beside a step only what is asked for plainly is answered first.
        if understanding.does(.proposal), !isFirst, understanding.proposesInQuestion || !asksPlainly { return }
        // "690 Euro mit allem. Wie finden Sie das denn so?"
        if understanding.does(.price), understanding.form == .opinion, !state.credited.contains("price"),
            (bestAnswer()?.score ?? -.infinity) < AnswerWeights.sure
        {
            return weighPrice()
        }
        if understanding.does(.price), state.openQuestion == .price || caresForPrice, !state.credited.contains("price")
        {
            weighPrice()
        }
        if understanding.does(.summarizing), understanding.common == nil {
            // Whoever sums up wants to hear whether it is right.
            let isKnown = (understanding.asked + understanding.touched).contains {
                isTold($0) || state.hinted.contains($0.id)
            }
            // "Das heißt, Sie waren bei der Straßenbahn?" asks what was not told yet.
            if !isKnown, wantsYesOrNo, let best = bestAnswer() { return answer(best) }
            let next =
                understanding.asksBesideSummary || !wantsYesOrNo ? bestAnswer().flatMap { isRough($0) ? nil : $0 } : nil
            // "So it's the owners. What do they do?" asks all the same.
            let asksOn = understanding.asksBesideSummary && !wantsYesOrNo
            // Where the next question can be answered, it is, and that is a yes to what was summed up.
            if isKnown, next == nil {
                decide(.move(.confirmSummary))
            } else if !isKnown, next == nil, !asksOn {
                decide(.move(.reactToTopic))
            }
            if let next {
                answer(next)
            } else if asksOn {
                answerUnforeseen()
            }
            return
        }
        // Whoever is asked what speaks against it says so, if they have kept it to themselves.
        if understanding.asksForDoubts, (bestAnswer()?.score ?? -.infinity) < AnswerWeights.sure,
            let objection = keptObjection
        {
            return raise(objection)
        }
        if understanding.isRepeated, !isFirst {
            decide(.move(.tellAgain))
            raiseObjection()
            return
        }
        // "Tut mir leid, das war daneben. Darf ich noch mal von vorn anfangen?" asks for nothing but pardon.
        if understanding.does(.apologizing), understanding.asksToStartOver, wantsYesOrNo { return }
        if let followUp = followUp(besides: bestAnswer()) {
            answer(followUp)
        } else if let move = wordOnReply {
            decide(.move(move))
        } else if understanding.turnsToPerson, !understanding.does(.smallTalk) {
            decide(.move(.tellOfSelf))
        } else if understanding.does(.nameQuestion) {
            decide(.move(.answerName))
        } else if understanding.does(.invitingQuestion), understanding.asked.isEmpty {
            // What the author lets them ask comes before what anybody would.
            let isOwn = scenario.lines[.showInterest]?.contains { !isSaid($0.id) } ?? false
            decide(.move(isOwn ? .showInterest : .askInTurn))
        } else if understanding.does(.value), wantsYesOrNo, let best = bestAnswer(),
            !understanding.asked.contains(best.topic),
            best.score < (asksForWish ? AnswerWeights.sure : AnswerWeights.clear)
        {
            // "Wäre das etwas für ihn?" asks about what was offered; what is to be sent is taken as such.
            if understanding.does(.offerToSend) { return }
            decide(.move(thanksForValue))
        } else if let best = bestAnswer() {
            // A phrase of everyday that is understood is surer than a line that answers only roughly.
            if let common = understanding.common, isPlain(common), isOwnAndOpen(common), isRough(best) {
                answer(common)
            } else {
                answer(best)
            }
        } else if let common = understanding.common, isPlain(common), isOpen(common) {
            answer(common)
        } else if understanding.isBareQuestion, !isFirst {
            answerUnforeseen()
        } else if understanding.does(.genericQuestion), wantsYesOrNo, understanding.does(anyOf: .value, .offerToSend) {
            // "Is that what you are looking for?"
            if understanding.does(.offerToSend), !isFirst { return }
            decide(.move(thanksForValue))
        } else if understanding.does(.genericQuestion),
            ![.howMuch, .who, .when, .why, .which].contains(understanding.form)
        {
            answerGeneric()
        } else if understanding.does(anyOf: .concreteQuestion, .genericQuestion) || !understanding.asked.isEmpty {
            answerUnforeseen()
        } else if understanding.does(.otherQuestion), !understanding.does(.proposal),
            state.knowsReason || understanding.echo != nil, !isFirst
        {
            answerUnforeseen()
        } else {
            return
        }
        update { $0.misses = 0 }
        takeOfferBeside()
        if understanding.does(.proposal), isWilling, !isFirst {
            // Whoever says yes does not dodge in the same breath.
            if isHollow(after: 0) { drop(after: 0) }
            weighProposal()
        }
        let count = decisions.count
        let before = self
        raiseObjection()
        if decisions.count > count, isHollow(after: 0, before: count), saysNothingOfReason {
            // Who only chats is asked what it is about; what speaks against it can wait until it is known.
            self = before
            drop(after: 0)
            return decide(.move(.askReason))
        }
        if decisions.count > count, isHollow(after: 0, before: count) {
            drop(before: count)
            // Whoever has something against it has heard what was asked all the same.
            if canTakeUpWord { decide(.move(.passOver), before: 0) }
        }
        if decisions.count == count, understanding.proposal?.times.contains(where: \.isDefinite) == true, !isWilling,
            !isFirst,
            ending == nil
        {
            // A day that was named is not passed over in silence.
            decide(.move(.hesitate))
        }
    }

    /// "Soll ich Ihnen das Blatt schicken? Und wie viele Leute sind Sie?": what is offered beside a question is taken first,
    /// and instead of an answer that says nothing.
    private mutating func takeOfferBeside() {
        guard understanding.does(.offerToSend), !isFirst, ending == nil, !state.awaitsMail, !state.saidNo,
            !understanding.does(anyOf: .proposal, .pressure, .scorn),
            !decisions.contains(where: { [.move(.thankForValue), .move(.agreeToSend)].contains($0) })
        else { return }
        if isHollow(after: 0) { drop(after: 0) }
        let count = decisions.count
        takeMail()
        guard count > 0, let taken = decisions.last else { return }
        drop(after: count)
        decide(taken, before: 0)
    }

    /// The objection that was kept back so far: the one that the question touches, or the first that is no question itself.
    private var keptObjection: Objection? {
        let kept = [Objection.Occasion.pitch, .proposal].flatMap { occasion in
            scenario.objections.filter { $0.occasion == occasion && isKept($0) }
        }
        return kept.first { understanding.touches(.objection($0.id)) }
            ?? kept.first { $0.lines.contains { !$0.text.hasSuffix("?") } } ?? kept.first
    }

    /// Whether a line later than the first only asks, and the contact's reason is not known yet.
    private var saysNothingOfReason: Bool {
        !isFirst && !state.knowsReason
            && !understanding.does(
                anyOf: .reason, .observation, .pitch, .value, .proposal, .offerToSend, .source, .introduction,
                .permission)
            && (understanding.answers.first?.score ?? -.infinity) < AnswerWeights.least
    }

    /// Whether a yes or no is wanted to what was offered rather than to something else.
    private var asksForWish: Bool { understanding.form == .would || understanding.does(.offerToSend) }

    /// Whether prices are a subject here.
    private var caresForPrice: Bool {
        scenario.persona.archetype == .priceDriven || scenario.objections.contains(where: \.isAboutPrice)
    }

    /// Whether the line asks for something that the scenario can tell, and not merely whether a step suits.
    private var asksPlainly: Bool {
        guard let best = bestAnswer() else { return understanding.common.map(isOpen) ?? false }
        // "Dienstag um halb acht, bevor er rausfährt. Passt das?" asks about the step.
        let isAboutTime = wantsYesOrNo && understanding.proposal?.times.contains(where: \.isDefinite) == true
        let isNamed = understanding.asked.contains(best.topic)
        return isClear && (isNamed || !isAboutTime && (!wantsYesOrNo || best.score >= AnswerWeights.sure))
            || understanding.form != nil && !wantsYesOrNo && !isRough(best)
    }

    /// Whether what answers best is how to get in touch: "Soll ich sie Ihnen schicken?" asks about the thing.
    var isOnlyAboutTheWay: Bool {
        guard let best = bestAnswer() else { return false }
        return kind(of: best.topic) == .contact
    }

    /// Whether there is hardly a doubt what would answer the question.
    var isClear: Bool { (bestAnswer()?.score ?? 0) >= AnswerWeights.clear }

    /// Whether some decisions say nothing of the scenario's own.
    func isHollow(after start: Int, before end: Int? = nil) -> Bool {
        decisions[start..<(end ?? decisions.count)].allSatisfy { if case .move = $0 { true } else { false } }
    }

    /// Answers a question that stands beside something else, if there is more than an evasion to say.
    mutating func answerBeside() {
        let before = self
        answerQuestion()
        if isHollow(after: before.decisions.count) { self = before }
    }

    /// Whether a topic was talked about openly.
    private func isTold(_ topic: Topic) -> Bool {
        state.revealed.contains(topic.id) || state.answered.contains(topic.id)
    }

    /// The best topic that has something left to say.
    private func dueTopic() -> Topic? {
        understanding.asked.prefix(2).first(where: isDue)
    }
}
