import Linguistics

/// Urgency, guilt or manipulation.
struct Pressure: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        guard let words = reading.matches(.pressure).first else { return nil }
        return FlagMark(
            flag: .pressure, evidence: reading.evidence(words: words),
            reason: Localized(
                de: "Das drängt. Wer gedrängt wird, sucht den Ausgang.",
                en: "This pushes. People who are pushed look for the way out."),
            advice: Localized(
                de: "Nennen Sie den Anlass und lassen Sie die Zeit offen.",
                en: "Name the occasion and leave them their time."))
    }
}
