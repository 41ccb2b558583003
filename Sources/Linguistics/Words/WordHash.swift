/// A hash of folded words, eight bytes at a time, the same on every machine and in every run.
///
/// Each step multiplies by 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4) and folds
/// the high half onto the low one.
public enum WordHash {
    /// The hash of a word, folded first.
    public static func of(_ word: String) -> UInt64 {
        let folded = Array(word.foldedForm.utf8)
        return (folded + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { of($0, 0..<folded.count) }
    }

    /// The hash of some bytes; seven more have to follow them in memory.
    ///
    /// - Parameter bits: set in every byte before it counts, to take ASCII letters as small ones.
    @inline(__always)
    static func of(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, setting bits: UInt64 = 0) -> UInt64 {
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        var hash = 0x243F_6A88_85A3_08D3 ^ UInt64(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            var piece = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) | bits
            let rest = range.upperBound - place
            if rest < 8 { piece &= (1 << UInt64(rest * 8)) - 1 }
            hash = (hash ^ piece) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            place += 8
        }
        return hash
    }
}

/// Words with a value each, looked up by hash without touching a string.
///
/// ```swift
/// WordTable(["zwei": 2])[WordHash.of("Zwei")]  // 2
/// ```
public struct WordTable<Value: Sendable>: Sendable {
    /// First a filter, then the hashes.
    ///
    /// The filter has a bit for each word by six bits of its hash in one of sixteen lanes: most words that are not in
    /// the table end there.
    @usableFromInline let slots: [UInt64]
    @usableFromInline let values: [Value?]

    @inlinable static var lanes: Int { 16 }

    /// Builds a table; words are folded. No two words of a table may share a hash, which a test checks.
    public init(_ words: [String: Value]) {
        var capacity = 16
        while capacity < words.count * 3 { capacity *= 2 }
        var slots = [UInt64](repeating: 0, count: Self.lanes + capacity)
        var values = [Value?](repeating: nil, count: capacity)
        for (word, value) in words {
            let hash = WordHash.of(word)
            var place = Int(truncatingIfNeeded: hash >> 20) & (capacity - 1)
            while slots[Self.lanes + place] != 0 && slots[Self.lanes + place] != hash {
                place = (place + 1) & (capacity - 1)
            }
            slots[Self.lanes + place] = hash
            values[place] = value
            slots[Int(truncatingIfNeeded: hash >> 40) & 15] |= 1 << (hash >> 50 & 63)
        }
        self.slots = slots
        self.values = values
    }

    /// The value of a word's hash.
    @inlinable @inline(__always)
    public subscript(hash: UInt64) -> Value? {
        guard slots[Int(truncatingIfNeeded: hash >> 40) & 15] >> (hash >> 50 & 63) & 1 == 1 else { return nil }
        return found(hash)
    }

    @inlinable @inline(never)
    func found(_ hash: UInt64) -> Value? {
        let mask = values.count - 1
        var place = Int(truncatingIfNeeded: hash >> 20) & mask
        while slots[Self.lanes + place] != 0 {
            if slots[Self.lanes + place] == hash { return values[place] }
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
