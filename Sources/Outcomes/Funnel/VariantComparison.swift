/// Two variants beside each other: how much they differ, whether that can be chance, and whether one may stop.
public struct VariantComparison: Sendable {
    /// One of the two.
    public struct Arm: Sendable {
        public let key: GroupKey
        public let answers: Share
        /// Answered or not, contact after contact.
        let course: [Bool]
    }

    public let first: Arm
    public let second: Arm
    /// By how much the second one's share of answers is larger, after Newcombe.
    public let difference: ClosedRange<Double>
    /// Fisher's p-value, to be looked at once, at an end fixed before.
    public let pValue: Double
    /// The same after Holm's correction for all comparisons that were made.
    public let corrected: Double
    /// What may be looked at daily.
    public let evidence: Evidence
    /// How much evidence it takes: 20, times the number of comparisons.
    public let needed: Double

    /// The pair after which the evidence first was enough; nil while it has not been.
    public var decidedAt: Int? {
        evidence.course.firstIndex { $0 >= Evidence.logarithm(needed) }.map { $0 + 1 }
    }

    /// Compares arms two by two, with what many comparisons cost.
    static func all(_ pairs: [(Arm, Arm)]) -> [VariantComparison] {
        let pValues = pairs.map { Fisher.pValue($0.0.answers, $0.1.answers) }
        return zip(pairs, zip(pValues, Holm.corrected(pValues))).map { pair, p in
            VariantComparison(
                first: pair.0, second: pair.1, difference: Difference.newcombe(pair.0.answers, pair.1.answers),
                pValue: p.0, corrected: p.1, evidence: Evidence(pair.0.course, pair.1.course),
                needed: Evidence.enough * Double(pairs.count))
        }
    }
}
