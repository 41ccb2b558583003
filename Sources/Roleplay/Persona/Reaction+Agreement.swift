import Scenarios

/// How a step comes to be agreed: interest, an ask and a definite day and time have to come together.
extension Reaction {
    /// The interest from which the persona says yes to a step; harder personas want more.
    private var interestForStep: Int { 1 + scenario.difficulty }

    private var isWilling: Bool { state.interest >= interestForStep && state.trust >= 3 && state.standing == nil }

    /// The trainee answers the persona's wish for a time, or its counter-proposal.
    mutating func closeAgreement() {
        if let offered = state.offeredTime {
            let refuses = understanding.does(anyOf: .arguing, .pressure)
            let names = understanding.proposal?.times.contains { shares($0.words, with: offered) } ?? false
            if (understanding.does(.agreeing) && !refuses) || names {
                agree(on: offered)
                return
            }
        }
        guard state.wantsTime, let proposal = understanding.proposal, !proposal.times.isEmpty else { return }
        settle(proposal.times)
    }

    /// A step is proposed.
    mutating func weighProposal() {
        if understanding.does(.offerToSend), understanding.proposal?.times.isEmpty ?? true {
            takeMail()
            return
        }
        guard understanding.does(.proposal) else { return }
        if let minutes = understanding.proposal?.minutes, minutes > 30 {
            move(.interest, -1, "zu viel Zeit verlangt", "asked for too much time")
        }
        if let objection = nextObjection(.proposal), !isEager {
            raise(objection)
        } else if isWilling {
            settle(understanding.proposal?.times ?? [])
        } else {
            refuse()
        }
    }

    private var isEager: Bool { state.interest >= interestForStep + 2 }

    private mutating func settle(_ times: [OfferedTime]) {
        let definite = times.filter(\.isDefinite)
        if let free = definite.first(where: { !isBusy($0) }) {
            agree(on: free.words)
        } else if !definite.isEmpty, let own = scenario.persona.free.first {
            update { $0.offeredTime = own }
            name(time: own)
            decide(.move(.counterTime))
        } else {
            update { $0.wantsTime = true }
            decide(.move(.askForTime))
        }
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
            decide(.move(.hesitate))
        case 2 where state.trust >= 3: takeMail()
        default:
            update { $0.saidNo = true }
            decide(.move(.declineFirmly))
        }
    }

    private mutating func takeMail() {
        update { $0.awaitsMail = true }
        decide(.move(.agreeToSend))
    }

    private func isBusy(_ time: OfferedTime) -> Bool {
        scenario.persona.busyDays.keys.contains { $0.lowercased() == time.day }
    }

    /// Whether the trainee repeats the persona's own time: a word of four letters or more in common.
    private func shares(_ words: String, with offered: String) -> Bool {
        let own = Set(offered.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 4 })
        return words.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { own.contains($0) }
    }
}
