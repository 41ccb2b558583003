/// All words that are anything at all by themselves: looked up once for every word of a text, when it is read.
public final class Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var kinds = WordKinds()
        var classes = WordClasses()
    }

    private let entries: WordTable<Entry>

    /// The words of grammar alone.
    static let grammar = Vocabulary([])

    /// The words of grammar and of some classes.
    public init(_ classes: [WordClass]) {
        var entries = WordTableBuilder<Entry>(room: 2048)
        WordKinds.forEach { hash, set in entries.change(hash, adding: Entry()) { set(&$0.kinds) } }
        var letters: [UInt8] = []
        for wordClass in classes {
            let words = UnsafeBufferPointer(
                start: wordClass.words.utf8Start, count: wordClass.words.utf8CodeUnitCount)
            WordHash.forEach(in: words, letters: &letters) { hash in
                entries.change(hash, adding: Entry()) { $0.classes.insert(wordClass.number) }
            }
        }
        self.entries = WordTable(entries)
    }

    /// What is known of a word, by the hash of its letters.
    @inline(__always)
    subscript(hash: UInt64) -> Entry { entries[hash] ?? Entry() }
}
