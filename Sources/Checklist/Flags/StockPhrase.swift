import Linguistics

/// A worn phrase that anyone could send to anyone.
struct StockPhrase: FlagRule {
    func mark(_ reading: Reading) -> FlagMark? {
        guard let words = reading.matches(.stockPhrase).first else { return nil }
        let evidence = reading.evidence(words: words)
        return FlagMark(
            flag: .stockPhrase, evidence: evidence,
            reason: Localized(
                de: "„\(evidence.quote)“ könnte jeder an jeden schicken.",
                en: "Anyone could send “\(evidence.quote)” to anyone."),
            advice: Localized(
                de: "Streichen Sie den Satz; der nächste ist fast immer besser.",
                en: "Cut the sentence; the next one is nearly always better."))
    }
}
