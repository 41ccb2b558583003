/// Whether a phrase could begin at a word at all: most words begin none, and a look at a few bits spares the walk.
struct PhraseStarts: Sendable {
    /// A bit for each first word, by sixteen bits of its hash.
    private var words = [UInt64](repeating: 0, count: 1024)
    /// A bit for each three letters that a first word with an open end begins with.
    private var beginnings = [UInt64](repeating: 0, count: 39 * 39 * 39 / 64 + 1)

    /// Adds the folded letters of a first word.
    mutating func add(_ letters: [UInt8], isOpen: Bool) {
        guard isOpen else {
            let padded = letters + [UInt8](repeating: 0, count: 8)
            let hash = padded.withUnsafeBufferPointer { WordHash.of($0, 0..<letters.count) }
            words[Self.lane(hash)] |= 1 << (hash >> 16 & 63)
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

    private static func columns(_ byte: UInt8) -> ClosedRange<Int> { ByteTrie.column(byte)...ByteTrie.column(byte) }

    @inline(__always)
    private static func lane(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 22) & 1023 }

    /// Whether a phrase could begin at a word; the letters behind a short word are a space or a line break.
    @inline(__always)
    func mayBegin(at word: Word, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
        if words[Self.lane(word.hash)] >> (word.hash >> 16 & 63) & 1 == 1 { return true }
        let start = word.foldedStart
        let index =
            (ByteTrie.column(folded[start]) * 39 + ByteTrie.column(folded[start + 1])) * 39
            + ByteTrie.column(folded[start + 2])
        return beginnings[index >> 6] >> UInt64(index & 63) & 1 == 1
    }
}
