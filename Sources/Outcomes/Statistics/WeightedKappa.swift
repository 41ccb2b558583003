/// Quadratic weighted kappa (Cohen 1968): how far two raters agree beyond chance; 1 is perfect, 0 is chance.
public enum WeightedKappa {
    /// Kappa over pairs of marks from 0 to `levels - 1`.
    ///
    /// - Returns: nil without pairs, and where every mark of both is the same, for then chance agrees as perfectly.
    public static func value(_ pairs: [(Int, Int)], levels: Int) -> Double? {
        var left = [Double](repeating: 0, count: levels)
        var right = left
        var observed = 0.0
        for (first, second) in pairs {
            left[first] += 1
            right[second] += 1
            observed += Double((first - second) * (first - second))
        }
        var expected = 0.0
        for first in 0..<levels {
            for second in 0..<levels {
                let distance = Double((first - second) * (first - second))
                expected += distance * left[first] * right[second] / Double(max(1, pairs.count))
            }
        }
        return expected == 0 ? nil : 1 - observed / expected
    }
}
