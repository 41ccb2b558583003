/// How many of some sessions came out in one way, and how sure that is.
public struct Share: Equatable, Sendable {
    public let count: Int
    public let total: Int

    /// Creates a share; `count` is at most `total`.
    public init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// The share in percent; 0 of nothing.
    public var percent: Double { total == 0 ? 0 : Double(count) * 100 / Double(total) }

    /// The 95 percent interval of Wilson, in percent: where the share would lie if many more sessions were played.
    public var interval: ClosedRange<Double> {
        guard total > 0 else { return 0...100 }
        let z = 1.959963984540054
        let n = Double(total)
        let p = Double(count) / n
        let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        let spread = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
        return (max(0, middle - spread) * 100)...(min(1, middle + spread) * 100)
    }

    /// Whether the share itself lies in a band.
    public func lies(in band: ClosedRange<Int>) -> Bool {
        count * 100 >= band.lowerBound * total && count * 100 <= band.upperBound * total
    }

    /// Whether the whole interval lies beside a band.
    public func isSurelyOutside(_ band: ClosedRange<Int>) -> Bool {
        interval.upperBound < Double(band.lowerBound) || interval.lowerBound > Double(band.upperBound)
    }
}
