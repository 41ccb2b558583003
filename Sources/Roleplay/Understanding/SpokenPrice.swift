import Linguistics

/// Tells that a line names a price.
enum SpokenPrice {
    /// Whether a line has a number with a currency beside it, or any figure where a price was asked for.
    ///
    /// - Parameter known: the figures that are the prospect's own; who repeats them names no price.
    static func isNamed(in text: Text, isAwaited: Bool, known: Set<Int> = []) -> Bool {
        let figures = figures(in: text)
        // Whoever is asked for a price names it, whatever else has the same figure.
        guard !figures.isEmpty, isAwaited || !figures.isSubset(of: known) else { return false }
        if text.words.contains(where: { shares.contains($0) }) { return false }
        if isAwaited { return text.words.indices.contains { isAmount($0, in: text) } }
        // "Die Kasse gibt 4000 Euro dazu", "it saves you 200 pounds": nobody's price.
        if text.words.contains(where: { gains.contains($0) }) { return false }
        let isPaid = text.words.indices.contains { index in
            // "44 per cent" is a share.
            currencies.contains(text.words[index]) && (index == 0 || !per.contains(text.words[index - 1]))
        }
        // "1.45 a square metre", "2,80 je Stück"
        let isPerPiece = text.words.indices.dropLast().contains { index in
            isDecimal(index, in: text) && pieces.contains(text.words[index + 1])
        }
        if isPaid || isPerPiece { return true }
        let written = String(decoding: text.bytes, as: UTF8.self)
        return written.contains { "€£$".contains($0) }
    }

    /// Whether a word is a figure that may be a price: no year, and no hour of the day.
    private static func isAmount(_ index: Int, in text: Text) -> Bool {
        let word = text.words[index]
        guard word.isNumber else { return false }
        if let year = word.number, (1900...2099).contains(year), word.length == 4 { return false }
        // "1.45" is no time of day where a price was asked for.
        if isDecimal(index, in: text) { return true }
        return !TimeMark.all(in: text).contains { $0.words.contains(index) }
    }

    private static func isDecimal(_ index: Int, in text: Text) -> Bool {
        let word = String(decoding: text.bytes[text.words[index].start..<text.words[index].end], as: UTF8.self)
        return word.first?.isNumber == true && word.contains { $0 == "." || $0 == "," }
    }

    private static let pieces: WordSet = ["a", "per", "an", "each", "pro", "je", "das", "die"]

    /// The numbers in a text.
    static func figures(in text: Text) -> Set<Int> {
        Set(text.words.indices.compactMap { Numeral.value(text.words, at: $0) ?? text.words[$0].number })
    }

    private static let shares: WordSet = ["prozent", "percent"]
    private static let gains: WordSet = [
        "zuschuss", "zuschüsse", "dazu", "spart", "sparen", "gespart", "förderung", "grant", "saves", "saved", "saving",
        "subsidy", "steuer", "abgabe", "verlust", "verlieren", "tax", "duty", "lose",
    ]
    private static let per: WordSet = ["per"]

    private static let currencies: WordSet = [
        "euro", "euros", "eur", "cent", "cents", "franken", "chf", "stutz", "rappen", "pound", "pounds", "quid",
        "pence",
        "dollar", "dollars", "bucks", "gbp", "usd", "tausender",
    ]
}
