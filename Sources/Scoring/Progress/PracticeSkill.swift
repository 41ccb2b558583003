import Checklist

/// What a trainee can be good at: one item of the checklist on one channel.
public struct PracticeSkill: Hashable, Comparable, Sendable {
    public let item: ChecklistItem
    public let channel: Channel

    /// Creates a skill.
    public init(_ item: ChecklistItem, _ channel: Channel) {
        self.item = item
        self.channel = channel
    }

    /// All skills, by channel and in the order of the checklist.
    public static let all = Channel.allCases.flatMap { channel in
        ChecklistItem.allCases.map { PracticeSkill($0, channel) }
    }

    private var rank: Int { PracticeSkill.all.firstIndex(of: self) ?? 0 }

    public static func < (left: PracticeSkill, right: PracticeSkill) -> Bool { left.rank < right.rank }
}
