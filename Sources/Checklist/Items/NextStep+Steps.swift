import Linguistics

/// Reads what the remarks of an opener propose.
struct StepReader {
    private let reading: Reading
    private let text: Passage

    /// The lists without which a remark proposes nothing; most remarks end here.
    private static let mask: UInt128 = {
        let cues: [Cue] = [
            .talk, .showing, .invite, .availability, .enough, .visit, .bigStep, .dropOff, .trial, .link, .booking,
            .announce,
            .askBack, .yesReply, .offerSend, .callMe, .purchase, .vagueStep,
        ]
        return cues.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
    }()

    init(_ reading: Reading) {
        self.reading = reading
        text = reading.text
    }

    // MARK: One remark

    func step(_ index: Int) -> Step {
        let remark = text.remarks[index]
        let range = remark.words
        guard remark.cues & StepReader.mask != 0 || text.timeCount(in: range) > 0 || text.minutes(in: range) != nil
        else { return Step(.nothing, range) }
        var signs = StepSigns(reading, remark)
        if remark.has(.gatekeeper), signs.times.isEmpty, signs.minutes == nil { return Step(.nothing, range) }
        if signs.names || signs.shows || signs.leaves || signs.minutes != nil || signs.visits {
            addNeighbours(of: index, &signs)
        }
        if isCompeting(remark, signs) { return Step(.competing, range) }
        if remark.has(.purchase), !signs.talks, !signs.visits { return Step(.purchase, range) }
        if signs.hasLink { return Step(link(index, signs), signs.words) }
        if signs.visits {
            let isMeant = signs.invites || signs.isChoice || remark.asks && signs.acts || signs.isBare || signs.isModal
            return Step(isMeant ? .visit : .announcedVisit, signs.words)
        }
        if let reason = meeting(signs, remark) {
            if signs.times.isEmpty, signs.minutes == nil, remark.has(.vagueStep), !remark.asks {
                return Step(.vague, range)
            }
            if reason.isWithoutChoice, let link = linkBeside(index) {
                return Step(.booking, union(signs.words, link))
            }
            // Times alone belong to the visit or the long talk that was proposed before them.
            if reason == .choice, !signs.talks, signs.minutes == nil, index > 0 {
                let before = StepSigns(reading, text.remarks[index - 1])
                if before.visits { return Step(.visit, union(before.words, signs.words)) }
                if before.isLong { return Step(.tooLong, union(before.words, signs.words)) }
            }
            return Step(reason, signs.words)
        }
        if let reason = smallAsk(index) { return Step(reason, range) }
        return Step(remark.has(.vagueStep) ? .vague : .nothing, range)
    }

    /// Times and lengths may stand in a remark of their own beside it.
    private func addNeighbours(of index: Int, _ signs: inout StepSigns) {
        for side in 0...1 where signs.times.isEmpty || signs.times.isVague || signs.minutes == nil {
            let neighbour = side == 0 ? index + 1 : index - 1
            guard text.remarks.indices.contains(neighbour), let other = slots(text.remarks[neighbour]) else { continue }
            if signs.times.isEmpty || signs.times.isVague && other.times.isChoice, !other.times.isEmpty {
                signs.times = other.times
                signs.invites = true
                if signs.names, signs.acts || text.remarks[index].asks || text.remarks[index].has(.callMe) {
                    signs.talks = true
                }
                signs.words = union(signs.words, other.words)
            }
            if signs.minutes == nil, !other.talks { signs.minutes = other.minutes }
        }
        // "Darf ich Sie am Dienstag anrufen? Oder passt Mittwoch besser?"
        let next = index + 1
        guard !signs.times.isEmpty, !signs.isChoice, text.remarks.indices.contains(next) else { return }
        let following = text.remarks[next]
        guard StepReader.others.contains(text.words[following.words.lowerBound]),
            text.timeCount(in: following.words) > 0
        else { return }
        signs.times.open()
        signs.words = union(signs.words, following.words)
    }

    private static let others: WordSet = [
        "oder", "or", "alternativ", "ansonsten", "sonst", "otherwise", "alternatively", "else", "wahlweise",
        "andernfalls",
    ]

    private func union(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
    }

    /// Times or a length that stand in a remark of their own: "Dienstag um neun oder Mittwoch?", "Zehn Minuten reichen."
    private func slots(_ remark: Remark) -> StepSigns? {
        guard remark.frame == .content, remark.words.count <= 20 else { return nil }
        guard !remark.has(.purchase), !remark.has(.otherOwner) else { return nil }
        let signs = StepSigns(reading, remark)
        guard !signs.visits, !signs.times.isEmpty || signs.minutes != nil else { return nil }
        guard signs.invites || signs.isBare || remark.has(.availability, or: .enough) || remark.has(.pick) else {
            return nil
        }
        return signs
    }

    /// Whether a remark leaves two different things to do: "oder wir telefonieren, oder Sie kommen zu uns".
    private func isCompeting(_ remark: Remark, _ signs: StepSigns) -> Bool {
        let range = remark.words
        if hasRowOfDeeds(range), !remark.asks { return true }
        guard hasChoiceOfDeeds(range), signs.acts || signs.invites || signs.hasLink else { return false }
        var kinds = 0
        if signs.names || remark.has(.callMe) { kinds += 1 }
        if remark.has(.visit), signs.visits { kinds += 1 }
        if remark.has(.trial) { kinds += 1 }
        if remark.has(.askBack) { kinds += 1 }
        if remark.has(.offerSend), text.has(StepReader.sending, in: range) { kinds += 1 }
        return kinds >= 2
    }

    /// "Rufen Sie an, füllen Sie das Formular aus, besuchen Sie uns und folgen Sie uns": three or more things to do.
    private func hasRowOfDeeds(_ range: Range<Int>) -> Bool {
        var deeds = 0
        for index in range where index + 1 < range.upperBound {
            let opens =
                index == range.lowerBound || text.words[index].gap >= .comma
                || StepReader.ands.contains(text.words[index - 1])
            guard opens else { continue }
            if StepReader.yous.contains(text.words[index + 1]) && text.words[index + 1].gap <= .space
                && !StepReader.notDeeds.contains(text.words[index]) || StepReader.deeds.contains(text.words[index])
            {
                deeds += 1
            }
        }
        return deeds >= 3
    }

    private static let ands: WordSet = ["und", "and", "or", "oder"]
    private static let yous: WordSet = ["sie"]
    private static let notDeeds: WordSet = [
        "dass", "wenn", "ob", "falls", "weil", "wie", "was", "wo", "die", "für", "haben", "sind", "hatten", "waren",
        "werden", "können", "wollen", "möchten", "sparen", "als", "damit", "bevor", "und", "oder", "dann", "wer",
        "wann",
        "bekommen", "erhalten", "da", "sobald", "solange", "mit", "so", "bis", "denen", "deren",
    ]
    private static let deeds: WordSet = [
        "call", "ring", "fill", "visit", "follow", "forward", "download", "reply", "register", "click", "ruf", "füll",
        "besuch", "folg", "leite", "klick", "buch", "melde", "lade", "subscribe", "book", "connect",
    ]

    /// Whether an "or" stands between things to do, and not between times.
    private func hasChoiceOfDeeds(_ range: Range<Int>) -> Bool {
        for index in range where StepReader.choices.contains(text.words[index]) {
            var isOfTimes = false
            for mark in text.times
            where mark.words.contains(index) || (index + 1...index + 3).contains(mark.words.lowerBound) {
                isOfTimes = true
            }
            if !isOfTimes { return true }
        }
        return false
    }

    private static let choices: WordSet = ["oder", "or"]
    private static let sending: WordSet = [
        "schicken", "schick", "schicke", "zuschicken", "senden", "sende", "zusenden", "mailen", "send", "email", "mail",
        "forward",
    ]

    // MARK: Kinds of steps

    /// A call or a short meeting, by what is known of its size and its times.
    private func meeting(_ signs: StepSigns, _ remark: Remark) -> NextStep.Reason? {
        let offersTimes = !signs.times.isEmpty
        let isNamed =
            signs.talks || signs.minutes != nil || signs.leaves && offersTimes
            || signs.shows && offersTimes && signs.acts
        if !isNamed {
            guard offersTimes else { return nil }
            if remark.asks, signs.isBare, signs.isChoice { return .unclear }
            if signs.isAvailable, signs.isChoice { return .choice }
            let isOffered =
                signs.isAvailable || signs.invites && (signs.isChoice || remark.asks) && signs.isTimeNearInvitation
            return isOffered ? .unclear : nil
        }
        if !signs.talks, !signs.shows, !signs.leaves, !offersTimes {
            // A length and nothing else: "Haben Sie zwei Minuten?"
            return remark.asks && signs.invites ? .atOnce : nil
        }
        if !signs.talks, !signs.shows, !signs.leaves {
            // A length needs somebody who proposes it.
            guard
                signs.invites || signs.isBare || remark.has(.enough) || remark.asks && offersTimes || signs.isAvailable
                    || remark.has(.pick) || signs.acts || signs.isBareTimes
            else { return nil }
        }
        guard signs.talks || offersTimes || signs.invites || signs.acts && signs.minutes != nil else { return nil }
        if signs.isLong { return .tooLong }
        if signs.isChoice { return .choice }
        return signs.times.isEmpty ? .noTimes : signs.times.isVague ? .onlyWeek : .oneTime
    }

    /// A calendar to book from: with something to book it for, or only a calendar.
    private func link(_ index: Int, _ signs: StepSigns) -> NextStep.Reason {
        if signs.isLong { return .tooLong }
        let remark = text.remarks[index]
        var isFor =
            signs.names || signs.shows || signs.minutes != nil || signs.invites || remark.has(.pick)
            || text.has(StepReader.bookVerbs, in: remark.words)
        var minutes = signs.minutes ?? text.minutes(in: remark.words)
        if minutes != nil { isFor = true }
        for side in 0...1 {
            let neighbour = side == 0 ? index - 1 : index + 1
            guard text.remarks.indices.contains(neighbour) else { continue }
            let other = StepSigns(reading, text.remarks[neighbour])
            if other.talks || other.minutes != nil && (other.acts || other.names)
                || other.invites && text.remarks[neighbour].asks
            {
                isFor = true
            }
            minutes = minutes ?? other.minutes
        }
        if let minutes, minutes > 20 { return .tooLong }
        return isFor ? .booking : .linkOnly
    }

    private static let bookVerbs: WordSet = [
        "buchen", "buch", "buche", "wählen", "wähl", "wähle", "sichern", "sichere", "aussuchen", "book", "grab", "pick",
        "choose", "schedule",
    ]

    private func linkBeside(_ index: Int) -> Range<Int>? {
        for side in 0...1 {
            let neighbour = side == 0 ? index + 1 : index - 1
            guard text.remarks.indices.contains(neighbour) else { continue }
            let remark = text.remarks[neighbour]
            if StepSigns(reading, remark).hasLink { return remark.words }
        }
        return nil
    }

    /// A yes, a document, something sent back.
    private func smallAsk(_ index: Int) -> NextStep.Reason? {
        let remark = text.remarks[index]
        let range = remark.words
        let isConditional = text.has(StepReader.conditions, in: range)
        // "Reply 1 for interested, 2 for not now"
        if let words = text.first(.yesReply, in: range), text.words[words.upperBound - 1].isNumber {
            return .yesByReply
        }
        if let words = text.first(.yesReply, in: range),
            !isDenied(words.lowerBound, range) || text.has(StepReader.yes, in: words) && words.count > 2
        {
            if text.has(StepReader.yes, in: words.lowerBound..<min(words.upperBound + 2, range.upperBound)) {
                return .yesByReply
            }
            guard !text.has(StepReader.refusals, in: words.lowerBound..<min(words.upperBound + 2, range.upperBound))
            else { return nil }
            if isKeyword(words.upperBound - 1)
                || !isConditional && !remark.has(.optOut, or: .decline) && !remark.has(.vagueStep)
                    && !isAfterRefusal(index)
            {
                return .yesByReply
            }
        }
        if let words = text.first(.offerSend, in: range), remark.asks,
            StepReader.wishes.contains(text.words[words.lowerBound]), !remark.has(.purchase)
        {
            return .document
        }
        if remark.has(.offerSend), remark.asks || text.has(StepReader.mayI, in: range),
            text.has(StepReader.giving, in: range), !remark.has(.purchase)
        {
            return .document
        }
        if let words = text.first(.askBack, in: range), !isDenied(words.lowerBound, range), !remark.has(.vagueStep) {
            return .askedBack
        }
        if remark.has(.announce), !StepSigns(reading, remark).times.isEmpty { return .announced }
        if remark.has(.callMe), !remark.has(.vagueStep), !isConditional { return .callMe }
        if remark.has(.trial), remark.has(.invite) || remark.asks { return .trial }
        return nil
    }

    /// Whether a word is one to reply with: in quotes, or in capitals.
    private func isKeyword(_ index: Int) -> Bool {
        let bytes = text.text.bytes
        let word = text.words[index]
        guard word.start > 0, word.length >= 2 else { return false }
        switch bytes[word.start - 1] {
        case 0x22, 0x27, 0x9A, 0x9C, 0x9E, 0xAB, 0xBB, 0x98: return true
        default: return bytes[word.start] < 0x5B && bytes[word.start + 1] < 0x5B && bytes[word.start + 1] > 0x40
        }
    }

    /// Whether the remark before speaks of declining: "Nicht gewünscht? Ein Wort genügt."
    private func isAfterRefusal(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = text.remarks[index - 1]
        return before.has(.optOut, or: .decline) || before.has(.negation) && before.asks
            || text.has(StepReader.refusals, in: before.words)
    }

    private static let refusals: WordSet = [
        "nein", "no", "stop", "stopp", "keine", "kein", "nicht", "abmelden", "unsubscribe",
    ]
    private static let wishes: WordSet = [
        "want", "fancy", "would", "wollen", "willst", "magst", "mögen", "möchten", "möchtest", "hätten", "hättest",
        "interested", "care",
    ]
    private static let mayI: WordSet = ["soll", "darf", "shall", "may"]
    private func isDenied(_ word: Int, _ range: Range<Int>) -> Bool {
        StepSigns.isDenied(text, text.clause(around: word, in: range))
    }

    private static let conditions: WordSet = [
        "falls", "wenn", "sollten", "if", "should", "gern", "gerne", "wennst", "sollte",
    ]
    private static let yes: WordSet = ["ja", "gern", "yes", "ok", "okay", "daumen", "thumbs", "yep", "jo"]
    private static let giving: WordSet = [
        "schicken", "rüberschicken", "zuschicken", "mitschicken", "senden", "zusenden", "mailen", "weiterleiten",
        "dalassen",
        "vorbeibringen", "mitmachen", "werfen", "einwerfen", "legen", "bringen", "zeigen", "geben", "aufschreiben",
        "lassen",
        "hinlegen", "mitbringen", "hochladen", "teilen", "rauslegen", "fertig", "haben", "sehen", "schick", "schicke",
        "sende",
        "zumailen", "durchgeben", "zukommen", "schickn", "send", "email", "forward", "post", "drop", "share", "mail",
        "pop",
        "show", "give", "leave", "pass", "copy", "put", "text", "bring", "sheet", "list",
        "hinstellen", "profiles",
    ]
}

extension NextStep.Reason {
    var isWithoutChoice: Bool {
        switch self {
        case .oneTime, .onlyWeek, .noTimes, .unclear: true
        default: false
        }
    }
}
