import Linguistics

/// A second or later touch whose only reason is that there was no answer.
struct BareReminder: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard reading.isFollowUp, items.valueFollowUp.level == .missing, items.needsQuestion.level < .met,
            let words = reading.text.first(.reminder)
        else { return nil }
        return FlagVerdict(flag: .bareReminder, evidence: reading.span(words))
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
