/// Weights for the item on value, as they are learned: the table of `ValueFollowUp+Weights.swift`.
///
/// Two questions (is it useful, is it of any value) are asked of each remark and of the opener as a whole, which makes
/// four weights a mark.
struct ValueWeights {
    /// An opener as it is learned from.
    struct Example {
        struct Remark {
            let marks: [Int]
            /// The level that the remark earns: the opener's where a reference quote lies in it, otherwise 0.
            let level: Int
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
        var whole: Int
    }

    /// How much the opener as a whole counts beside its best remark.
    private static let overallShare = 0.5

    /// The weights in hundredths, useful and any in a remark, useful and any in the opener.
    private(set) var table: [[Int]]
    private(set) var start = [0, 0]
    /// From where on it is met; half of it; of some value.
    private(set) var bounds = [0, -150, -90]
    private let whole: Int

    /// The marks that have a weight.
    var marks: [Int] { table[0].indices.filter { mark in table.contains { $0[mark] != 0 } } }

    /// Learns from examples.
    init(_ examples: [Example], _ limits: Limits) {
        whole = limits.whole
        var allowed = limits.bounds
        let count = allowed[0].count
        var fitted = ValueWeights.fit(examples, allowed, nil)
        // The marks that move least are left out a few at a time, since those that remain then take over.
        let often = ValueWeights.spread(examples, count)
        var left = (0..<count).filter { mark in allowed.contains { $0[mark] != 0...0 } }
        while left.count > limits.marks {
            let moved = (0..<count).map { mark in fitted.reduce(0) { $0 + abs($1[mark]) } * often[mark] }
            left.sort { (moved[$0], $1) > (moved[$1], $0) }
            let keep = max(limits.marks, left.count * 3 / 4)
            for mark in left[keep...] { for kind in 0..<4 { allowed[kind][mark] = 0...0 } }
            left = Array(left[..<keep])
            fitted = ValueWeights.fit(examples, allowed, fitted)
        }
        func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
        table = fitted.map { $0.dropLast().map { abs($0) < limits.least ? 0 : hundredths($0) } }
        start = [0, 1].map { hundredths(fitted[$0][count] + fitted[$0 + 2][count]) }
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
                // What was not quoted where something was may be useful too.
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

    private typealias Sums = (useful: Int, any: Int, isWhole: Bool)

    private func sums(_ example: Example) -> Sums {
        func sum(_ marks: [Int], _ kind: Int) -> Int { marks.reduce(0) { $0 + table[kind][$1] } }
        guard !example.remarks.isEmpty else { return (Int.min / 2, Int.min / 2, false) }
        return (
            (example.remarks.map { sum($0.marks, 0) }.max() ?? 0) + start[0] + sum(example.marks, 2),
            (example.remarks.map { sum($0.marks, 1) }.max() ?? 0) + start[1] + sum(example.marks, 3),
            example.marks.contains(whole)
        )
    }

    private static func level(_ sums: Sums, _ bounds: [Int]) -> Int {
        if sums.isWhole || sums.useful >= bounds[0] { return 2 }
        return sums.useful >= bounds[1] || sums.any >= bounds[2] ? 1 : 0
    }

    /// The level that an example gets.
    func level(of example: Example) -> Int { ValueWeights.level(sums(example), bounds) }

    /// Sets the three bounds where agreement is best, one after the other until none moves.
    ///
    /// Agreement is taken on both sides of a bound too: a peak that only a few openers make does not carry over.
    private mutating func setBounds(_ examples: [Example]) {
        let sums = examples.map { self.sums($0) }
        func kappa(_ bounds: [Int]) -> Double {
            Agreement.kappa(zip(examples, sums).map { ($0.level, ValueWeights.level($1, bounds)) })
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
