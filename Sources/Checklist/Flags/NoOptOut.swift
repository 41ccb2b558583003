import Linguistics

/// An e-mail that is cold or a follow-up and gives no plain way to decline.
struct NoOptOut: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard reading.channel == .email, reading.temperature == .cold || reading.isFollowUp,
            reading.text.first(.optOut) == nil
        else { return nil }
        return FlagVerdict(flag: .noOptOut, evidence: nil)
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Wer nicht möchte, erfährt nicht, wie er das sagen kann.",
                en: "Those who are not interested are not told how to say so."),
            advice: Localized(
                de: "Ein Satz am Ende reicht: „Wenn das nichts für Sie ist, genügt ein kurzes Nein.“",
                en: "One sentence at the end is enough: “If this is not for you, a short no will do.”"))
    }
}
