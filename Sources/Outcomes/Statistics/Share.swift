/// So many of so many: replies among contacts, meetings among replies.
///
/// ```swift
/// Share(3, of: 100)?.wilson  // 0.0103 ... 0.0845
/// ```
public struct Share: Equatable, Hashable, Sendable, Codable {
    public let count: Int
    public let total: Int

    /// Creates a share; nil where the count is negative or larger than the total.
    public init?(_ count: Int, of total: Int) {
        guard count >= 0, total >= count else { return nil }
        self.count = count
        self.total = total
    }

    /// The share itself, from 0 to 1; nil where there is nothing to share.
    public var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

    /// The quantile of the normal distribution for 95 % on both sides.
    static let z = 1.959963984540054

    /// The 95 % interval after Wilson (1927); from 0 to 1 where nothing is known.
    public var wilson: ClosedRange<Double> {
        guard total > 0 else { return 0...1 }
        let n = Double(total)
        let p = Double(count) / n
        let z2 = Share.z * Share.z
        let centre = p + z2 / (2 * n)
        let reach = Share.z * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
        // At 0 and at 1 the bound is exact; rounding may not carry it beyond.
        let lower = count == 0 ? 0 : max(0, (centre - reach) / (1 + z2 / n))
        let upper = count == total ? 1 : min(1, (centre + reach) / (1 + z2 / n))
        return lower...upper
    }
}
