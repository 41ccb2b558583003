import Linguistics

/// A worn phrase that anyone could send to anyone.
struct StockPhrase: FlagRule {
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict? {
        guard var words = reading.text.first(.stockPhrase) else {
            return wornRemark(reading).map { FlagVerdict(flag: .stockPhrase, evidence: reading.span($0)) }
                ?? ownPhrase(reading)
        }
        // "a leading" and "leading provider" are one worn phrase.
        for match in reading.text.matches(.stockPhrase, in: words.lowerBound..<reading.words.count)
        where words.contains(match.lowerBound) {
            words = words.lowerBound..<max(words.upperBound, match.upperBound)
        }
        return FlagVerdict(flag: .stockPhrase, evidence: reading.span(words))
    }

    /// A phrase of the profile's own list.
    private static func ownPhrase(_ reading: Reading) -> FlagVerdict? {
        guard reading.profile != nil else { return nil }
        return reading.ownSpan(list: ProfilePhrases.stockList).map {
            FlagVerdict(flag: .stockPhrase, evidence: $0, isOwn: true)
        }
    }

    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording {
        let known = context.prospect.facts.first ?? context.prospect.trigger?.what
        let own = verdict.isOwn ? context.profile : nil
        let reason =
            own.map { ownReason($0, quote) }
            ?? Localized(
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

    private static func ownReason(_ profile: Profile, _ quote: String) -> Localized {
        Localized(
            de: "„\(quote)“ steht auf der Floskelliste von „\(profile.title.de)“.",
            en: "“\(quote)” is on the list of stock phrases of “\(profile.title.en)”.")
    }
}
