import Linguistics

/// A worn phrase that anyone could send to anyone.
struct StockPhrase: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard let words = reading.text.first(.stockPhrase) else { return nil }
        return FlagVerdict(flag: .stockPhrase, evidence: reading.span(words))
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        Wording(
            reason: Localized(
                de: "„\(quote)“ könnte jeder an jeden schicken.",
                en: "Anyone could send “\(quote)” to anyone."),
            advice: Localized(
                de: "Streichen Sie den Satz; der nächste ist fast immer besser.",
                en: "Cut the sentence; the next one is nearly always better."))
    }
}
