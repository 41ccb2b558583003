import Linguistics

/// Some words of an opener, as bytes of the subject or the text.
public struct Span: Equatable, Sendable {
    public let part: OpenerPart
    public let bytes: Range<Int>
}

/// What a rule found on an item, before it is put into words.
public struct ItemVerdict: Sendable {
    public internal(set) var level: Level
    /// The words that earn the level; nil when the item is missing.
    public internal(set) var evidence: Span?
    /// Why, as the number of a reason of the item's own.
    var reason: Int

    /// Creates a verdict from a reason of the item's own.
    init<Reason: RawRepresentable<Int>>(_ level: Level, _ evidence: Span?, _ reason: Reason) {
        self.level = level
        self.evidence = evidence
        self.reason = reason.rawValue
    }
}

/// What a rule found on a flag, before it is put into words.
public struct FlagVerdict: Sendable {
    public let flag: Flag
    /// The words that show it; nil where something is absent or lies in the context.
    public let evidence: Span?
    /// Whether only the profile raises it, and not the rubric.
    let isOwn: Bool

    /// Creates a verdict.
    init(flag: Flag, evidence: Span?, isOwn: Bool = false) {
        self.flag = flag
        self.evidence = evidence
        self.isOwn = isOwn
    }
}

/// The four verdicts on an opener, in the order of the checklist.
public struct ItemVerdicts: Sendable {
    let personalEntry: ItemVerdict
    let needsQuestion: ItemVerdict
    let nextStep: ItemVerdict
    let valueFollowUp: ItemVerdict

    /// The verdict on an item.
    public subscript(item: ChecklistItem) -> ItemVerdict {
        switch item {
        case .personalEntry: personalEntry
        case .needsQuestion: needsQuestion
        case .nextStep: nextStep
        case .valueFollowUp: valueFollowUp
        }
    }
}

/// A reason and what to do about it.
public struct Wording: Sendable {
    public let reason: Localized
    /// What to do; nil when the item is met.
    public let advice: Localized?
}

/// The judgement of one item; each lives in a file of its own.
protocol ItemRule {
    /// What `einstieg explain` shows of it.
    static var page: RulePage { get }
    /// Judges an opener. It runs for every opener of a stream, so it makes no strings and no arrays.
    static func judge(_ reading: Reading) -> ItemVerdict
    /// Puts a verdict into words, with advice that uses the prospect's own facts.
    static func wording(of verdict: ItemVerdict, quote: String, _ context: OpenerContext) -> Wording
}

/// The judgement of one flag; each lives in a file of its own.
protocol FlagRule {
    /// What `einstieg explain` shows of it.
    static var page: RulePage { get }
    /// Whether the flag is raised, and by which words; nil if it is not.
    static func judge(_ reading: Reading, _ items: ItemVerdicts) -> FlagVerdict?
    /// Puts a raised flag into words.
    static func wording(of verdict: FlagVerdict, quote: String, _ context: OpenerContext) -> Wording
}
