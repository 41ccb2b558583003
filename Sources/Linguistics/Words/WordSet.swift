/// A set of words, looked up by hash.
///
/// ```swift
/// let articles: WordSet = ["der", "die", "das"]
/// articles.contains(word)
/// ```
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline let table: WordTable<Bool>

    /// Builds a set; words are folded.
    public init(_ words: [String]) {
        table = WordTable(Dictionary(words.map { ($0, true) }, uniquingKeysWith: { first, _ in first }))
    }

    public init(arrayLiteral words: String...) { self.init(words) }

    /// Whether a word of a text is in the set.
    @inlinable @inline(__always)
    public func contains(_ word: Word) -> Bool { table[word.hash] != nil }

    /// The hash of every word.
    var hashes: some Sequence<UInt64> { table.entries.lazy.map(\.0) }

    /// Whether any of some words is in the set.
    public func meets(_ words: ArraySlice<Word>) -> Bool {
        for word in words where table[word.hash] != nil { return true }
        return false
    }
}
