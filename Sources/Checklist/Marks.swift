import Linguistics

/// One of the four points of the checklist.
public enum ChecklistItem: String, Codable, CaseIterable, Sendable {
    /// Short personal entry.
    case personalEntry
    /// Concrete needs question.
    case needsQuestion
    /// Small next step with times to choose from.
    case nextStep
    /// Follow-up with value.
    case valueFollowUp
}

/// Something that costs an opener points, or that may not be done at all.
public enum Flag: String, Codable, CaseIterable, Sendable {
    case stockPhrase, monologue, pressure, bareReminder, wrongFact, pretence, noOptOut, consumerColdCall
}

/// How far an opener meets an item.
public enum Level: Int, Codable, Comparable, CaseIterable, Sendable {
    case missing = 0
    case partial = 1
    case met = 2

    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// The part of an opener that a quote stands in.
public enum OpenerPart: String, Codable, Sendable {
    case subject, text
}

/// The opener's own words that a verdict rests on.
public struct Evidence: Codable, Equatable, Sendable {
    /// The part that the quote stands in; `in` in JSON.
    public let part: OpenerPart
    /// The words, exactly as they stand in the opener.
    public let quote: String
    /// The first Unicode scalar of the quote, counted from 0 in its part.
    public let start: Int
    /// One past the last Unicode scalar of the quote.
    public let end: Int

    /// Creates evidence; the caller guarantees that `quote` is what stands at `start..<end`.
    public init(part: OpenerPart, quote: String, start: Int, end: Int) {
        self.part = part
        self.quote = quote
        self.start = start
        self.end = end
    }

    enum CodingKeys: String, CodingKey {
        case part = "in"
        case quote, start, end
    }
}

/// The verdict on one item.
public struct ItemMark: Equatable, Sendable {
    public let level: Level
    /// The words that earn the level; empty when the item is missing.
    public let evidence: [Evidence]
    /// Why, in a sentence that this opener's writer can act on.
    public let reason: Localized
    /// What to do, with an example built from the context's own facts; nil when the item is met.
    public let advice: Localized?

    /// Creates a verdict.
    public init(level: Level, evidence: [Evidence], reason: Localized, advice: Localized?) {
        self.level = level
        self.evidence = evidence
        self.reason = reason
        self.advice = advice
    }
}

/// A flag that is raised, with the words that show it.
public struct FlagMark: Equatable, Sendable {
    public let flag: Flag
    /// The words that show it; nil where something is absent (no way to decline) or lies in the context.
    public let evidence: Evidence?
    public let reason: Localized
    public let advice: Localized

    /// Creates a raised flag.
    public init(flag: Flag, evidence: Evidence?, reason: Localized, advice: Localized) {
        self.flag = flag
        self.evidence = evidence
        self.reason = reason
        self.advice = advice
    }
}

/// Everything the checker says about one opener.
public struct Marks: Equatable, Sendable {
    /// The verdict on each item; every item is present.
    public let items: [ChecklistItem: ItemMark]
    /// The raised flags, in the order of `Flag.allCases`.
    public let flags: [FlagMark]
    /// The team's own checklist that made these marks; nil for the rubric as it is.
    public let profile: Profile?
    /// The verdict on each of the profile's own items, in its order.
    public let own: [OwnItemMark]

    /// Creates marks.
    public init(
        items: [ChecklistItem: ItemMark], flags: [FlagMark], profile: Profile? = nil, own: [OwnItemMark] = []
    ) {
        self.items = items
        self.flags = flags
        self.profile = profile
        self.own = own
    }

    /// The level of an item.
    public func level(_ item: ChecklistItem) -> Level { items[item]?.level ?? .missing }

    /// Whether a flag is raised.
    public func isRaised(_ flag: Flag) -> Bool { flags.contains { $0.flag == flag } }

    /// The checklist score from 0 to 100: each item counts 0, 1 or 2 of 2, equally weighted unless a profile says
    /// otherwise; flags do not change it.
    public var score: Int { score(allowing: []) }

    /// What fails the opener whatever its score; only a profile names such things.
    public var blockers: [Blocker] { (profile?.blockers ?? []).filter { $0.blocks(self) } }

    /// The version of the rules that made these marks.
    public static let rules = "2"
}
