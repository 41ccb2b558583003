import Linguistics

/// A second or later touch whose only reason is that there was no answer.
struct BareReminder: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        // A price that was not there before is news, if poor news.
        guard reading.isFollowUp, !reading.remarks.contains(where: { $0.has(.discount) }),
            items.valueFollowUp.level == .missing,
            items.needsQuestion.level < .met || asksForAnswer(items.needsQuestion, reading), !bringsPrice(reading),
            let words = plainest(reading)
        else { return nil }
        return FlagVerdict(flag: .bareReminder, evidence: reading.span(clause(around: words, reading)))
    }

    /// "Warum antworten Sie denn nicht?": a question, but only about the answer that did not come.
    private static func asksForAnswer(_ verdict: ItemVerdict, _ reading: Reading) -> Bool {
        guard let span = verdict.evidence, span.part == .text else { return false }
        for remark in reading.remarks where remark.has(.reminder) {
            for index in remark.words
            where span.bytes.contains(reading.words[index].start) && answers.contains(reading.words[index]) {
                return true
            }
        }
        return false
    }

    private static let answers: WordSet = [
        "antworten", "antwortet", "antwort", "geantwortet", "rückmeldung", "entscheidung", "entschieden", "news",
        "decision", "decided", "answer", "answering", "reply", "replied", "replying",
    ]

    /// The words that remind most plainly: not the mention of the offer, if there is more.
    private static func plainest(_ reading: Reading) -> Range<Int>? {
        for words in reading.text.matches(.reminder, in: 0..<reading.words.count)
        where !EntryWords.offers.contains(reading.words[words.upperBound - 1]) { return words }
        return reading.text.first(.reminder)
    }

    /// A price that ends, or seats that go, are news of a kind; guilt alone is none.
    private static func bringsPrice(_ reading: Reading) -> Bool {
        reading.text.first(.pressure) != nil && prices.meets(reading.words[...])
    }

    private static let prices: WordSet = [
        "preis", "preise", "preisen", "price", "prices", "pricing", "prozent", "percent", "rabatt", "discount",
    ]

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
