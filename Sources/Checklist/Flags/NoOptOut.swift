import Linguistics

/// An e-mail that is cold or a follow-up and gives no plain way to decline.
struct NoOptOut: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        let context = reading.opener.context
        guard context.channel == .email, context.temperature == .cold || context.touch >= 2,
            reading.matches(.optOut).isEmpty
        else { return nil }
        return FlagMark(
            flag: .noOptOut, evidence: nil,
            reason: Localized(
                de: "Wer nicht möchte, erfährt nicht, wie er das sagen kann.",
                en: "Those who are not interested are not told how to say so."),
            advice: Localized(
                de: "Ein Satz am Ende reicht: „Wenn das nichts für Sie ist, genügt ein kurzes Nein.“",
                en: "One sentence at the end is enough: “If this is not for you, a short no will do.”"))
    }
}
