import Linguistics

/// Whether an opener starts from this recipient: something particular that they can check, early and short.
struct PersonalEntry: ItemRule {
    /// Why an opener has the level it has.
    enum Reason: Int {
        case particular, signal, referral
        case late, afterProduct, detail, subjectOnly, standing, anyone, vague, unnamed, ownMessage
        case praise, stockPhrase, senderFirst, missing
    }

    static func judge(_ reading: Reading) -> ItemVerdict {
        var best: ItemVerdict?
        var product = 0
        for remark in reading.remarks {
            if remark.frame == .signOff || remark.frame == .greeting { continue }
            let place = remark.place ?? 0
            if let link = EntryLink.find(in: remark.words, reading.text, reading) {
                var verdict = verdict(link, reading.span(link.words))
                if verdict.level == .met, place >= 3 {
                    verdict.level = .partial
                    verdict.reason = Reason.late.rawValue
                } else if verdict.level == .met, product >= 14 {
                    verdict.level = .partial
                    verdict.reason = Reason.afterProduct.rawValue
                }
                if verdict.level > best?.level ?? .missing { best = verdict }
                if best?.level == .met { break }
            }
            product += productWords(remark)
            if place >= 6 { break }
        }
        if let best, best.level == .met { return best }
        if reading.hasSubject, !reading.subject.words.isEmpty,
            let link = EntryLink.find(in: 0..<reading.subject.words.count, reading.subject, reading)
        {
            var verdict = verdict(link, reading.subjectSpan(link.words))
            if verdict.level > best?.level ?? .missing {
                if verdict.level == .met {
                    verdict.level = .partial
                    verdict.reason = Reason.subjectOnly.rawValue
                }
                if verdict.level > best?.level ?? .missing { best = verdict }
            }
        }
        if let best { return best }
        return ItemVerdict(.missing, nil, missing(reading))
    }

    /// The words of a remark if it speaks of the sender or the product.
    private static func productWords(_ remark: Remark) -> Int {
        guard remark.place != nil, !remark.asks else { return 0 }
        if remark.has(.stockPhrase) || remark.has(.feature) || remark.isBullet { return remark.words.count }
        return remark.senderWords > 0 && remark.recipientWords == 0 ? remark.words.count : 0
    }

    private static func verdict(_ link: EntryLink, _ span: Span) -> ItemVerdict {
        switch link.kind {
        case .particular where link.points >= 3: ItemVerdict(.met, span, Reason.particular)
        case .signal where link.points >= 3: ItemVerdict(.met, span, Reason.signal)
        case .particular, .signal: ItemVerdict(.partial, span, Reason.detail)
        case .referral: ItemVerdict(.met, span, Reason.referral)
        case .unnamed: ItemVerdict(.partial, span, Reason.unnamed)
        case .ownMessage: ItemVerdict(.partial, span, Reason.ownMessage)
        case .vague: ItemVerdict(.partial, span, Reason.vague)
        case .standing: ItemVerdict(.partial, span, Reason.standing)
        case .anyone: ItemVerdict(.partial, span, Reason.anyone)
        }
    }

    private static func missing(_ reading: Reading) -> Reason {
        for remark in reading.remarks where remark.place != nil {
            if remark.has(.praise) { return .praise }
            if remark.has(.stockPhrase) { return .stockPhrase }
            if remark.senderWords > 0, remark.recipientWords == 0 { return .senderFirst }
        }
        return .missing
    }

    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let reason = Reason(rawValue: verdict.reason).map { "\($0)" } ?? ""
        return Wording(reason: Localized(de: reason, en: reason), advice: nil)
    }
}
