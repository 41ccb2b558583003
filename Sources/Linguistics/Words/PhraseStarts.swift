/// Whether a word could begin a phrase, or end like one, at all: most do not, and a look at a few bits spares the walk.
struct PhraseStarts: Sendable {
    /// A bit for each first word, by sixteen bits of its hash.
    private var words = [UInt64](repeating: 0, count: 1024)
    /// A bit for each three letters that a first word with an open end of no more than three letters begins with.
    private var beginnings = [UInt64](repeating: 0, count: 39 * 39 * 39 / 64 + 1)
    /// A bit for each four letters that a longer first word with an open end begins with, by a hash.
    private var longBeginnings = [UInt64](repeating: 0, count: 1024)
    /// A bit for each three letters that all words of a list end with.
    private var endings = [UInt64](repeating: 0, count: 39 * 39 * 39 / 64 + 1)

    /// Adds the folded letters that all words of a list end with.
    mutating func add(ending letters: [UInt8]) {
        guard letters.count >= 3 else {
            for index in endings.indices { endings[index] = .max }
            return
        }
        let index = Self.index(letters[letters.count - 3], letters[letters.count - 2], letters[letters.count - 1])
        endings[index >> 6] |= 1 << UInt64(index & 63)
    }

    @inline(__always)
    private static func index(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        (ByteTrie.column(first) * 39 + ByteTrie.column(second)) * 39 + ByteTrie.column(third)
    }

    /// Adds the folded letters of a first word.
    mutating func add(_ letters: inout [UInt8], isOpen: Bool) {
        guard isOpen else {
            let hash = WordHash.of(folded: &letters)
            words[Self.lane(hash)] |= 1 << (hash >> 16 & 63)
            return
        }
        guard letters.count < 4 else {
            let place = letters.withUnsafeBufferPointer { Self.place($0, 0) }
            longBeginnings[place >> 6] |= 1 << UInt64(place & 63)
            return
        }
        // A beginning of fewer than three letters stands for all that could follow.
        for third in letters.count > 2 ? Self.columns(letters[2]) : 0...38 {
            for second in letters.count > 1 ? Self.columns(letters[1]) : 0...38 {
                let index = (ByteTrie.column(letters[0]) * 39 + second) * 39 + third
                beginnings[index >> 6] |= 1 << UInt64(index & 63)
            }
        }
    }

    @inline(__always)
    private static func place(_ letters: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var key: UInt64 = 0
        for offset in 0..<4 { key = key << 8 | UInt64(letters[start + offset]) }
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }

    private static func columns(_ byte: UInt8) -> ClosedRange<Int> { ByteTrie.column(byte)...ByteTrie.column(byte) }

    @inline(__always)
    private static func lane(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 22) & 1023 }

    /// Gives the memory to a walk.
    @inline(__always)
    func withBits(_ walk: (Bits) -> Void) {
        words.withUnsafeBufferPointer { words in
            beginnings.withUnsafeBufferPointer { beginnings in
                endings.withUnsafeBufferPointer { endings in
                    longBeginnings.withUnsafeBufferPointer {
                        walk(Bits(words: words, beginnings: beginnings, longBeginnings: $0, endings: endings))
                    }
                }
            }
        }
    }

    /// The memory during a walk.
    struct Bits {
        fileprivate let words: UnsafeBufferPointer<UInt64>
        fileprivate let beginnings: UnsafeBufferPointer<UInt64>
        fileprivate let longBeginnings: UnsafeBufferPointer<UInt64>
        fileprivate let endings: UnsafeBufferPointer<UInt64>

        /// Whether a phrase could begin at a word; the letters behind a short word are a space or a line break.
        @inline(__always)
        func mayBegin(at word: Word, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
            if words[PhraseStarts.lane(word.hash)] >> (word.hash >> 16 & 63) & 1 == 1 { return true }
            let start = word.foldedStart
            let index = PhraseStarts.index(folded[start], folded[start + 1], folded[start + 2])
            if beginnings[index >> 6] >> UInt64(index & 63) & 1 == 1 { return true }
            let place = PhraseStarts.place(folded, start)
            return longBeginnings[place >> 6] >> UInt64(place & 63) & 1 == 1
        }

        /// Whether a word could end like the words of a list.
        @inline(__always)
        func mayEnd(_ word: Word, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
            guard word.length >= 5, !word.isNumber else { return false }
            let end = word.foldedEnd
            let index = PhraseStarts.index(folded[end - 3], folded[end - 2], folded[end - 1])
            return endings[index >> 6] >> UInt64(index & 63) & 1 == 1
        }
    }
}
