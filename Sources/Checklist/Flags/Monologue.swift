import Linguistics

/// Four sentences or bullets in a row about the sender, or ninety words on the phone before the first question.
struct Monologue: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        var run = 0
        var first: Remark?
        for remark in reading.remarks where remark.place != nil {
            let isOurs = remark.isBullet || remark.senderWords > 0 && remark.recipientWords == 0
            if isOurs && !remark.asks {
                if run == 0 { first = remark }
                run += 1
            } else if remark.asks || remark.recipientWords > 0 {
                run = 0
            }
            if run >= 4, let first { return FlagVerdict(flag: .monologue, evidence: reading.span(first)) }
        }
        guard reading.channel == .phone else { return nil }
        let question = reading.remarks.first { $0.asks }
        let before = question?.words.lowerBound ?? reading.words.count
        guard before > 90 else { return nil }
        return FlagVerdict(flag: .monologue, evidence: reading.remarks.first.map(reading.span))
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Von hier an reden nur noch Sie, und zwar von sich.",
                en: "From here on only you talk, and about yourself."),
            advice: Localized(
                de: "Behalten Sie einen Satz davon und fragen Sie dann.", en: "Keep one sentence of it, then ask."))
    }
}
