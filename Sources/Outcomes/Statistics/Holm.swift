/// Holm's correction for several comparisons at once (1979).
public enum Holm {
    /// The corrected p-values, in the order of the given ones: sorted, each times the number of those not smaller, never
    /// falling, at most 1.
    public static func corrected(_ pValues: [Double]) -> [Double] {
        var result = pValues
        var highest = 0.0
        for (rank, index) in pValues.indices.sorted(by: { (pValues[$0], $0) < (pValues[$1], $1) }).enumerated() {
            highest = max(highest, min(1, Double(pValues.count - rank) * pValues[index]))
            result[index] = highest
        }
        return result
    }
}
