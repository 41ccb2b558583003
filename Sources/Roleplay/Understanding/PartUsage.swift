/// How much oftener the parts of a question are used in the samples of each aim than in all of them.
///
/// The questions for a line are put alike: "was … zahlen", "wer … dann". Each part speaks by the ratio of how often it stands
/// in them to how often it stands anywhere (naive Bayes, each part for itself), as if every aim had four samples more that
/// are like all.
struct PartUsage: Sendable {
    /// Where the weights of each part begin and end.
    private let ranges: [UInt32: Range<Int>]
    /// The aims in whose samples a part stands, and what that weighs.
    private let weights: [(aim: Int32, weight: Double)]
    /// What a part weighs for an aim in whose samples it does not stand.
    private let absent: [Double]

    /// Counts the parts of samples.
    ///
    /// - Parameters:
    ///   - samples: the aim of each sample, and the numbers of its parts, each once.
    ///   - count: the number of aims.
    init(_ samples: [(aim: Int, parts: [UInt32])], aims count: Int) {
        // A part and an aim in one number, so that sorting brings together what belongs together.
        var uses: [UInt64] = []
        uses.reserveCapacity(samples.reduce(0) { $0 + $1.parts.count })
        var sizes = [Double](repeating: 0, count: count)
        for sample in samples {
            sizes[sample.aim] += 1
            for part in sample.parts { uses.append(UInt64(part) << 32 | UInt64(sample.aim)) }
        }
        uses.sort()
        absent = sizes.map { PartUsage.logarithm(PartUsage.prior / ($0 + PartUsage.prior)) }
        var ranges: [UInt32: Range<Int>] = [:]
        var weights: [(aim: Int32, weight: Double)] = []
        var start = 0
        while start < uses.count {
            let part = uses[start] >> 32
            var end = start
            while end < uses.count, uses[end] >> 32 == part { end += 1 }
            let expected = (Double(end - start) + 0.5) / Double(samples.count + 1)
            let first = weights.count
            var index = start
            while index < end {
                var next = index
                while next < end, uses[next] == uses[index] { next += 1 }
                let aim = Int(uses[index] & 0xFFFF_FFFF)
                let share = (Double(next - index) + PartUsage.prior * expected) / (sizes[aim] + PartUsage.prior)
                weights.append((Int32(aim), PartUsage.logarithm(share / expected) - absent[aim]))
                index = next
            }
            ranges[UInt32(part)] = first..<weights.count
            start = end
        }
        self.ranges = ranges
        self.weights = weights
    }

    /// What the parts of a question weigh together for each aim; 0 for each where none is known.
    func sums(of parts: [UInt32]) -> [Double] {
        var sums = [Double](repeating: 0, count: absent.count)
        var known = 0.0
        for part in parts {
            guard let range = ranges[part] else { continue }
            known += 1
            for (aim, weight) in weights[range] { sums[Int(aim)] += weight }
        }
        return zip(sums, absent).map { $0 + known * $1 }
    }

    private static var prior: Double { 4 }

    /// Nearly the natural logarithm, by square roots alone: these are the same to the last bit on every machine.
    private static func logarithm(_ value: Double) -> Double {
        16 * (value.squareRoot().squareRoot().squareRoot().squareRoot() - 1)
    }
}
