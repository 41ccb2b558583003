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
        var builder = WordTableBuilder<Bool>(room: words.count)
        for word in words { builder.change(Stem.hash(of: word), adding: true) { _ in } }
        self.words = WordTable(builder)
    }

    public init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a word of a text is a form of one of the set.
    @inline(__always)
    public func contains(_ word: Word) -> Bool { words[word.stem] != nil }
}
