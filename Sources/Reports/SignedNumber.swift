/// Numbers that say how much more or less something is.
enum SignedNumber {
    /// The number with its sign, the minus as long as the plus: "+3", "±0", "−2".
    static func text(_ number: Int) -> String { number > 0 ? "+\(number)" : number == 0 ? "±0" : "−\(-number)" }
}
