/// How much each mark of an item counts.
///
/// A mark has four weights, in hundredths of log-odds: where it stands in a remark, for the item met and for the item
/// met at least in part, and where it stands anywhere in the opener, for the same two.
struct MarkWeights<Mark: WeighedMark>: Sendable {
    typealias Row = (mark: Mark, met: Int, any: Int, metOverall: Int, anyOverall: Int)

    /// A sum of weights: for met, and for met at least in part.
    struct Sum: Sendable {
        var met = 0
        var any = 0
    }

    /// What an opener without any mark has.
    let start: Sum
    /// From here on the item is met; from here on it is half met; from here on there is something of it.
    let bounds: (met: Int, half: Int, any: Int)
    /// The table, as it was learned.
    let rows: [Row]
    /// The marks by which a remark is never enough to be met.
    let halfAtMost: MarkSet<Mark>
    private let remark: [Sum]
    private let overall: [Sum]

    init(_ rows: [Row], start: (met: Int, any: Int), bounds: (met: Int, half: Int, any: Int)) {
        var remark = [Sum](repeating: Sum(), count: Mark.allCases.count)
        var overall = remark
        for row in rows {
            remark[row.mark.rawValue] = Sum(met: row.met, any: row.any)
            overall[row.mark.rawValue] = Sum(met: row.metOverall, any: row.anyOverall)
        }
        var halfAtMost = MarkSet<Mark>()
        for mark in Mark.allCases { halfAtMost.insert(mark, if: mark.isHalfAtMost) }
        self.rows = rows
        self.halfAtMost = halfAtMost
        self.remark = remark
        self.overall = overall
        self.start = Sum(met: start.met, any: start.any)
        self.bounds = bounds
    }

    /// What the marks of a remark weigh.
    func sum(of marks: MarkSet<Mark>) -> Sum { add(marks, remark, to: Sum()) }

    /// What all the marks of an opener weigh, whichever remark they stand in.
    func overallSum(of marks: MarkSet<Mark>) -> Sum { add(marks, overall, to: start) }

    private func add(_ marks: MarkSet<Mark>, _ table: [Sum], to start: Sum) -> Sum {
        var sum = start
        var rest = marks.bits
        while rest != 0 {
            let row = table[rest.trailingZeroBitCount]
            sum.met += row.met
            sum.any += row.any
            rest &= rest - 1
        }
        return sum
    }

    /// The level of an opener by the best sums of its remarks and what it weighs overall.
    func level(best: Sum, overall: Sum) -> Level {
        if best.met + overall.met >= bounds.met { return .met }
        return best.met + overall.met >= bounds.half || best.any + overall.any >= bounds.any ? .partial : .missing
    }
}
