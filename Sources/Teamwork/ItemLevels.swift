import Checklist

/// A level for each of the four items, as somebody or the program marks a call.
public struct ItemLevels: Equatable, Sendable {
    private let levels: [Level]

    /// Creates levels from what a function says of each item.
    public init(_ level: (ChecklistItem) -> Level) { levels = ChecklistItem.allCases.map(level) }

    /// Reads four figures from 0 to 2 in the order of the checklist: `2102`, `2 1 0 2`, `2,1,0,2`.
    public init?(_ typed: String) {
        var levels: [Level] = []
        for character in typed where !character.isWhitespace && character != "," && character != ";" {
            guard let figure = character.wholeNumberValue, let level = Level(rawValue: figure) else { return nil }
            levels.append(level)
        }
        guard levels.count == ChecklistItem.allCases.count else { return nil }
        self.levels = levels
    }

    /// The level of an item.
    public subscript(item: ChecklistItem) -> Level {
        ChecklistItem.allCases.firstIndex(of: item).map { levels[$0] } ?? .missing
    }

    /// Four figures without anything between them: `2102`.
    public var figures: String { levels.map { "\($0.rawValue)" }.joined() }

    /// How many items have the same level as on the other side.
    public func agreeing(with other: ItemLevels) -> Int { zip(levels, other.levels).count { $0 == $1 } }
}
