import Checklist
import Outcomes

/// How far observers and the program mark alike.
public struct MarkAgreement: Equatable, Sendable {
    /// Below this many pairs of marks kappa would tell chance.
    public static let pairsNeeded = 20

    /// How many pairs of marks there are.
    public let count: Int
    /// How many of them are the same.
    public let same: Int
    /// Quadratic weighted kappa; nil with too few pairs, or where all marks are the same and there is nothing to tell.
    public let kappa: Double?

    /// Whether there are enough pairs for kappa.
    public var isEnough: Bool { count >= MarkAgreement.pairsNeeded }

    /// The share of the same marks in percent; nil without any.
    public var percent: Int? { count > 0 ? (same * 200 + count) / (2 * count) : nil }

    /// Compares all marks of observers with the program's own, corrections aside.
    ///
    /// - Parameter items: the items that are looked at.
    public init(_ turns: [TeamTurn], items: [ChecklistItem] = ChecklistItem.allCases) {
        var pairs: [(Int, Int)] = []
        for turn in turns {
            guard let program = turn.program else { continue }
            for levels in turn.observations.compactMap(\.levels) {
                pairs += items.map { (levels[$0].rawValue, program.levels[$0].rawValue) }
            }
        }
        count = pairs.count
        same = pairs.count { $0 == $1 }
        kappa = count >= MarkAgreement.pairsNeeded ? WeightedKappa.value(pairs, levels: Level.allCases.count) : nil
    }
}
