import Linguistics

/// A relationship, an agreement or a signal that the context does not have; a hidden purpose; a faked reply.
struct Pretence: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        if let hidden = reading.subject.first(.hiddenPurpose) {
            return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(hidden))
        }
        for remark in reading.remarks {
            if let hidden = reading.text.first(.hiddenPurpose, in: remark.words), !remark.has(.optOut) {
                return FlagVerdict(flag: .pretence, evidence: reading.span(hidden))
            }
        }
        guard reading.temperature == .cold else { return nil }
        if let words = fakedReply(reading) { return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(words)) }
        if !reading.isFollowUp, let words = reading.subject.first(.pretence) {
            return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(words))
        }
        for words in reading.text.matches(.pretence, in: 0..<reading.words.count) {
            // A follow-up may rest on an earlier talk that the facts hold.
            if reading.isFollowUp, isKnown(reading, words) { continue }
            return FlagVerdict(flag: .pretence, evidence: reading.span(words))
        }
        return nil
    }

    /// "AW:" or "Re:" on a first mail; on a later one only where it is piled up.
    private static func fakedReply(_ reading: Reading) -> Range<Int>? {
        let subject = reading.subject
        var count = 0
        for word in subject.words {
            guard replies.contains(word), word.end < subject.text.bytes.count, subject.text.bytes[word.end] == UInt8(ascii: ":")
            else { break }
            count += 1
        }
        return count >= (reading.isFollowUp ? 2 : 1) ? 0..<count : nil
    }

    /// Whether what surrounds a claim repeats something that is known of the prospect.
    private static func isKnown(_ reading: Reading, _ words: Range<Int>) -> Bool {
        let start = max(0, words.lowerBound - 12)
        let end = min(reading.words.count, words.upperBound + 12)
        return reading.text.knownCount(.specific, in: start..<end) > 0
    }

    private static let replies: WordSet = ["aw", "re", "wg", "fwd", "antw", "fw", "sv", "tr"]

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
