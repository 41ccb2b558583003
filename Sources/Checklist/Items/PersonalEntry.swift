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
            if remark.frame == .signOff { continue }
            if remark.frame == .greeting, !remark.has(.noticed, or: .deed) { continue }
            let place = remark.place ?? 0
            let link = EntryLink.find(in: remark.words, asks: remark.asks, place: place, reading.text, reading)
            if let link {
                var (level, reason) = rate(link)
                if level == .met, place >= 4 {
                    (level, reason) = (.partial, .late)
                } else if level == .met, product >= 13 {
                    (level, reason) = (.partial, .afterProduct)
                }
                if level > best?.level ?? .missing { best = ItemVerdict(level, reading.span(link.words), reason) }
                if level == .met { break }
            }
            if (link?.points ?? 0) < 3, link?.kind != .signal || reading.temperature == .cold {
                product += productWords(remark, reading)
            }
            if place >= 10 { break }
        }
        let isThin = best.map { $0.reason == Reason.detail.rawValue || $0.reason == Reason.vague.rawValue } ?? true
        if isThin, reading.hasSubject, !reading.subject.words.isEmpty,
            let link = EntryLink.find(
                in: 0..<reading.subject.words.count, asks: false, place: 0, reading.subject, reading)
        {
            var (level, reason) = rate(link)
            if level == .met { reason = .subjectOnly }
            // A subject alone carries the entry only where it names the occasion.
            if reading.temperature == .cold || link.points < 5 && link.kind != .signal { level = min(level, .partial) }
            if reading.temperature == .cold, best == nil, link.points < 4 { level = .missing }
            if level > best?.level ?? .missing {
                best = ItemVerdict(level, reading.subjectSpan(link.words), reason)
            }
        }
        return best ?? ItemVerdict(.missing, nil, missing(reading))
    }

    /// The words of a remark if it speaks of the sender or the product; a second such remark counts in full.
    private static func productWords(_ remark: Remark, _ reading: Reading) -> Int {
        guard remark.place != nil, !remark.asks else { return 0 }
        let introduction = remark.has(.introduction) ? 8 : 0
        if remark.has(.feature) || remark.isBullet { return remark.words.count - introduction }
        guard remark.recipientWords == 0 else { return remark.has(.stockPhrase) ? min(remark.words.count, 6) : 0 }
        if remark.has(.stockPhrase) { return remark.words.count - introduction }
        // What both did together is no talk of the product.
        if reading.temperature == .warm, remark.place == 0, remark.words.count < 16,
            reading.text.has(EntryWords.past, in: remark.words), !reading.text.has(EntryWords.wares, in: remark.words)
        {
            return 0
        }
        let isOurs =
            reading.text.has(EntryWords.ours, in: remark.words) || reading.text.has(EntryWords.wares, in: remark.words)
        return isOurs ? max(remark.words.count - introduction, 7) : 0
    }

    /// The level that a link earns by itself, wherever it stands.
    private static func rate(_ link: EntryLink) -> (Level, Reason) {
        switch link.kind {
        case .particular: link.points >= 3 ? (.met, .particular) : (.partial, .detail)
        case .signal: link.points >= 3 ? (.met, .signal) : (.partial, .detail)
        case .referral: (.met, .referral)
        case .unnamed: (.partial, .unnamed)
        case .ownMessage: (.partial, .ownMessage)
        case .vague: (.partial, .vague)
        case .standing: (.partial, .standing)
        case .anyone: (.partial, .anyone)
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
}
