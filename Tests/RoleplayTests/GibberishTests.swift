import Linguistics
import Testing

@testable import Roleplay

@Suite struct GibberishTests {
    /// Of two words hit at random one can be spoken by chance.
    @Test(arguments: [("asdkjfh öklajsdf", true), ("asdkjfh Oltmanns, guten Tag", false)])
    func isHitAtRandom(line: String, expected: Bool) {
        #expect(Gibberish.fills(Text(line)) == expected)
    }
}
