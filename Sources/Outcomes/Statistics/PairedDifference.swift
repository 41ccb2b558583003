/// How much more often B succeeds than A where each pair was tried under the same conditions.
public struct PairedDifference: Equatable, Sendable {
    /// Pairs in which both succeeded.
    public let both: Int
    /// Pairs in which only A succeeded.
    public let onlyA: Int
    /// Pairs in which only B succeeded.
    public let onlyB: Int
    /// Pairs in which neither succeeded.
    public let neither: Int

    /// Counts pairs.
    public init(_ pairs: some Sequence<(a: Bool, b: Bool)>) {
        var (both, onlyA, onlyB, neither) = (0, 0, 0, 0)
        for pair in pairs {
            switch (pair.a, pair.b) {
            case (true, true): both += 1
            case (true, false): onlyA += 1
            case (false, true): onlyB += 1
            case (false, false): neither += 1
            }
        }
        (self.both, self.onlyA, self.onlyB, self.neither) = (both, onlyA, onlyB, neither)
    }

    /// All pairs.
    public var total: Int { both + onlyA + onlyB + neither }

    /// The share of B minus that of A, from -1 to 1; nil without pairs.
    public var value: Double? { total == 0 ? nil : Double(onlyB - onlyA) / Double(total) }

    /// The 95 % interval of the difference after Newcombe (1998, Statistics in Medicine 17, 2635–2650, method 10 for
    /// paired data): from the Wilson intervals of both shares and how the two go together.
    public var interval: ClosedRange<Double> {
        guard let value, let a = Share(both + onlyA, of: total), let b = Share(both + onlyB, of: total),
            let pa = a.value, let pb = b.value
        else { return -1...1 }
        let (wa, wb) = (a.wilson, b.wilson)
        let down = (pb - wb.lowerBound, wa.upperBound - pa)
        let up = (wb.upperBound - pb, pa - wa.lowerBound)
        func length(_ x: Double, _ y: Double) -> Double {
            max(0, x * x - 2 * correlation * x * y + y * y).squareRoot()
        }
        return max(-1, value - length(down.0, down.1))...min(1, value + length(up.0, up.1))
    }

    /// How the outcomes of a pair go together, corrected for continuity as the method asks; from -1 to 1.
    private var correlation: Double {
        let product = Double(both + onlyA) * Double(onlyB + neither) * Double(both + onlyB) * Double(onlyA + neither)
        guard product > 0 else { return 0 }
        let raw = Double(both) * Double(neither) - Double(onlyA) * Double(onlyB)
        let half = Double(total) / 2
        let corrected = raw > half ? raw - half : raw >= 0 ? 0 : raw
        return corrected / product.squareRoot()
    }

    /// The two-sided p-value of McNemar's exact test; from 0 to 1.
    public var pValue: Double { SignTest.pValue(wins: onlyB, losses: onlyA) }
}
