import Linguistics

/// A relationship, an agreement or a signal that the context does not have; a hidden purpose; a faked reply.
struct Pretence: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        if let hidden = reading.subject.first(.hiddenPurpose) {
            return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(hidden))
        }
        for remark in reading.remarks {
            if let hidden = reading.text.first(.hiddenPurpose, in: remark.words), !remark.has(.optOut),
                !isTakenBack(hidden, remark, reading)
            {
                return FlagVerdict(flag: .pretence, evidence: reading.span(hidden))
            }
        }
        let isFirst = reading.temperature == .cold && !reading.isFollowUp
        if isFirst, let words = fakedReply(reading) {
            return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(words))
        }
        // Where there was an earlier contact, the claim counts if nothing known speaks of a talk or a wish.
        guard isFirst || !knowsTalk(reading) else { return nil }
        if let words = claim(reading.subject, isFirst: isFirst) {
            return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(words))
        }
        return claim(reading.text, isFirst: isFirst).map { FlagVerdict(flag: .pretence, evidence: reading.span($0)) }
    }

    /// What claims an agreement or a talk; after a first contact only the plainest claims.
    private static func claim(_ passage: Passage, isFirst: Bool) -> Range<Int>? {
        for words in passage.matches(.pretence, in: 0..<passage.words.count) {
            if isFirst || passage.has(plain, in: words) { return words }
        }
        return nil
    }

    /// "I've no agenda beyond selling you skips": whoever says so hides nothing.
    private static func isTakenBack(_ hidden: Range<Int>, _ remark: Remark, _ reading: Reading) -> Bool {
        hidden.upperBound < remark.words.upperBound && exceptions.contains(reading.words[hidden.upperBound])
    }

    /// "AW:" or "Re:" on a first mail.
    private static func fakedReply(_ reading: Reading) -> Range<Int>? {
        let subject = reading.subject
        guard let first = subject.words.first, replies.contains(first), first.end < subject.text.bytes.count,
            subject.text.bytes[first.end] == UInt8(ascii: ":")
        else { return nil }
        return 0..<1
    }

    /// Whether anything known of the prospect speaks of a talk, a wish or an agreement.
    private static func knowsTalk(_ reading: Reading) -> Bool {
        let facts = reading.facts
        for piece in 0..<facts.pieceCount where !facts.kind(ofPiece: piece).isDisjoint(with: .specific) {
            let words = facts.text.words[facts.words(ofPiece: piece)]
            // "kein Gespräch bisher", "never in touch"
            if talks.meets(words), !WrongFact.nones.meets(words) { return true }
        }
        return false
    }

    private static let replies: WordSet = ["aw", "re", "wg", "fwd", "antw", "fw", "sv", "tr"]
    private static let exceptions: WordSet = ["beyond", "except", "but", "other", "außer", "als"]
    private static let plain: WordSet = [
        "besprochen", "vereinbart", "verabredet", "ausgemacht", "gewünscht", "abgesprochen", "discussed", "agreed",
        "geplaudert",
        "unterhalten", "kennen", "freunde", "requested", "talking", "speaking", "chatting", "spoke", "talked", "chat",
        "telefonat", "telefonisch", "gespräch", "plausch", "telefoniert", "gesprochen",
    ]
    private static let talks: WordSet = [
        "telefonat", "gespräch", "gesprächs", "messegespräch", "erstgespräch", "telefonisch", "telefon", "telefoniert",
        "gesprochen",
        "sprach", "gesagt", "sagte", "sagten", "bat", "gebeten", "anfrage", "angefragt", "fragte", "gefragt", "rückruf",
        "wunsch",
        "wollte", "will", "vereinbart", "besprochen", "verabredet", "termin", "treffen", "angebot", "demo",
        "vorführung", "besuch",
        "wünscht", "gewünscht", "angefordert", "bestellt", "call", "called", "spoke", "spoken", "said", "asked", "asks",
        "told",
        "meeting", "met", "agreed", "conversation", "chat", "requested", "request", "wanted", "quote", "phone", "visit",
        "talked",
        "discussed", "promised", "enquiry", "inquiry", "enquired", "booked", "angerufen", "mailbox", "anruf", "talk",
    ]

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "„\(quote)“ ist nicht wahr oder verbirgt, worum es geht.",
                en: "“\(quote)” is not true, or hides what this is about."),
            advice: context.temperature == .cold && context.touch == 1
                ? Localized(
                    de: "Sagen Sie offen, dass Sie sich zum ersten Mal melden und was Sie möchten.",
                    en: "Say openly that this is the first time you are in touch, and what you would like.")
                : Localized(
                    de: "Sagen Sie offen, was Sie möchten; wer es erst später merkt, glaubt auch den Rest nicht mehr.",
                    en: "Say openly what you would like; whoever finds out later will doubt the rest as well."))
    }
}
