import Linguistics

/// A worn phrase that anyone could send to anyone.
struct StockPhrase: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard var words = reading.text.first(.stockPhrase) else {
            return wornRemark(reading).map { FlagVerdict(flag: .stockPhrase, evidence: reading.span($0)) }
        }
        // "a leading" and "leading provider" are one worn phrase.
        for match in reading.text.matches(.stockPhrase, in: words.lowerBound..<reading.words.count)
        where words.contains(match.lowerBound) {
            words = words.lowerBound..<max(words.upperBound, match.upperBound)
        }
        return FlagVerdict(flag: .stockPhrase, evidence: reading.span(words))
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let known = context.prospect.facts.first ?? context.prospect.trigger?.what
        let reason = Localized(
            de: "„\(quote)“ könnte jeder an jeden schicken.", en: "Anyone could send “\(quote)” to anyone.")
        guard let known else {
            return Wording(
                reason: reason,
                advice: Localized(
                    de: "Streichen Sie es; der Satz danach ist fast immer der bessere Anfang.",
                    en: "Cut it; the sentence after it is nearly always the better beginning."))
        }
        return Wording(
            reason: reason,
            advice: Localized(
                de: "Streichen Sie es und sagen Sie stattdessen, was nur hier stimmt, etwa: „\(known)“.",
                en: "Cut it, and say what is true here only, such as “\(known)”."))
    }
}
