import Linguistics

/// An e-mail that is cold or a follow-up and gives no plain way to decline.
struct NoOptOut: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard reading.channel == .email, reading.temperature == .cold || reading.isFollowUp,
            reading.text.first(.optOut) == nil, !offersWay(reading)
        else { return nil }
        return FlagVerdict(flag: .noOptOut, evidence: nil)
    }

    /// A reason to decline and a short way to say so, in one sentence or in two that follow each other.
    private static func offersWay(_ reading: Reading) -> Bool {
        var declined = false
        for remark in reading.remarks {
            let declines = remark.has(.decline)
            if remark.has(.answerWay), declines || declined { return true }
            declined = declines && remark.words.count <= 12
        }
        return false
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Wer nicht möchte, erfährt nicht, wie er das sagen kann.",
                en: "Those who are not interested are not told how to say so."),
            advice: Localized(
                de:
                    "Ein Satz am Ende reicht: „Wenn das nichts für \(context.prospect.company) ist, genügt ein kurzes Nein.“",
                en:
                    "One sentence at the end is enough: “If this is not for \(context.prospect.company), a short no will do.”"
            ))
    }
}
