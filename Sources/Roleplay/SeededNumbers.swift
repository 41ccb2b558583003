/// Numbers that look random and are the same for the same seed.
///
/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
package struct SeededNumbers: Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A number in `0..<count`; 0 where count is 0.
    package mutating func below(_ count: Int) -> Int {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        return Int(SeededNumbers.mixed(state) % UInt64(max(1, count)))
    }

    /// The bits of a state, mixed.
    static func mixed(_ state: UInt64) -> UInt64 {
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
