/// A number that stands for a text, byte by byte, the same on every machine and in every run: FNV-1a over UTF-8, 64 bits
/// (Fowler, Noll, Vo). It tells texts apart and guards nothing.
public enum ByteHash {
    /// The number of a text; nothing is folded.
    ///
    /// ```swift
    /// ByteHash.of("a")  // 0xAF63_DC4C_8601_EC8C
    /// ```
    @inlinable public static func of(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* prime }
    }

    /// By what each step multiplies.
    public static let prime: UInt64 = 0x100_0000_01B3
}
