/// Runs of bytes that stand in a JSON string as they are, found eight bytes at a time.
enum PlainRun {
    /// Where a run ends that begins at an index: at a quotation mark, a backslash or a control character.
    ///
    /// - Parameter isASCII: whether it ends at a byte beyond ASCII as well.
    @inline(__always)
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isASCII: Bool = false) -> Int {
        guard let base = bytes.baseAddress else { return start }
        let raw = UnsafeRawPointer(base)
        var index = start
        while index + 8 <= bytes.count {
            let piece = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var ends = (piece &- 0x2020_2020_2020_2020) & ~piece
            ends |= zeros(piece ^ 0x2222_2222_2222_2222) | zeros(piece ^ 0x5C5C_5C5C_5C5C_5C5C)
            if isASCII { ends |= piece }
            ends &= 0x8080_8080_8080_8080
            if ends != 0 { return index + (ends.trailingZeroBitCount >> 3) }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || isASCII && byte >= 0x80 { break }
            index += 1
        }
        return index
    }

    /// The high bit of every byte that is zero; behind the first of them other bits may be set as well.
    @inline(__always)
    private static func zeros(_ piece: UInt64) -> UInt64 { (piece &- 0x0101_0101_0101_0101) & ~piece }
}
