import Linguistics

/// Reads what the remarks of an opener propose.
struct StepReader {
    private let reading: Reading
    private let text: Passage

    init(_ reading: Reading) {
        self.reading = reading
        text = reading.text
    }

    /// What a remark names of a step.
    private struct Signs {
        var times = Times()
        var minutes: Int?
        var talks = false
        var shows = false
        var visits = false
        var isBig = false
        var leaves = false
        var hasLink = false
        var invites = false
        var asks = false
        var isNegated = false
        var buys = false
        var words: Range<Int> = 0..<0
    }

    /// The times of a remark that can be picked.
    private struct Times {
        var count = 0
        var isOpen = false
        var isChoice: Bool { count >= 2 || isOpen }
    }

    func step(_ index: Int) -> Step {
        let remark = text.remarks[index]
        var own = signs(index)
        let range = remark.words
        guard !own.isNegated else { return Step(.nothing, range) }
        if own.buys, !own.talks, own.minutes == nil { return Step(.purchase, range) }
        // Times and lengths may stand in a remark of their own beside it.
        if own.talks || own.shows || own.leaves || own.minutes != nil || own.visits || own.isBig {
            for neighbour in [index + 1, index - 1] where own.times.count == 0 || own.minutes == nil {
                guard text.remarks.indices.contains(neighbour), let other = slots(neighbour) else { continue }
                if own.times.count == 0, other.times.count > 0 {
                    own.times = other.times
                    own.invites = true
                    own.words =
                        min(
                            own.words.lowerBound, other.words.lowerBound)..<max(
                            own.words.upperBound, other.words.upperBound)
                }
                if own.minutes == nil { own.minutes = other.minutes }
            }
        }
        let isShort = range.count <= 14
        let proposes = own.asks || own.invites
        if own.visits || own.isBig {
            if own.talks, own.times.isChoice, (own.minutes ?? 0) <= 20, !own.isBig, false {
                return Step(.choice, own.words)
            }
            if proposes { return Step(.visit, own.words) }
            return Step(.announcedVisit, range)
        }
        if own.hasLink {
            return Step(
                own.talks || own.minutes != nil || own.shows
                    ? ((own.minutes ?? 0) > 20 ? .tooLong : .booking) : .linkOnly, own.words)
        }
        let isNamed = own.talks || own.minutes != nil || own.leaves
        if own.times.isChoice, isNamed, proposes || isShort || own.minutes != nil {
            return Step((own.minutes ?? 0) > 20 ? .tooLong : .choice, own.words)
        }
        if own.times.count > 0, own.shows || isNamed, proposes || isShort {
            return Step((own.minutes ?? 0) > 20 ? .tooLong : .noChoice, own.words)
        }
        if own.times.count > 0, own.invites || own.asks {
            return Step(.unclear, own.words)
        }
        if own.talks, proposes { return Step((own.minutes ?? 0) > 20 ? .tooLong : .noChoice, own.words) }
        if own.minutes != nil, own.shows, proposes {
            return Step((own.minutes ?? 0) > 20 ? .tooLong : .noChoice, own.words)
        }
        if own.minutes != nil, own.asks { return Step(.atOnce, own.words) }
        if let words = text.first(.offerSend, in: range), own.asks { _ = words; return Step(.document, range) }
        if text.has(.yesReply, in: range) { return Step(.yesByReply, range) }
        if text.has(.askBack, in: range) { return Step(.askedBack, range) }
        if text.has(.callMe, in: range) { return Step(.callMe, range) }
        if text.has(.announce, in: range), own.talks || own.times.count > 0 { return Step(.announced, range) }
        if remark.has(.vagueStep) { return Step(.vague, range) }
        return Step(.nothing, range)
    }

    private func signs(_ index: Int) -> Signs {
        let remark = text.remarks[index]
        var signs = Signs()
        signs.words = remark.words
        signs.talks = remark.has(.talk)
        signs.shows = remark.has(.showing)
        signs.visits = remark.has(.visit)
        signs.isBig = remark.has(.bigStep)
        signs.leaves = remark.has(.dropOff)
        signs.hasLink = remark.has(.link)
        signs.invites = remark.has(.invite)
        signs.asks = remark.asks
        signs.buys = remark.has(.purchase)
        signs.isNegated = isNegated(remark)
        signs.times = times(remark, signs)
        signs.minutes = text.minutes(in: remark.words)
        return signs
    }

    /// Times or a length that stand in a remark of their own: "Dienstag um neun oder Mittwoch?", "Zehn Minuten reichen."
    private func slots(_ index: Int) -> Signs? {
        let remark = text.remarks[index]
        guard remark.frame == .content, remark.words.count <= 20 else { return nil }
        let signs = signs(index)
        guard !signs.isNegated, !signs.buys, !signs.visits, signs.times.count > 0 || signs.minutes != nil else {
            return nil
        }
        return signs
    }

    private func times(_ remark: Remark, _ signs: Signs) -> Times {
        var times = Times()
        if remark.has(.otherOwner), !signs.talks { return times }
        if remark.has(.past), !signs.asks, !signs.invites { return times }
        for mark in text.times where remark.words.contains(mark.words.lowerBound) {
            times.count += 1
            if mark.isOpen { times.isOpen = true }
        }
        return times
    }

    private func isNegated(_ remark: Remark) -> Bool {
        guard remark.has(.negation) else { return false }
        var count = 0
        for _ in text.matches(.negation, in: remark.words) { count += 1 }
        for _ in text.matches(.softNegation, in: remark.words) { count -= 1 }
        return count > 0
    }
}
