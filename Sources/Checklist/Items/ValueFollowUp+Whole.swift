import Linguistics

/// The marks of a remark as a whole: what its pieces make together, its lists, its shape.
extension ValueReader {
    /// Adds which other items rest on the remark.
    mutating func readOtherItems(_ others: OtherVerdicts) {
        let bytes = reading.text.text.range(ofWords: range)
        mark(.isEntry, if: rests(others.entry, bytes))
        mark(.isQuestion, if: rests(others.question, bytes))
        mark(.isStep, if: rests(others.step, bytes))
    }

    private func rests(_ verdict: ItemVerdict, _ bytes: Range<Int>) -> Bool {
        guard let span = verdict.evidence, span.part == .text else { return false }
        return span.bytes.overlaps(bytes)
    }

    mutating func combine() {
        readCues()
        readShape()
        combineThings()
        combineWhole()
        let hasOther = marks.contains(.otherPlaced)
        let hasNumber = marks.contains(.number)
        mark(.otherOutcome, if: hasOther && has(.outcome))
        mark(.otherTold, if: hasOther && marks.contains(.told))
        mark(.otherNumber, if: hasOther && hasNumber)
        mark(.otherOutcomeNumber, if: hasOther && has(.outcome) && hasNumber)
        mark(.toldNumber, if: marks.contains(.told) && hasNumber)
        mark(.ourCustomersNumber, if: has(.socialProof) && hasNumber)
        let isTheirs = remark.recipientWords > 0
        mark(.foundOnTheirs, if: marks.contains(.found) && isTheirs)
        mark(.senderFound, if: marks.contains(.found) && remark.senderWords > 0)
        mark(.serviceForThem, if: has(.serviceOffer) && remark.senderWords > 0 && isTheirs)
        mark(.serviceIfSent, if: has(.serviceOffer) && (has(.exchange) || marks.contains(.conditional)))
        if remark.recipientWords == 0, remark.senderWords == 0, !remark.asks {
            mark(.impersonal, if: true)
            guard range.count >= 8 else { return }
            mark(.impersonalLong, if: true)
            mark(.impersonalNumber, if: hasNumber)
        }
    }

    /// A thing that is named and handed over, or somebody with what came of it: the plain cases of the rule.
    private mutating func combineWhole() {
        guard !remark.asks else { return }
        if marks.contains(.thing), !marks.contains(.thin), !has(.exchange), !has(.offerPaper),
            !marks.contains(.thingHad), !marks.contains(.thingDenied)
        {
            mark(.wholeThing, if: marks.contains(.thingNamed) && marks.contains(.thingTransferred))
            mark(.wholeThing, if: marks.contains(.attached) && !has(.negation))
        }
        guard marks.contains(.otherPlaced), marks.contains(.told), remark.recipientWords == 0, remark.senderWords == 0,
            !marks.contains(.isEntry)
        else { return }
        mark(.wholeCase, if: marks.contains(.fromTo))
        mark(.wholeCase, if: has(.outcome) && (marks.contains(.number) || marks.contains(.since)))
    }

    private mutating func combineThings() {
        let isGiven = marks.contains(.transfer) || marks.contains(.attached)
        if marks.contains(.thing) {
            mark(.thingGiven, if: has(.give))
            mark(.thingForThem, if: has(.give) && remark.recipientWords > 0)
            mark(.thingTransferred, if: isGiven)
            mark(.thingOwned, if: marks.contains(.owns))
        }
        if marks.contains(.thin) {
            mark(.thinGiven, if: has(.give))
            mark(.thinTransferred, if: isGiven || marks.contains(.owns))
        }
        if marks.contains(.thing) || marks.contains(.thin) {
            mark(.thingAsked, if: remark.asks)
            mark(.exchangeThing, if: has(.exchange))
        }
        mark(.thingPages, if: marks.contains(.pages) && (marks.contains(.attached) || has(.give)))
    }

    private mutating func readCues() {
        mark(.give, if: has(.give))
        mark(.outcome, if: has(.outcome))
        mark(.advice, if: has(.advice))
        mark(.cause, if: has(.cause))
        mark(.service, if: has(.serviceOffer))
        mark(.forKeeps, if: has(.forKeeps))
        mark(.exchange, if: has(.exchange))
        mark(.salesPaper, if: has(.offerPaper))
        mark(.discount, if: has(.discount))
        mark(.feature, if: has(.feature))
        mark(.ourCustomers, if: has(.socialProof))
        mark(.pressure, if: has(.pressure))
        mark(.purchase, if: has(.purchase))
        mark(.worn, if: has(.stockPhrase))
        mark(.meeting, if: has(.talk))
        mark(.proposal, if: has(.invite))
        mark(.visit, if: has(.visit))
        mark(.smallAsk, if: has(.yesReply) || has(.askBack))
        mark(.vagueStep, if: has(.vagueStep))
        mark(.optOut, if: has(.optOut))
        mark(.reminder, if: has(.reminder))
        mark(.past, if: has(.past))
        mark(.noticed, if: has(.noticed))
        mark(.negated, if: has(.negation))
    }

    private mutating func readShape() {
        mark(.recipient, if: remark.recipientWords > 0)
        mark(.recipients, if: remark.recipientWords > 1)
        mark(.sender, if: remark.senderWords > 0)
        mark(.senders, if: remark.senderWords > 1)
        mark(.asks, if: remark.asks)
        let known = reading.text.knownCount(.specific, in: range)
        mark(.knownOne, if: known > 0)
        mark(.knownMore, if: known > 2)
        mark(.knownCompany, if: reading.text.knownCount(.company, in: range) > 0)
        mark(.time, if: reading.text.timeCount(in: range) > 0)
        if let minutes = reading.text.minutes(in: range) { mark(.duration, if: minutes <= 120) }
        mark(.bullet, if: remark.isBullet)
        mark(.short, if: range.count <= 5)
        mark(.long, if: range.count >= 18)
        mark(.first, if: remark.place == 0)
        mark(.second, if: remark.place == 1)
        if let place = remark.place { mark(.late, if: place >= 3) }
    }
}
