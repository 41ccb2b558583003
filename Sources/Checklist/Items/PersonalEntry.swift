import Linguistics

/// Whether an opener starts from this recipient: something particular that they can check, early and short.
///
/// Every remark is weighed by the marks it bears (`EntryMark`); the best one decides.
struct PersonalEntry: ItemRule {
    /// Why an opener has the level it has.
    enum Reason: Int {
        case particular, signal, referral
        case late, afterProduct, detail, subjectOnly, standing, anyone, vague, unnamed, ownMessage
        case praise, stockPhrase, senderFirst, missing
    }

    static func judge(_ reading: Reading) -> ItemVerdict {
        var seen = EntryMarks()
        // The remark with most weight for being met decides that; the one with most for anything at all is half of it.
        var best = MarkWeights<EntryMark>.Sum(met: Int.min / 2, any: Int.min / 2)
        var met: EntryReader?
        var any: EntryReader?
        forEachRemark(of: reading) { reader in
            seen.formUnion(reader.marks)
            let sum = weights.sum(of: reader.marks)
            if sum.met > best.met, reader.marks.isDisjoint(with: weights.halfAtMost) {
                best.met = sum.met
                met = reader
            }
            if sum.any > best.any {
                best.any = sum.any
                any = reader
            }
        }
        guard let any else { return ItemVerdict(.missing, nil, missing(reading)) }
        let level = weights.level(best: best, overall: weights.overallSum(of: seen))
        switch level {
        case .met:
            let met = met ?? any
            return verdict(.met, metReason(of: met.marks), met)
        case .partial: return verdict(.partial, partialReason(of: any.marks), any)
        case .missing: return ItemVerdict(.missing, nil, missing(reading))
        }
    }

    /// Reads the remarks that can point at the recipient, in order, and last the subject.
    @inline(__always)
    static func forEachRemark(of reading: Reading, _ body: (EntryReader) -> Void) {
        var product = EntryReader.ProductTalk()
        var place = 0
        for remark in reading.remarks {
            if remark.frame == .signOff || remark.words.isEmpty { continue }
            if remark.frame == .greeting, !remark.has(.noticed, or: .deed) { continue }
            let reader = EntryReader(remark, in: reading, place: place, after: product)
            if !reader.tellsOnlyOfSender { body(reader) }
            product = reader.talk(remark)
            // A greeting or a name that was not known for one is no beginning.
            let isNothing = place == 0 && remark.words.count <= 8 && reader.marks.contains(.empty) && !remark.asks
            if remark.place != nil, !isNothing || product.words > 0 { place += 1 }
            if place >= 10 { break }
        }
        if reading.hasSubject, !reading.subject.words.isEmpty { body(EntryReader(subjectOf: reading)) }
    }

    private static func verdict(_ level: Level, _ reason: Reason, _ reader: EntryReader) -> ItemVerdict {
        let words = reader.pointing(reason)
        let span = reader.position.isSubject ? reader.reading.subjectSpan(words) : reader.reading.span(words)
        return ItemVerdict(level, span, reason)
    }

    // MARK: Reasons

    private static func metReason(of marks: EntryMarks) -> Reason {
        if marks.contains(.referralNamed) { return .referral }
        return marks.contains(.deed) || marks.contains(.namedAct) ? .signal : .particular
    }

    private static func partialReason(of marks: EntryMarks) -> Reason {
        let isTold = marks.contains(.fact) || marks.contains(.noticedDetail) || marks.contains(.signalTopic)
        if marks.contains(.ownMessage) { return .ownMessage }
        if marks.contains(.vague) { return .vague }
        if marks.contains(.referralUnnamed) { return .unnamed }
        if marks.contains(.standing) { return .standing }
        if marks.contains(.subject), isTold { return .subjectOnly }
        if isTold || marks.contains(.referral) || marks.contains(.deedTold) {
            if marks.contains(.afterMuchProduct) { return .afterProduct }
            if marks.contains(.veryLate) { return .late }
        }
        if marks.contains(.anyone) || marks.contains(.region) || marks.contains(.likened) || marks.contains(.tradeTold)
        {
            return .anyone
        }
        return marks.contains(.thinSignal) ? .vague : .detail
    }

    private static func missing(_ reading: Reading) -> Reason {
        for remark in reading.remarks where remark.place != nil {
            if remark.has(.praise) { return .praise }
            if remark.has(.stockPhrase) { return .stockPhrase }
            if remark.senderWords > 0, remark.recipientWords == 0 { return .senderFirst }
        }
        return .missing
    }
}
