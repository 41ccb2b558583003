import Foundation

/// How many contacts a question needs before it is worth asking.
public enum SampleSize {
    private static let zOfPower = 0.8416212335729143

    /// The contacts each of two variants needs so that a difference between two shares shows with 80 % power at 5 %; nil
    /// where there is no difference to show.
    ///
    /// ```swift
    /// SampleSize.perVariant(0.02, 0.04)  // 1141
    /// ```
    public static func perVariant(_ first: Double, _ second: Double) -> Int? {
        guard let size = exact(first, second) else { return nil }
        return Int(size.rounded(.up))
    }

    static func exact(_ first: Double, _ second: Double) -> Double? {
        guard first != second, (0...1).contains(first), (0...1).contains(second) else { return nil }
        let mean = (first + second) / 2
        let root =
            Share.z * (2 * mean * (1 - mean)).squareRoot() + zOfPower
            * (first * (1 - first) + second * (1 - second)).squareRoot()
        return root * root / ((first - second) * (first - second))
    }

    /// The chance that Fisher's test shows a difference between two true shares at 5 %, with so many contacts each: exact,
    /// over all outcomes that are not next to impossible.
    public static func power(_ first: Double, _ second: Double, contacts: Int) -> Double {
        func probability(_ x: Int, _ p: Double) -> Double {
            guard p > 0, p < 1 else { return (p == 0 ? x == 0 : x == contacts) ? 1 : 0 }
            return exp(
                LogGamma.factorial(contacts) - LogGamma.factorial(x) - LogGamma.factorial(contacts - x)
                    + Double(x) * log(p) + Double(contacts - x) * log(1 - p))
        }
        func likely(_ p: Double) -> [(count: Int, probability: Double)] {
            (0...contacts).map { ($0, probability($0, p)) }.filter { $0.probability > 1e-7 }
        }
        let others = likely(second)
        return likely(first).reduce(0.0) { sum, a in
            sum + a.probability
                * others.reduce(0.0) { sum, b in
                    guard let left = Share(a.count, of: contacts), let right = Share(b.count, of: contacts),
                        Fisher.pValue(left, right) < 0.05
                    else { return sum }
                    return sum + b.probability
                }
        }
    }
}
