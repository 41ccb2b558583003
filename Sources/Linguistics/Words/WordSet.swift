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
        var builder = WordTableBuilder<Bool>(room: words.count)
        var letters: [UInt8] = []
        for word in words {
            letters.removeAll(keepingCapacity: true)
            Folding.fold(word, into: &letters)
            builder.change(WordHash.of(folded: &letters), adding: true) { _ in }
        }
        table = WordTable(builder)
    }

    /// Reads a set from the bytes of a word list of single words.
    public init(_ list: [UInt8]) {
        var builder = WordTableBuilder<Bool>(room: list.count / 6)
        WordList.forEachPhrase(in: list) { _, phrase in
            var letters: [UInt8] = []
            WordHash.forEach(in: phrase, letters: &letters) { builder.change($0, adding: true) { _ in } }
        }
        table = WordTable(builder)
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
