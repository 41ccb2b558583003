import Linguistics

/// Urgency, guilt or manipulation.
struct Pressure: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard let words = reading.text.first(.pressure) else { return nil }
        return FlagVerdict(flag: .pressure, evidence: reading.span(words))
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "Das drängt. Wer gedrängt wird, sucht den Ausgang.",
                en: "This pushes. People who are pushed look for the way out."),
            advice: Localized(
                de: "Nennen Sie den Anlass und lassen Sie die Zeit offen.",
                en: "Name the occasion and leave them their time."))
    }
}
