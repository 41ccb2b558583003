/// A choice that looks random and is always the same for the same seed and the same place in a session.
///
/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014), used as a hash so that
/// no generator has to be carried along and a turn taken back leaves no trace.
struct SeededChoice {
    let seed: UInt64

    /// A number in `0..<count` for a place in the session; `count` is at least 1.
    func index(turn: Int, part: Int, count: Int) -> Int {
        let place = UInt64(bitPattern: Int64(turn &* 64 &+ part &+ 1))
        let value = SeededNumbers.mixed(seed &+ place &* 0x9E37_79B9_7F4A_7C15)
        return Int(value % UInt64(max(1, count)))
    }
}
