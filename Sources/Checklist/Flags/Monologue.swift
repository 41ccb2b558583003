import Linguistics

/// Four sentences or bullets in a row about the sender, or ninety words on the phone before the first question.
struct Monologue: FlagRule {
    /// How many sentences or bullets in a row are too many.
    static let limit = 4
    /// How many words one may listen to on the phone before being asked something.
    static let wordLimit = 90

    /// What a remark does to a row of sentences about the sender.
    private enum Kind {
        /// It speaks of the sender, the product or its features.
        case ours
        /// It speaks of neither side: within a row it is the product that is spoken of.
        case neither
        /// It turns to the recipient: a question, an observation, a proposal.
        case theirs
    }

    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        var row = 0
        var sure = 0
        var wares = 0
        var first: Remark?
        var lastSentence = -1
        var isTheirList = false
        for (place, remark) in reading.remarks.enumerated()
        where remark.frame != .greeting && (remark.place != nil || remark.has(.feature)) {
            // What they are asked to send, or may choose from, is no list of features.
            if remark.isBullet, isTheirList { continue }
            let kind = kind(of: remark, reading, items, inRow: row > 0)
            let next = place + 1 < reading.remarks.count ? reading.remarks[place + 1] : nil
            if !remark.isBullet { isTheirList = kind == .theirs && !remark.asks && !remark.has(.feature) }
            switch kind {
            case .theirs:
                row = 0
                sure = 0
                wares = 0
                first = nil
                continue
            case .neither where row == 0 && !isHeading(remark) && !mayBegin(remark, next, reading): continue
            case .neither: if isOfWare(remark, reading) { wares += 1 }
            case .ours: sure += 1
            }
            // A sentence that was cut into pieces is one all the same.
            let sentence = reading.text.text.sentenceIndex(ofWord: remark.words.lowerBound)
            if sentence != lastSentence { row += 1 }
            row += strung(remark, reading)
            lastSentence = sentence
            if first == nil { first = remark }
            if row >= limit, sure > 0 || wares >= 2, let first {
                return FlagVerdict(flag: .monologue, evidence: reading.span(first))
            }
        }
        guard reading.channel == .phone else { return tooLong(reading) }
        let question = reading.remarks.first { $0.asks && $0.place != nil }
        let before = question?.words.lowerBound ?? reading.words.count
        let own = reading.profile?.limits[.phone]
        guard before > own ?? wordLimit else { return nil }
        let ours = reading.remarks.first { $0.place != nil && kind(of: $0, reading, items, inRow: false) == .ours }
        return FlagVerdict(
            flag: .monologue, evidence: (ours ?? reading.remarks.first).map(reading.span), isOwn: own != nil)
    }

    /// A letter or message with more words than the profile allows; shown from where it is too long.
    private static func tooLong(_ reading: Reading) -> FlagVerdict? {
        guard let limit = reading.profile?.limits[reading.channel], reading.words.count > limit else { return nil }
        let remark = reading.remarks.first { $0.words.upperBound > limit }
        return FlagVerdict(flag: .monologue, evidence: remark.map(reading.span), isOwn: true)
    }

    /// "It runs dry.", "Er passt unter jede Maschine.": nothing of either side, told of a thing in the present.
    private static func isOfWare(_ remark: Remark, _ reading: Reading) -> Bool {
        guard remark.recipientWords == 0, remark.senderWords == 0, !remark.has(.past, or: .comparable),
            remark.words.count <= 14, let first = remark.words.first
        else { return false }
        return things.contains(reading.words[first])
    }

    /// "Es gibt sie in sechs Größen", "You also get reports": within a row of features another one, whoever has it.
    private static func goesOn(_ remark: Remark, _ reading: Reading) -> Bool {
        guard let first = remark.words.first, remark.words.count > 2, remark.words.count <= 24 else { return false }
        if things.contains(reading.words[first]), Address.of(reading.words[first]) == nil { return true }
        let opening = first..<min(first + 4, remark.words.upperBound)
        return reading.text.has(gains, in: opening)
            && (Address.of(reading.words[first]) == .recipient || withs.contains(reading.words[first]))
    }

    /// A sentence that a row of features may begin with: one about a thing, or one that names the thing that the next
    /// takes up: "TickTrail offers online booking. It works offline."
    private static func mayBegin(_ remark: Remark, _ next: Remark?, _ reading: Reading) -> Bool {
        if isOfWare(remark, reading) { return true }
        guard remark.recipientWords == 0, !remark.has(.past, or: .comparable), remark.words.count <= 14, let next,
            !next.asks, let pronoun = next.words.first, isOfWare(next, reading),
            reading.text.knownCount(.specific, in: remark.words) == 0
        else { return false }
        return pronouns.contains(reading.words[pronoun])
    }

    private static let pronouns: WordSet = ["it", "it's", "they", "they're", "es", "er", "sie"]
    private static let gains: WordSet = [
        "get", "receive", "have", "can", "save", "bekommen", "erhalten", "können", "sparen", "haben", "behalten",
    ]
    private static let withs: WordSet = ["with", "mit", "damit", "dadurch", "so", "bei", "und", "and"]

    /// "und die drucken auch den Bon und die laufen ohne Netz": the sentences that somebody strings together.
    private static func strung(_ remark: Remark, _ reading: Reading) -> Int {
        guard remark.words.count >= 12, remark.recipientWords <= 2, !remark.has(.comparable, or: .past) else {
            return 0
        }
        var count = 0
        for index in remark.words.dropFirst(2).dropLast(2)
        where joints.contains(reading.words[index]) {
            if subjects.contains(reading.words[index + 1]) { count += 1 }
        }
        return count >= 3 ? count : 0
    }

    private static let things: WordSet = [
        "it", "it's", "they", "they're", "there's", "there", "the", "der", "also", "es", "er", "sie", "die", "das",
        "dazu", "auch", "erstens", "zweitens",
        "drittens", "viertens",
    ]
    /// "Für die Offerte benötigen wir:"
    private static let needs: WordSet = ["benötigen", "bräuchten", "brauchen"]
    private static let joints: WordSet = ["und", "and", "plus", "n", "un", "&"]
    private static let subjects: WordSet = [
        "it", "it's", "its", "they", "they're", "there's", "theres", "there", "we", "our", "you", "u", "es", "sie",
        "die", "das", "des", "dat", "wir", "mir", "unser", "unsere", "man", "kann", "der", "everything", "all", "is",
    ]

    /// "Die wesentlichen Merkmale:", "This comprises:": what stands before a list.
    private static func isHeading(_ remark: Remark) -> Bool { remark.words.count <= 8 && remark.has(.feature) }

    private static func kind(of remark: Remark, _ reading: Reading, _ items: ItemVerdicts, inRow: Bool) -> Kind {
        if remark.asks || remark.frame == .signOff { return .theirs }
        if isEvidence(remark, items.needsQuestion, reading) || remark.has(.dataRequest) { return .theirs }
        if reading.text.has(needs, in: remark.words), !remark.has(.feature) { return .theirs }
        if remark.isBullet { return remark.recipientWords == 0 ? .ours : .theirs }
        if isEvidence(remark, items.personalEntry, reading) || isEvidence(remark, items.nextStep, reading)
            || remark.has(.optOut) || remark.has(.decline) && remark.has(.answerWay)
            || items.valueFollowUp.level == .met && isEvidence(remark, items.valueFollowUp, reading)
        {
            return .theirs
        }
        let words = remark.words
        if inRow, goesOn(remark, reading) { return remark.senderWords > 0 || remark.has(.feature) ? .ours : .neither }
        let opening = words.lowerBound..<min(words.lowerBound + 2, words.upperBound)
        for index in opening where Address.of(reading.words[index]) == .recipient {
            // "Sie laufen von selbst. Sie kosten nichts.": after a sentence about devices these are the devices.
            let isThey =
                inRow && reading.language == .german && index == words.lowerBound && remark.recipientWords == 1
            return isThey ? .neither : .theirs
        }
        if remark.has(.feature) { return .ours }
        if remark.senderWords > 0 { return remark.recipientWords > remark.senderWords ? .theirs : .ours }
        return remark.recipientWords > 0 || remark.words.count > 14 ? .theirs : .neither
    }

    private static func isEvidence(_ remark: Remark, _ verdict: ItemVerdict, _ reading: Reading) -> Bool {
        guard verdict.level > .missing, let span = verdict.evidence, span.part == .text else { return false }
        return span.bytes.overlaps(reading.span(remark).bytes)
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let isPhone = context.channel == .phone
        if verdict.isOwn, let profile = context.profile, let limit = profile.limits[context.channel] {
            return ownWording(profile, limit, quote, isPhone: isPhone)
        }
        return Wording(
            reason: isPhone
                ? Localized(
                    de: "Ab „\(quote)“ reden nur noch Sie; am Telefon hört da kaum jemand bis zur ersten Frage zu.",
                    en: "From “\(quote)” on only you talk; on the phone hardly anyone listens on to the first question."
                )
                : Localized(
                    de: "Ab „\(quote)“ geht es mindestens vier Sätze oder Punkte lang nur um Sie und Ihr Angebot.",
                    en: "From “\(quote)” on at least four sentences or bullets are about you and your offer only."),
            advice: Localized(
                de:
                    "Lassen Sie einen Satz davon stehen, den wichtigsten, und fragen Sie dann nach \(topic(context).de).",
                en: "Keep one sentence of it, the one that matters most, then ask about \(topic(context).en)."))
    }

    /// What to ask about: the recipient's own situation, as far as it is known.
    private static func topic(_ context: OpenerContext) -> Localized {
        let company = context.prospect.company
        return company.isEmpty
            ? Localized(de: "der Lage des Empfängers", en: "the recipient's situation")
            : Localized(de: "der Lage bei \(company)", en: "how things are at \(company)")
    }
}
