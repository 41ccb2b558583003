import Checklist

/// An event as it is kept: what kind it is, whom it is about, their words, and the rest.
///
/// Words of people stand in `words` alone, so that somebody's can be found and taken out by member.
public struct TeamEntry: Equatable, Sendable {
    public let kind: String
    /// The member who said, marked or decided it; nil where it belongs to all.
    public let member: Int?
    /// What a person wrote, or what was taken from it.
    public let words: String?
    /// Names and figures, with a space between them.
    public let details: String?

    /// Creates an entry.
    public init(kind: String, member: Int? = nil, words: String? = nil, details: String? = nil) {
        self.kind = kind
        self.member = member
        self.words = words
        self.details = details
    }

    /// Writes an event.
    public init(_ event: TeamEvent) {
        switch event {
        case .joined(let member, let name): self.init(kind: "joined", member: member, words: name)
        case .assembled: self.init(kind: "assembled")
        case .aimed(let goal): self.init(kind: "aimed", words: goal)
        case .chose(let scenarios): self.init(kind: "chose", details: scenarios.joined(separator: "\n"))
        case .timed(let minutes, let seconds): self.init(kind: "timed", details: "\(minutes) \(seconds)")
        case .cast(let casting): self.init(kind: "cast", details: casting.rawValue)
        case .began: self.init(kind: "began")
        case .turnBegan(let scenario, let hash, let seed):
            self.init(kind: "turnBegan", details: "\(hash) \(seed) \(scenario)")
        case .said(let member, let words): self.init(kind: "said", member: member, words: words)
        case .replied(let member, let words): self.init(kind: "replied", member: member, words: words)
        case .turnEnded(let end): self.init(kind: "turnEnded", details: end.rawValue)
        case .marked(let member, let levels): self.init(kind: "marked", member: member, details: levels?.figures)
        case .unmarked: self.init(kind: "unmarked")
        case .praised(let member, let sentence): self.init(kind: "praised", member: member, words: sentence)
        case .advised(let member, let advice): self.init(kind: "advised", member: member, words: advice)
        case .revealed(let marks):
            self.init(
                kind: "revealed",
                details: ([marks.levels.figures, marks.rules] + marks.flags.map(\.rawValue)).joined(separator: " "))
        case .corrected(let item, let level, let reason):
            self.init(kind: "corrected", words: reason, details: "\(item.rawValue) \(level.rawValue)")
        case .discussed: self.init(kind: "discussed")
        case .finished: self.init(kind: "finished")
        case .agreedToRanking(let member): self.init(kind: "agreedToRanking", member: member)
        case .declinedRanking: self.init(kind: "declinedRanking")
        case .resolved(let member, let words): self.init(kind: "resolved", member: member, words: words)
        case .closed: self.init(kind: "closed")
        case .resumed: self.init(kind: "resumed")
        }
    }

    /// The event that was written; nil where this is none that this program knows.
    public var event: TeamEvent? {
        let parts = (details ?? "").split(separator: " ").map(String.init)
        let words = words ?? ""
        switch (kind, member) {
        case ("joined", let member?): return .joined(member: member, name: words)
        case ("assembled", _): return .assembled
        case ("aimed", _): return .aimed(goal: words)
        case ("chose", _): return .chose(scenarios: (details ?? "").split(separator: "\n").map(String.init))
        case ("timed", _):
            guard parts.count == 2, let minutes = Int(parts[0]), let seconds = Int(parts[1]) else { return nil }
            return .timed(minutes: minutes, secondsPerTurn: seconds)
        case ("cast", _): return parts.first.flatMap(Casting.init).map(TeamEvent.cast)
        case ("began", _): return .began
        case ("turnBegan", _):
            // The scenario stands last, for it may be a path with spaces.
            let parts = (details ?? "").split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3, let seed = UInt64(parts[1]) else { return nil }
            return .turnBegan(scenario: parts[2], hash: parts[0], seed: seed)
        case ("said", let member?): return .said(member: member, words)
        case ("replied", let member?): return .replied(member: member, words)
        case ("turnEnded", _): return parts.first.flatMap(TurnEnd.init).map(TeamEvent.turnEnded)
        case ("marked", let member?):
            guard let figures = parts.first else { return .marked(member: member, nil) }
            return ItemLevels(figures).map { .marked(member: member, $0) }
        case ("unmarked", _): return .unmarked
        case ("praised", let member?): return .praised(member: member, sentence: words)
        case ("advised", let member?): return .advised(member: member, advice: words)
        case ("revealed", _): return TeamEntry.marks(parts).map(TeamEvent.revealed)
        case ("corrected", _):
            guard parts.count == 2, let item = ChecklistItem(rawValue: parts[0]),
                let level = Int(parts[1]).flatMap(Level.init(rawValue:))
            else { return nil }
            return .corrected(item, level, reason: words)
        case ("discussed", _): return .discussed
        case ("finished", _): return .finished
        case ("agreedToRanking", let member?): return .agreedToRanking(member: member)
        case ("declinedRanking", _): return .declinedRanking
        case ("resolved", let member?): return .resolved(member: member, words)
        case ("closed", _): return .closed
        case ("resumed", _): return .resumed
        default: return nil
        }
    }

    private static func marks(_ parts: [String]) -> ProgramMarks? {
        guard parts.count >= 2, let levels = ItemLevels(parts[0]) else { return nil }
        let flags = parts.dropFirst(2).map { Flag(rawValue: $0) }
        guard flags.allSatisfy({ $0 != nil }) else { return nil }
        return ProgramMarks(levels: levels, flags: flags.compactMap(\.self), rules: parts[1])
    }
}
