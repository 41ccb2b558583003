/// After how many minutes first responses came.
public struct ResponseTimes: Equatable, Sendable {
    /// How many responses came after so many minutes.
    private var counts: [Int: Int] = [:]
    /// The responses whose minutes are known.
    public private(set) var total = 0

    /// Creates times with no response.
    public init() {}

    /// Adds a response.
    public mutating func add(_ minutes: Int) {
        counts[minutes, default: 0] += 1
        total += 1
    }

    /// The minutes by which half of the responses had come; nil where there is none.
    public var median: Double? {
        guard total > 0 else { return nil }
        return Double(minutes(at: (total - 1) / 2) + minutes(at: total / 2)) / 2
    }

    /// The responses that came within so many minutes.
    public func share(within limit: Int) -> Share {
        Share(counts.reduce(0) { $0 + ($1.key <= limit ? $1.value : 0) }, of: total) ?? .nothing
    }

    /// The upper ends of the histogram's bars, in minutes; the last bar has none.
    public static let limits = [15, 30, 60, 240, 1440, 4320]

    /// How many responses fall in each bar: over the limit before, up to its own.
    public var histogram: [Int] {
        var bars = [Int](repeating: 0, count: ResponseTimes.limits.count + 1)
        for (minutes, count) in counts {
            bars[ResponseTimes.limits.firstIndex { minutes <= $0 } ?? bars.count - 1] += count
        }
        return bars
    }

    /// The minutes of the response at a place in order.
    private func minutes(at place: Int) -> Int {
        var passed = 0
        for (minutes, count) in counts.sorted(by: { $0.key < $1.key }) {
            passed += count
            if passed > place { return minutes }
        }
        return 0
    }
}
