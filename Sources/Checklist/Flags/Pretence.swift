import Linguistics

/// A relationship, an agreement or a signal that the context does not have; a hidden purpose; a faked reply.
struct Pretence: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        if let hidden = reading.text.first(.hiddenPurpose) {
            return FlagVerdict(flag: .pretence, evidence: reading.span(hidden))
        }
        guard reading.temperature == .cold, !reading.isFollowUp else { return nil }
        if let first = reading.subject.words.first, Pretence.replies.contains(first),
            first.end < reading.subject.text.bytes.count, reading.subject.text.bytes[first.end] == UInt8(ascii: ":")
        {
            return FlagVerdict(flag: .pretence, evidence: reading.subjectSpan(0..<1))
        }
        guard let words = reading.text.first(.pretence) else { return nil }
        return FlagVerdict(flag: .pretence, evidence: reading.span(words))
    }

    private static let replies: WordSet = ["aw", "re", "wg", "fwd", "antw", "fw"]

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "„\(quote)“ ist nicht wahr oder verbirgt, worum es geht.",
                en: "“\(quote)” is not true, or hides what this is about."),
            advice: Localized(
                de: "Sagen Sie offen, dass Sie sich zum ersten Mal melden und was Sie möchten.",
                en: "Say openly that this is the first time, and what you would like."))
    }
}
