import Checklist

/// One call in a team session, with everything that was said and marked.
public struct TeamTurn: Equatable, Sendable {
    /// The marks of somebody who watched.
    public struct ObserverMarks: Equatable, Sendable {
        public let member: Int
        /// Nil where they would rather not mark this call.
        public let levels: ItemLevels?
    }

    /// A mark of the program that the team sees otherwise.
    public struct Correction: Equatable, Sendable {
        public let item: ChecklistItem
        public let level: Level
        public let reason: String
    }

    /// A line of the call.
    public struct Line: Equatable, Sendable {
        public let member: Int
        public let words: String
    }

    public let roles: Roles
    public let scenario: String
    /// The hash of the scenario file when the call began.
    public let hash: String
    public let seed: UInt64
    public internal(set) var lines: [Line] = []
    public internal(set) var end: TurnEnd?
    public internal(set) var observations: [ObserverMarks] = []
    public internal(set) var bestSentence: String?
    public internal(set) var advice: String?
    public internal(set) var program: ProgramMarks?
    public internal(set) var corrections: [Correction] = []
    /// The active seconds of the session when the call began.
    let startedAfter: Int

    /// The caller's lines.
    public var callerLines: [String] { lines.filter { $0.member == roles.caller }.map(\.words) }

    /// The level that counts for an item: the team's last correction, else the program's; nil while none was shown.
    public func level(_ item: ChecklistItem) -> Level? {
        guard let program else { return nil }
        return corrections.last { $0.item == item }?.level ?? program.levels[item]
    }

    /// The points of the checklist from 0 to 100, each item counting the same; nil while no marks were shown.
    public var points: Int? {
        guard program != nil else { return nil }
        let sum = ChecklistItem.allCases.reduce(0) { $0 + (level($1)?.rawValue ?? 0) }
        return sum * 100 / (ChecklistItem.allCases.count * Level.met.rawValue)
    }
}
