/// A set of words that contains all their inflected forms: words meet by their stem.
///
/// ```swift
/// let papers: StemSet = ["Leitfaden", "Angebot"]
/// papers.contains(word)  // "Angebote", "Angebots"
/// ```
public struct StemSet: Sendable, ExpressibleByArrayLiteral {
    private let words: WordTable<Bool>

    /// Builds a set from words in any form.
    public init(_ words: [String]) {
        self.words = WordTable(Dictionary(words.map { (Stem.of($0), true) }, uniquingKeysWith: { first, _ in first }))
    }

    public init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a word of a text is a form of one of the set.
    @inline(__always)
    public func contains(_ word: Word) -> Bool { words[word.stem] != nil }
}
