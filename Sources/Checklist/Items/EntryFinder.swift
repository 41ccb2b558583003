import Linguistics

/// Looks through the words of a remark for what points at the recipient.
struct EntryFinder {
    let reading: Reading
    let passage: Passage
    let words: Range<Int>
    let asks: Bool
    let place: Int
    var first = Int.max
    var last = -1
    var strong = 0
    var similar = 0
    var thin = 0
    var counted = 0
    var time = 0
    var general = 0
    var company = 0
    var owners = 0
    var senders = 0
    var ours = 0
    var states = false
    var statesSelf = false
    var asksOfThem = false
    var figures = 0
    var signals = 0
    var isOwnRun = false
    var ownerPlace: Int?

    init(reading: Reading, passage: Passage, words: Range<Int>, asks: Bool, place: Int) {
        self.reading = reading
        self.passage = passage
        self.words = words
        self.asks = asks
        self.place = place
    }

    mutating func find() -> EntryLink? {
        var start = words.lowerBound
        while start < words.upperBound {
            let clause = passage.clause(around: start, in: words)
            read(clause)
            start = clause.upperBound
        }
        let noticed =
            passage.has(.noticed, in: words)
            || passage.has(EntryWords.papers, in: words) && passage.has(EntryWords.says, in: words)
            || isTheirPaper()
        let deed = passage.has(.deed, in: words)
        if let referral = passage.first(.referral, in: words) {
            if let person = namedPerson() {
                include(referral)
                include(person..<(person + 1))
                return link(5, .referral)
            }
            if passage.has(EntryWords.somebody, in: words) {
                include(referral)
                return link(1, .unnamed)
            }
        }
        let praised = congratulated()
        if let praised { include(praised) }
        let addressed = owners > 0 || company > 0 && ours == 0 || praised != nil || isCited()
        // "unser Angebot vom 12.", "am Montag unseren Leitfaden": a thing of many, but on a certain day.
        let isDated = isDated()
        let isPast = deed || states || passage.has(EntryWords.was, in: words)
        let isSignal = reading.temperature == .warm && signals > 0 && (time > 0 || isPast || place <= 1)
        var details = strong + similar + counted + time
        let isTopical = isSignal && isTopical()
        if isSignal, isDated || isTopical { details += 1 }
        let isTold = statesSelf && deed && strong + thin + time + counted > 0
        if !isTold, let own = ownMessage(),
            strong + counted < 2 || !states || reading.isFollowUp && !noticed && senders > 1
        {
            if let after = linkAfter(own) { return after }
            include(own)
            return link(1, .ownMessage)
        }
        if let vague = passage.first(.vagueTrigger, in: words), strong + counted < 2 {
            include(vague)
            return link(1, .vague)
        }
        if let standing = standing(), counted == 0, !deed, !noticed {
            include(standing)
            return link(1, .standing)
        }
        // Praise that would fit anybody says nothing, whatever it is wrapped in.
        if passage.has(.praise, in: words), !noticed, !deed, counted == 0, strong < 3 { return nil }
        if isSupposed() { return strong + counted > 0 && owners > 0 ? link(1, .particular) : nil }
        let isPlain =
            states || noticed || deed || isSignal || praised != nil || isOnTheSpot()
            || reading.temperature == .warm && time > 0 && isPast
        if !isPlain, ours > 0 || senders > 0 && isProposal(isPast: isPast) { return kindred() }
        // Who is in charge is asked of anybody.
        if asks, !noticed, !deed, !isSignal, counted == 0, strong < 3, passage.has(EntryWords.deciders, in: words) {
            return nil
        }
        if details == 0 {
            if isSignal { return link(isNamedAct(deed: deed) ? 3 : 1, isNamedAct(deed: deed) ? .signal : .vague) }
            if praised != nil { return link(3, .particular) }
            if noticed, addressed, isConcrete() { return link(3, .particular) }
            if let told = toldOnly(deed: deed, isPast: isPast) { return told }
            return kindred()
        }
        var points = 2 * strong + similar + time + 2 * counted + min(thin, 1)
        if noticed { points += isConcrete() && addressed ? 2 : 1 }
        if deed, addressed { points += 1 }
        if states { points += 1 }
        if isSignal, isDated { points += time > 0 ? 1 : 2 }
        if isTopical { points += 2 }
        if isOnTheSpot(), isDated { points += 1 }
        if reading.temperature == .warm, time > 0, isPast, place <= 2, !asks || states { points = max(points, 3) }
        let isShared =
            reading.temperature == .warm && (isSignal && (isDated || isTopical) || time > 0) && (isPast || place == 0)
        if !addressed, !isShared || passage.has(EntryWords.wares, in: words) || ours > 0 && !isPast {
            if ours > 0 || passage.has(EntryWords.wares, in: words) && !deed && !noticed { return kindred() }
            if passage.has(.anyone, in: words), !noticed || strong < 3 { return kindred() }
            if !noticed, !isSignal {
                // A story about somebody else may well share words with the facts.
                guard ours == 0, place == 0 || counted > 0, points >= 3 else { return kindred() }
                if counted == 0, strong < 2 || place > 0 || passage.has(EntryWords.wares, in: words) {
                    points = min(points, 2)
                }
            }
            if points < 3 { return kindred() }
        } else if passage.has(.anyone, in: words), !states || passage.has(.region, in: words), counted == 0, strong < 3,
            !isSignal
        {
            points = min(points, 2)
        }
        // A plain statement about them, with something in it that can be checked.
        if addressed, states || isOnTheSpot(), !asks, place <= 2, points == 2, isConcrete() || ownThing(deed: deed),
            !isProposal()
        {
            points = 3
        }
        if praised != nil { points = max(points, 3) }
        if asks, !states, !noticed, !isSignal || !isDated && !deed && !isTopical {
            if asksOfThem, points < 5 { return link(min(points, 2), .particular) }
            if points < 3 || isAppointment() { return nil }
            points = points >= 5 || counted > 0 && strong > 0 && owners > 0 ? points : 2
        }
        if passage.has(.stockPhrase, in: words), strong + counted < 2, !isSignal { points = min(points, 2) }
        return link(points, deed ? .signal : .particular)
    }

    /// A link by something that nobody knew of before: told of the recipient, and such that they can check it.
    mutating func toldOnly(deed: Bool, isPast: Bool) -> EntryLink? {
        guard !asks || states, place <= 2,
            deed && statesSelf && isPast && passage.has(EntryWords.whether, in: words) && ours == 0
                || !isProposal(butStock: deed, isPast: isPast)
        else { return nil }
        if asks { return ownThing(deed: deed) ? link(3, .particular) : nil }
        if isOnTheSpot(), isPast, figures > 0 || isDated() { return link(3, .particular) }
        guard owners > 0 else { return nil }
        let isThanks = passage.has(EntryWords.thanks, in: words)
        if statesSelf, general > 0, !deed { return link(1, .standing) }
        if ownThing(deed: deed) { return link(3, .particular) }
        if deed, states || isThanks {
            if isConcrete() || statesSelf && reading.temperature == .warm { return link(3, .signal) }
            if reading.temperature == .warm { return link(1, .vague) }
        }
        if states, !asks, figures > 0, ours == 0, isPast || passage.has(EntryWords.present, in: words) {
            return link(3, .particular)
        }
        return nil
    }

    /// Whether a remark wants something of the recipient rather than tell them something.
    func isProposal(butStock: Bool = false, isPast: Bool = false) -> Bool {
        !isPast && passage.has(.purchase, in: words) || !butStock && passage.has(.stockPhrase, in: words)
            || passage.has(.socialProof, in: words) || passage.has(.pressure, in: words)
            || passage.has(EntryWords.conditions, in: words)
    }

    /// Their region, their trade, or many like them: "Viele Banken bauen um", "bei Betrieben in Ihrer Region".
    mutating func kindred() -> EntryLink? {
        if ours == 0 || general > 0 && place <= 1 && !passage.has(EntryWords.wares, in: words),
            let region = passage.first(.region, in: words)
        {
            include(region)
            return link(1, .anyone)
        }
        if place <= 1, ours == 0, senders == 0, !passage.has(.stockPhrase, in: words),
            !passage.has(EntryWords.wares, in: words), let likened = likened()
        {
            include(likened)
            return link(1, .anyone)
        }
        guard ours == 0, !passage.has(.socialProof, in: words) else { return nil }
        if let trade = passage.first(.trade, in: words), place <= 1, owners == 0, !asks {
            include(trade)
            return link(1, .anyone)
        }
        guard general + strong > 0, owners > 0 || passage.has(.anyone, in: words) else { return nil }
        return general > 0 || senders == 0 ? link(1, .anyone) : nil
    }

    mutating func link(_ points: Int, _ kind: EntryLink.Kind) -> EntryLink? {
        guard points > 0 else { return nil }
        if last < 0 {
            // Nothing in it is known: the clause that speaks of the recipient is what counts.
            let place = ownerPlace ?? passage.first(.deed, in: words)?.lowerBound
            guard let place else { return nil }
            include(place..<(place + 1))
        }
        let start = passage.clause(around: first, in: words).lowerBound
        let end = passage.clause(around: last, in: words).upperBound
        return EntryLink(points: points, words: start..<end, kind: kind)
    }

    mutating func include(_ range: Range<Int>) {
        first = min(first, range.lowerBound)
        last = max(last, range.upperBound - 1)
    }
}
