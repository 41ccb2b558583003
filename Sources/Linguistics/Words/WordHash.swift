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
