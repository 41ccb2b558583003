/// A hash of folded words: FNV-1a, 64 bits (Fowler, Noll, Vo), the same on every machine and in every run.
public enum WordHash {
    @usableFromInline static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

    @usableFromInline @inline(__always)
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The hash of a word, folded first.
    public static func of(_ word: String) -> UInt64 {
        word.foldedForm.utf8.reduce(seed) { adding($1, to: $0) }
    }
}

/// Words with a value each, looked up by hash without touching a string.
///
/// ```swift
/// WordTable(["zwei": 2])[WordHash.of("Zwei")]  // 2
/// ```
public struct WordTable<Value: Sendable>: Sendable {
    @usableFromInline let keys: [UInt64]
    @usableFromInline let values: [Value?]
    @usableFromInline let mask: Int
    /// A bit for each word by six bits of its hash in one of eight lanes: most words that are not in the table end here.
    @usableFromInline let filter: SIMD8<UInt64>

    /// Builds a table; words are folded. No two words of a table may share a hash, which a test checks.
    public init(_ words: [String: Value]) {
        var capacity = 16
        while capacity < words.count * 3 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        var values = [Value?](repeating: nil, count: capacity)
        var filter = SIMD8<UInt64>(repeating: 0)
        for (word, value) in words {
            let hash = WordHash.of(word)
            var place = Int(truncatingIfNeeded: hash >> 20) & (capacity - 1)
            while keys[place] != 0 && keys[place] != hash { place = (place + 1) & (capacity - 1) }
            keys[place] = hash
            values[place] = value
            filter[Int(truncatingIfNeeded: hash >> 40) & 7] |= 1 << (hash >> 50 & 63)
        }
        self.keys = keys
        self.values = values
        self.filter = filter
        mask = capacity - 1
    }

    /// The value of a word's hash.
    @inlinable @inline(__always)
    public subscript(hash: UInt64) -> Value? {
        guard filter[Int(truncatingIfNeeded: hash >> 40) & 7] >> (hash >> 50 & 63) & 1 == 1 else { return nil }
        return found(hash)
    }

    @inlinable @inline(never)
    func found(_ hash: UInt64) -> Value? {
        var place = Int(truncatingIfNeeded: hash >> 20) & mask
        while keys[place] != 0 {
            if keys[place] == hash { return values[place] }
            place = (place + 1) & mask
        }
        return nil
    }
}

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

    /// Whether any of some words is in the set.
    public func meets(_ words: ArraySlice<Word>) -> Bool {
        for word in words where table[word.hash] != nil { return true }
        return false
    }
}
