import Linguistics

/// A second or later touch whose only reason is that there was no answer.
struct BareReminder: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        // A price that was not there before is news, if poor news.
        guard reading.isFollowUp, !reading.remarks.contains(where: { $0.has(.discount) }), items.valueFollowUp.level == .missing, items.needsQuestion.level < .met,
            let words = reading.text.first(.reminder)
        else { return nil }
        return FlagVerdict(flag: .bareReminder, evidence: reading.span(clause(around: words, reading)))
    }

    /// The clause that reminds: "haben Sie meine Mail gesehen".
    private static func clause(around words: Range<Int>, _ reading: Reading) -> Range<Int> {
        for remark in reading.remarks where remark.words.contains(words.lowerBound) {
            let clause = reading.text.clause(around: words.lowerBound, in: remark.words)
            return clause.lowerBound..<min(max(clause.upperBound, words.upperBound), remark.words.upperBound)
        }
        return words
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Der einzige Grund ist, dass keine Antwort kam.", en: "The only reason is that there was no answer."
            ),
            advice: Localized(
                de: "Bringen Sie diesmal etwas Neues mit: einen Fall, eine Liste, eine Beobachtung.",
                en: "Bring something new this time: a case, a list, an observation."))
    }
}
