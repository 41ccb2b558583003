/// Weights for the marks of an item, as they are learned.
///
/// Two questions (is the item met, is there anything of it) are asked of each remark and of the opener as a whole, which
/// makes four weights a mark.
struct LearnedWeights {
    /// An opener as it is learned from.
    struct Example {
        struct Remark {
            let marks: [Int]
            /// The level that the remark earns: the opener's where a reference quote lies in it, otherwise 0.
            let level: Int
            /// Whether it is never enough for the item to be met.
            let isHalfAtMost: Bool
        }
        let remarks: [Remark]
        let marks: [Int]
        let level: Int
        /// How many openers it counts for.
        let count: Double
    }

    /// How the weights may be.
    struct Limits {
        /// For each of the four questions, between what the weight of each mark must lie.
        var bounds: [[ClosedRange<Double>]]
        /// How many marks may have a weight.
        var marks: Int
        /// Weights below it are dropped.
        var least: Double
        /// The mark that makes an opener met whatever the rest weighs.
        var whole: Int?
        /// Whether the weights of remark and opener are learned once more, together.
        var isJoint: Bool
    }

    /// How much the opener as a whole counts beside its best remark.
    private static let overallShare = 0.5

    /// The weights in hundredths, met and any in a remark, met and any in the opener.
    private(set) var table: [[Int]]
    private(set) var start = [0, 0]
    /// From where on it is met; half of it; anything of it.
    private(set) var bounds = [0, -150, -90]
    private let whole: Int?

    /// The marks that have a weight.
    var marks: [Int] { table[0].indices.filter { mark in table.contains { $0[mark] != 0 } } }

    /// Learns from examples.
    init(_ examples: [Example], _ limits: Limits) {
        whole = limits.whole
        var allowed = limits.bounds
        let count = allowed[0].count
        var fitted = LearnedWeights.fit(examples, allowed, nil)
        // The marks that move least are left out a few at a time, since those that remain then take over.
        let often = LearnedWeights.spread(examples, count)
        var left = (0..<count).filter { mark in allowed.contains { $0[mark] != 0...0 } }
        while left.count > limits.marks {
            let moved = (0..<count).map { mark in fitted.reduce(0) { $0 + abs($1[mark]) } * often[mark] }
            left.sort { (moved[$0], $1) > (moved[$1], $0) }
            let keep = max(limits.marks, left.count * 3 / 4)
            for mark in left[keep...] { for kind in 0..<4 { allowed[kind][mark] = 0...0 } }
            left = Array(left[..<keep])
            fitted = LearnedWeights.fit(examples, allowed, fitted)
        }
        var starts = [0, 1].map { fitted[$0][count] + fitted[$0 + 2][count] }
        if limits.isJoint { (fitted, starts) = LearnedWeights.fitJointly(examples, allowed, fitted) }
        func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
        table = fitted.map { $0.prefix(count).map { abs($0) < limits.least ? 0 : hundredths($0) } }
        start = starts.map(hundredths)
        setBounds(examples)
    }

    private static func fit(
        _ examples: [Example], _ bounds: [[ClosedRange<Double>]], _ first: [[Double]]?
    ) -> [[Double]] {
        (0..<4).map { kind in
            let least = kind % 2 == 0 ? 2 : 1
            let isOverall = kind >= 2
            let rows = examples.flatMap { example -> [Ridge.Row] in
                if isOverall {
                    return [Ridge.Row(marks: example.marks, isTrue: example.level >= least, count: example.count)]
                }
                // What was not quoted where something was may earn it too.
                return example.remarks.map {
                    Ridge.Row(
                        marks: $0.marks, isTrue: $0.level >= least,
                        count: example.level > 0 && $0.level == 0 ? example.count / 2 : example.count)
                }
            }
            let share = isOverall ? overallShare : 1
            return Ridge(pull: isOverall ? 10 : 10 / 3, bounds: bounds[kind])
                .fit(rows, from: first.map { $0[kind].map { $0 / share } }).map { $0 * share }
        }
    }

    /// Learns the weights of an opener's best remark and of the opener as a whole together, so that what both say is not
    /// counted twice.
    ///
    /// The best remark is the one that weighs most by what was learned before, among those that are quoted where any is.
    private static func fitJointly(
        _ examples: [Example], _ bounds: [[ClosedRange<Double>]], _ first: [[Double]]
    ) -> ([[Double]], [Double]) {
        let count = bounds[0].count
        var fitted = first
        var starts = [0.0, 0.0]
        for kind in 0..<2 {
            let least = 2 - kind
            let rows = examples.compactMap { example -> Ridge.Row? in
                let quoted = example.remarks.filter { $0.level >= least }
                func weight(_ remark: Example.Remark) -> Double { remark.marks.reduce(0) { $0 + first[kind][$1] } }
                guard let best = (quoted.isEmpty ? example.remarks : quoted).max(by: { weight($0) < weight($1) }) else {
                    return nil
                }
                return Ridge.Row(
                    marks: best.marks + example.marks.map { $0 + count }, isTrue: example.level >= least,
                    count: example.count)
            }
            let pulls = (0..<2 * count).map { $0 < count ? 3 : 3 / (overallShare * overallShare) }
            let joint = Ridge(pulls: pulls, bounds: bounds[kind] + bounds[kind + 2])
                .fit(rows, from: first[kind].prefix(count) + first[kind + 2].prefix(count) + [0])
            fitted[kind] = Array(joint[..<count])
            fitted[kind + 2] = Array(joint[count..<(2 * count)])
            starts[kind] = joint[2 * count]
        }
        return (fitted, starts)
    }

    /// How much each mark differs from remark to remark; what is seldom counts nearly as much as what is frequent, since
    /// a trainer looks for it all the same.
    private static func spread(_ examples: [Example], _ count: Int) -> [Double] {
        var seen = [Double](repeating: 0, count: count)
        var all = 0.0
        for remark in examples.flatMap(\.remarks) {
            all += 1
            for mark in remark.marks { seen[mark] += 1 }
        }
        return seen.map { ($0 / all * (1 - $0 / all)).squareRoot().squareRoot() }
    }

    // MARK: Levels

    private typealias Sums = (met: Int, any: Int, isWhole: Bool)

    private func sums(_ example: Example) -> Sums {
        func sum(_ marks: [Int], _ kind: Int) -> Int { marks.reduce(0) { $0 + table[kind][$1] } }
        guard !example.remarks.isEmpty else { return (Int.min / 2, Int.min / 2, false) }
        return (
            (example.remarks.filter { !$0.isHalfAtMost }.map { sum($0.marks, 0) }.max() ?? -10_000) + start[0]
                + sum(example.marks, 2),
            (example.remarks.map { sum($0.marks, 1) }.max() ?? 0) + start[1] + sum(example.marks, 3),
            whole.map(example.marks.contains) ?? false
        )
    }

    private static func level(_ sums: Sums, _ bounds: [Int]) -> Int {
        if sums.isWhole || sums.met >= bounds[0] { return 2 }
        return sums.met >= bounds[1] || sums.any >= bounds[2] ? 1 : 0
    }

    /// The level that an example gets.
    func level(of example: Example) -> Int { LearnedWeights.level(sums(example), bounds) }

    /// Sets the three bounds where agreement is best, one after the other until none moves.
    ///
    /// Agreement is taken on both sides of a bound too: a peak that only a few openers make does not carry over.
    private mutating func setBounds(_ examples: [Example]) {
        let sums = examples.map { self.sums($0) }
        func kappa(_ bounds: [Int]) -> Double {
            Agreement.kappa(zip(examples, sums).map { ($0.level, LearnedWeights.level($1, bounds)) })
        }
        for _ in 0..<4 {
            let before = bounds
            for index in bounds.indices {
                let kappas = stride(from: -390, through: 140, by: 5).map { bound in
                    var tried = bounds
                    tried[index] = bound
                    return kappa(tried)
                }
                var best = -1.0
                for place in 8..<kappas.count - 8 {
                    let around = stride(from: place - 8, through: place + 8, by: 4).reduce(0) { $0 + kappas[$1] } / 5
                    if around > best + 1e-9 {
                        best = around
                        bounds[index] = -390 + 5 * place
                    }
                }
            }
            if bounds == before { break }
        }
    }
}
