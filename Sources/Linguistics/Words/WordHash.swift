/// A hash of folded words, eight bytes at a time, the same on every machine and in every run.
///
/// Each step multiplies by 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4) and folds
/// the high half onto the low one.
public enum WordHash {
    /// The hash of a word, folded first.
    public static func of(_ word: String) -> UInt64 {
        var folded: [UInt8] = []
        Folding.fold(word, into: &folded)
        return of(folded: &folded)
    }

    /// Hands over the hash of every word of a text, with space between them; words are folded.
    ///
    /// - Parameter letters: memory for the folded letters of a word.
    public static func forEach(
        in words: UnsafeBufferPointer<UInt8>, letters: inout [UInt8], _ body: (UInt64) -> Void
    ) {
        words.forEachWord { word in
            letters.removeAll(keepingCapacity: true)
            Folding.fold(word, into: &letters)
            body(of(folded: &letters))
        }
    }

    /// The hash of a folded word, behind which some room is made.
    static func of(folded word: inout [UInt8]) -> UInt64 {
        let count = word.count
        word.append(contentsOf: repeatElement(0, count: 8))
        return word.withUnsafeBufferPointer { of($0, 0..<count) }
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

extension UnsafeBufferPointer<UInt8> {
    /// Hands over the bytes of every word between spaces and line breaks.
    @inline(__always)
    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        while start < count {
            while start < count, self[start] <= 0x20 { start += 1 }
            var end = start
            while end < count, self[end] > 0x20 { end += 1 }
            if end > start { body(UnsafeBufferPointer(rebasing: self[start..<end])) }
            start = end
        }
    }
}
