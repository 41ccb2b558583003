/// All words that are anything at all by themselves: looked up once for every word of a text, when it is read.
public final class Vocabulary: Sendable {
    /// What is known of a word.
    struct Entry: Sendable {
        var kinds = WordKinds()
        var classes = WordClasses()
    }

    /// Where the entry of a word stands.
    private let places: WordTable<Int32>
    /// The entries; the first is that of all other words.
    private let entries: [Entry]

    /// The words of grammar alone.
    static let grammar = Vocabulary([])

    /// The words of grammar and of some classes.
    public init(_ classes: [WordClass]) {
        var places: [UInt64: Int32] = [:]
        var entries = [Entry()]
        func change(_ hash: UInt64, _ change: (inout Entry) -> Void) {
            let place = places[hash] ?? Int32(entries.count)
            if Int(place) == entries.count {
                places[hash] = place
                entries.append(Entry())
            }
            change(&entries[Int(place)])
        }
        WordKinds.forEach { hash, set in change(hash) { set(&$0.kinds) } }
        for wordClass in classes {
            wordClass.forEachHash { hash in change(hash) { $0.classes.insert(wordClass.number) } }
        }
        self.places = WordTable(hashes: places)
        self.entries = entries
    }

    /// What is known of a word, by the hash of its letters.
    @inline(__always)
    subscript(hash: UInt64) -> Entry { entries[Int(places[hash] ?? 0)] }
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
