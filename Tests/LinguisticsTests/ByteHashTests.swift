import Linguistics
import Testing

/// The numbers that the authors of the hash publish for it.
@Suite struct ByteHashTests {
    @Test(arguments: [
        ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8 as UInt64),
    ])
    func of(text: String, expected: UInt64) {
        #expect(ByteHash.of(text) == expected)
    }
}
