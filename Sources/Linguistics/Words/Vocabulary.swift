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
        var entries: [UInt64: Entry] = [:]
        WordKinds.forEach { hash, set in set(&entries[hash, default: Entry()].kinds) }
        for wordClass in classes {
            wordClass.forEachHash { entries[$0, default: Entry()].classes.insert(wordClass.number) }
        }
        self.entries = WordTable(hashes: entries)
    }

    /// What is known of a word, by the hash of its letters.
    @inline(__always)
    subscript(hash: UInt64) -> Entry { entries[hash] ?? Entry() }
}

extension WordClass {
    /// Hands over the hash of every word.
    func forEachHash(_ body: (UInt64) -> Void) {
        let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        var folded: [UInt8] = []
        for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
            folded.removeAll(keepingCapacity: true)
            Folding.fold(UnsafeBufferPointer(rebasing: word), into: &folded)
            body(WordHash.of(folded: &folded))
        }
    }
}
