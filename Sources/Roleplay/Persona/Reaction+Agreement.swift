import Linguistics
import Scenarios

/// How a step comes to be agreed: interest, an ask and a definite day and time have to come together.
extension Reaction {
    var isWilling: Bool {
        // What has just been cleared out of the way counts for it.
        state.interest + (hasMetObjection && scenario.difficulty >= 3 ? 1 : 0) >= scenario.interestForStep
            && state.trust >= scenario.trustForStep
            && state.standing == nil
    }

    var isEager: Bool {
        state.interest >= scenario.interestForStep + 2 && state.trust >= scenario.trustForStep
    }

    /// The trainee answers the persona's wish for a time, or its counter-proposal.
    mutating func closeAgreement() {
        // "Wednesday at eight what? I hadn't suggested a time."
        if understanding.does(.complaint), state.offeredTime != nil, !namesNewTime {
            update { $0.offeredTime = nil }
            update { $0.wantsTime = false }
            if !understanding.asks { decide(.move(.admitMisreading)) }
            return
        }
        if let offered = state.offeredTime {
            let refuses = understanding.does(anyOf: .arguing, .pressure, .refusing)
            let times = understanding.proposal?.times ?? []
            // "Wednesday after two is grand. So Wednesday at 1.30 then?"
            if let last = times.last(where: \.isDefinite), last.misses(offered), !isFree(last) {
                name(time: offered)
                return decide(.move(.counterTime))
            }
            let names = times.contains { $0.means(offered) } && times.allSatisfy { !$0.hasClock || $0.means(offered) }
            if wantsYesOrNo, !understanding.does(.agreeing), names, times.count == 1,
                understanding.words <= 10
            {
                name(time: offered)
                decide(.move(.confirmTime))
                return
            }
            let isPlainYes = understanding.does(.agreeing) && times.isEmpty && !understanding.excludesTime
            if names || isPlainYes && !refuses {
                let asksTheWay = understanding.common == .contact || understanding.form == .how
                // "Ist Ihnen das recht?" asks for nothing more than the yes.
                let isSure = !wantsYesOrNo || (bestAnswer()?.score ?? 0) >= AnswerWeights.sure
                // "Unter dieser Nummer oder auf dem Handy?" asks for the way, "at smoko or in the ute?" for nothing much.
                let asksWhich = understanding.form == .either || understanding.form == .which
                if understanding.asks, understanding.form != .would, isSure,
                    asksWhich ? isOnlyAboutTheWay : !isOnlyAboutTheWay || asksTheWay
                {
                    answerBeside()
                }
                // "Freitag passt. Soll ich vorher noch etwas schicken?"
                if decisions.isEmpty, understanding.does(.offerToSend), wantsYesOrNo { takeMail() }
                // Of "Mittwoch ab zehn" the trainee has made an hour.
                let hour = times.last { $0.hasClock && $0.sharpens(offered) }
                if ending == nil { agree(on: hour.map { Day.named($0.words) } ?? offered) }
                return
            }
        }
        guard state.wantsTime || state.offeredTime != nil else { return }
        if understanding.does(.offerToSend), understanding.proposal?.times.isEmpty ?? true {
            takeMail()
        } else if let proposal = understanding.proposal, !proposal.times.isEmpty {
            settle(proposal.times)
        } else if understanding.does(.changingTime) || understanding.excludesTime
            || understanding.form == .when && state.wantsTime && !isClear
            || understanding.does(.agreeing) && !understanding.asks
        {
            offerOwnTime(refusing: understanding.excludesTime || state.offeredTime != nil)
        } else if understanding.does(.refusing), state.offeredTime != nil {
            // Their own time was turned down, so the trainee has to name one.
            update { $0.offeredTime = nil }
            update { $0.wantsTime = true }
            decide(.move(.askForTime))
        }
    }

    /// Whether a line names a time that the persona has not offered.
    private var namesNewTime: Bool {
        understanding.proposal?.times.contains { time in
            time.isDefinite && !(state.offeredTime.map { time.means($0) } ?? false)
        } ?? false
    }

    /// A step is proposed.
    mutating func weighProposal() {
        // "Donnerstag um zehn, oder ist ein anderes Mal besser?" has named a time.
        let isDefinite = understanding.proposal?.times.contains(where: \.isDefinite) ?? false
        if understanding.does(.callbackRequest), !isDefinite {
            update { $0.awaitsCall = true }
            decide(.move(.agreeToCallback))
            return
        }
        if understanding.does(.offerToSend), understanding.proposal?.times.isEmpty ?? true {
            let before = decisions.count
            // What was accepted is not accepted again where there is something to answer.
            if state.awaitsMail, understanding.asks { answerBeside() }
            if decisions.count > before { return }
            if understanding.does(.price), scenario.persona.archetype == .priceDriven, !state.credited.contains("price")
            {
                weighPrice()
            }
            takeMail()
            if understanding.asks { answerBeside() }
            return
        }
        if understanding.does(.changingTime), understanding.form == .when || asksForAnotherTime {
            if isWilling { offerOwnTime(refusing: false) } else { refuse() }
            return
        }
        // "Wednesday at eight what? I hadn't suggested a time" proposes none.
        guard understanding.does(.proposal), !understanding.does(.complaint) else { return }
        if let minutes = understanding.proposal?.minutes, minutes > 30, credits("long meeting") {
            move(.interest, -1, "zu viel Zeit verlangt", "asked for too much time")
        }
        meetBeforehand(
            scenario.objections.filter { objection in
                objection.occasion == .proposal && understanding.preempted.contains(.objection(objection.id))
            })
        // Whoever has just dropped a reservation does not pick up the next in the same breath.
        let hasSettled = decisions.contains { if case .settle = $0 { true } else { false } }
        let isEarly = scenario.difficulty >= 3 && state.raised.isEmpty && state.lines <= 4
        // Nor does whoever has just told how to reach them.
        let hasInvited =
            state.linesSinceTopic < 2
            && scenario.answers.contains {
                state.lastTopic == .answer($0.id) && $0.about == .contact
            }
        // And whoever has offered a time of their own does not ask what for.
        if !isEager, !hasSettled, !hasInvited, state.offeredTime == nil,
            let objection = nextObjection(.proposal) ?? (isEarly ? nextObjection(.opener) : nil)
        {
            let free = understanding.proposal?.times.first { $0.isDefinite && isFree($0) }
            update { $0.keptTime = free.map { Day.named($0.words) } }
            raise(objection)
        } else if isWilling {
            settle(understanding.proposal?.times ?? [])
        } else {
            refuse()
        }
    }

    /// Once nothing stands in the way, the time that was named holds.
    mutating func returnToKeptTime() {
        guard let time = state.keptTime, isWilling, ending == nil, !understanding.asks,
            !understanding.does(anyOf: .proposal, .offerToSend, .changingTime, .insult, .pressure),
            !understanding.excludesTime
        else { return }
        agree(on: time)
    }

    /// Whether a line names no time of its own and asks for another: "Wäre Ihnen ein anderer Tag lieber?"
    var asksForAnotherTime: Bool {
        understanding.does(.changingTime) && wantsYesOrNo && understanding.proposal == nil && state.lastDay != nil
    }

    private mutating func settle(_ times: [OfferedTime]) {
        let definite = times.filter(\.isDefinite)
        // "Morgen früh sehen Sie die Touren. Mittwoch um sieben?" asks for the hour.
        if let free = definite.first(where: { isFree($0) && $0.namesHour }) ?? definite.first(where: isFree) {
            agree(on: Day.named(free.words))
        } else if definite.isEmpty, let day = times.first(where: { $0.day != nil && !isBusy($0) })?.day {
            update { $0.lastDay = day }
            update { $0.wantsTime = true }
            decide(.move(.askForHour))
        } else if times.contains(where: { $0.day != nil }), !scenario.persona.free.isEmpty {
            if let busy = times.first(where: isBusy), scenario.lines[.counterTime] == nil {
                decide(.busy(day: busy.day ?? ""))
            }
            // "Mittwochs bin ich in der Reha" has refused already,
            // and whoever has just come round refuses nothing.
            let isSaid = decisions.contains {
                switch $0 {
                case .busy, .settle: true
                default: false
                }
            }
            offerOwnTime(refusing: !isSaid, near: times)
        } else {
            // What is asked beside it is not passed over.
            if decisions.isEmpty, understanding.asks, !wantsYesOrNo { answerBeside() }
            update { $0.wantsTime = true }
            decide(.move(.askForTime))
        }
    }

    private mutating func offerOwnTime(refusing: Bool, near times: [OfferedTime] = []) {
        guard !scenario.persona.free.isEmpty else {
            decide(.move(.askForTime))
            return
        }
        // Not the same twice: whoever does not take one is offered the next.
        let index = state.offeredTime.flatMap { scenario.persona.free.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let next = scenario.persona.free[index % scenario.persona.free.count]
        // Of the days that the trainee has named one may be free, at another hour.
        let own =
            scenario.persona.free.first { own in
                own != state.offeredTime && times.contains { $0.day.map { own.lowercased().contains($0) } ?? false }
            } ?? next
        update {
            $0.offeredTime = own
            // An hour alone falls on the day that was spoken of last.
            $0.lastDay = OfferedTime.all(in: Text(own)).first?.day ?? $0.lastDay
        }
        name(time: own)
        decide(.move(refusing ? .counterTime : .offerTime))
    }

    private mutating func agree(on time: String) {
        update { $0.agreedTime = time }
        name(time: time)
        end(.nextStep)
    }

    private mutating func refuse() {
        update { $0.refusals += 1 }
        switch state.refusals {
        case 1:
            move(.patience, -1, "zu früh nach einem Termin gefragt", "asked for a meeting too early")
            decide(.move(state.interest >= 1 && state.trust >= 2 ? .askAgenda : .hesitate))
        case 2 where state.trust >= 3 && !state.awaitsMail && state.credited.contains("value"): takeMail()
        case ...3 where state.interest >= 1: decide(.move(.hesitate))
        default:
            update { $0.saidNo = true }
            decide(.move(.declineFirmly))
        }
    }

    mutating func takeMail() {
        update { $0.awaitsMail = true }
        let thanks = scenario.lines[.thankForValue]?.contains { !isSaid($0.id) } ?? false
        decide(.move(understanding.does(.value) && thanks && isGiven ? .thankForValue : .agreeToSend))
    }

    /// Nobody thanks for what is only offered: in a letter it has to lie beside it.
    private var isGiven: Bool {
        understanding.isEnclosed
            || scenario.channel == .phone
                && [nil, .opinion, .would, .whether].contains(understanding.form)
    }

    /// The word to something useful that is told of: what is not here yet makes curious.
    var thanksForValue: Move { isGiven ? .thankForValue : .showInterest }

    private func isBusy(_ time: OfferedTime) -> Bool {
        scenario.persona.busyDays.keys.contains { $0.lowercased() == time.day }
    }

    /// A time that suits: not on a busy day and, where the persona is hard to get, only on a day that it has named free.
    private func isFree(_ time: OfferedTime) -> Bool {
        if isBusy(time) || scenario.persona.free.contains(where: time.misses) && !isOwn(time) { return false }
        if time.day.map({ ["samstag", "sonntag", "saturday", "sunday"].contains($0) }) == true { return isOwn(time) }
        // Whoever has asked for the hour of a day has said that the day suits.
        let isAskedFor = state.wantsTime && time.day != nil && time.day == state.lastDay
        return scenario.difficulty < 3 || state.offeredTime != nil || scenario.persona.free.isEmpty || isOwn(time)
            || isAskedFor
    }

    private func isOwn(_ time: OfferedTime) -> Bool {
        scenario.persona.free.contains { own in
            time.day.map { own.lowercased().contains($0) } ?? false && !time.misses(own)
        }
    }
}

extension Scenario {
    /// The interest from which the persona says yes to a step; harder personas want more.
    var interestForStep: Int { [3, 4, 6, 9][min(max(difficulty, 1), 4) - 1] }

    /// The trust that goes with it.
    var trustForStep: Int { difficulty + 2 }
}

extension OfferedTime {
    /// Whether it says the hour in figures or words, and not only the part of the day.
    fileprivate var namesHour: Bool {
        let text = Text(words)
        return text.words.indices.contains { Numeral.value(text.words, at: $0) != nil || text.words[$0].isClock }
    }

    /// Whether it means a time that the persona has named: the same day and, if it says an hour, the same hour.
    func means(_ offered: String) -> Bool {
        let own = Text(offered)
        guard let day, own.words.contains(where: { TimeMark.isDay($0) && own.folded($0) == day }) else { return false }
        guard hasClock else { return true }
        func numbers(_ text: Text) -> [Int] {
            text.words.indices.compactMap { Numeral.value(text.words, at: $0) }
        }
        let mine = numbers(Text(words))
        return mine.isEmpty || numbers(own).starts(with: mine)
    }
}
