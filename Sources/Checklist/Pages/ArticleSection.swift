import Linguistics

/// A section of the advice article on cold and warm contacts that the checklist comes from.
public struct ArticleSection: Equatable, Sendable {
    public let number: Int
    /// What it is about, in our words.
    public let title: Localized

    /// The section with a number from 1 to 7; nil for others.
    public init?(_ number: Int) {
        guard let title = ArticleSection.titles[number] else { return nil }
        self.number = number
        self.title = title
    }

    private static let titles = [
        1: Localized(de: "Mit und ohne Anlass anklopfen", en: "Knocking with and without an occasion"),
        2: Localized(de: "Wie beides im Alltag klingt", en: "How both sound in daily work"),
        3: Localized(de: "Der passende Weg, der passende Moment", en: "The right channel, the right moment"),
        4: Localized(de: "Ehrliche Zahlen und wie sie besser werden", en: "Honest figures, and how to improve them"),
        5: Localized(de: "Was erlaubt ist und was sich gehört", en: "What is lawful and what is decent"),
        6: Localized(de: "Vom ersten Satz zum vereinbarten Termin", en: "From the first sentence to a meeting"),
        7: Localized(de: "Beide Wege verbinden", en: "Joining both ways"),
    ]
}
