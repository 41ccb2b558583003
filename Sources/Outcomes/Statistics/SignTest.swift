import Foundation

/// The exact sign test: whether more pairs came out one way than chance would let them.
public enum SignTest {
    /// The two-sided p-value of so many wins and losses where both are equally likely; ties are left out before. From 0
    /// to 1.
    ///
    /// ```swift
    /// SignTest.pValue(wins: 9, losses: 1)  // 0.0215
    /// ```
    public static func pValue(wins: Int, losses: Int) -> Double {
        let n = wins + losses
        guard n > 0 else { return 1 }
        func probability(_ x: Int) -> Double {
            exp(
                LogGamma.factorial(n) - LogGamma.factorial(x) - LogGamma.factorial(n - x) - Double(n) * log(2))
        }
        return min(1, 2 * (0...min(wins, losses)).reduce(0.0) { $0 + probability($1) })
    }
}
