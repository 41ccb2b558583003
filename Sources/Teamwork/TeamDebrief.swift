import Checklist
import Outcomes

/// What a team takes home from a session.
public struct TeamDebrief: Equatable, Sendable {
    /// A member who called.
    public struct Person: Equatable, Sendable {
        public let name: String
        public let calls: Int
        /// The best sentence of the call with the most points.
        public let sentence: String?
        /// What they want to try tomorrow.
        public let resolution: String?
    }

    /// How often an item fell short.
    public struct Miss: Equatable, Sendable {
        public let item: ChecklistItem
        public let missing: Int
        public let partial: Int
    }

    /// A flag, and in how many calls it was raised.
    public struct Raised: Equatable, Sendable {
        public let flag: Flag
        public let calls: Int
    }

    /// A mark of the program beside the team's.
    public struct Override: Equatable, Sendable {
        /// The number of the call, from 1.
        public let call: Int
        public let caller: String
        public let item: ChecklistItem
        public let program: Level
        public let team: Level
        public let reason: String
        /// The version of the rules that made the program's mark.
        public let rules: String
    }

    /// A place in the ranking; equal points share it.
    public struct Place: Equatable, Sendable {
        public let place: Int
        public let name: String
        public let points: Int
    }

    /// The day of the session; nil where it does not matter.
    public let day: CalendarDay?
    public let goal: String
    public let names: [String]
    public let minutesUsed: Int
    /// How many calls were marked.
    public let calls: Int
    public let people: [Person]
    /// The items that fell short, the one that was missed most first.
    public let misses: [Miss]
    public let flags: [Raised]
    public let agreement: MarkAgreement
    public let itemAgreement: [ChecklistItem: MarkAgreement]
    public let overrides: [Override]
    /// Nil unless everybody agreed to one.
    public let ranking: [Place]?

    /// Sums a session up, until the last thing that happened; it need not be closed.
    public init(_ session: TeamSession, day: CalendarDay? = nil) {
        self.day = day
        let turns = session.turns.filter { $0.program != nil }
        goal = session.goal
        names = session.names
        minutesUsed = session.clock.usedSoFar / 60
        calls = turns.count
        people = session.callers.map { member in
            let own = turns.filter { $0.roles.caller == member }
            return Person(
                name: session.names[member], calls: own.count,
                sentence: TeamDebrief.best(of: own)?.bestSentence.flatMap(TeamDebrief.unlessEmpty),
                resolution: session.resolutions[member].flatMap(TeamDebrief.unlessEmpty))
        }
        misses = ChecklistItem.allCases.map { item in
            Miss(
                item: item, missing: turns.count { $0.level(item) == .missing },
                partial: turns.count { $0.level(item) == .partial })
        }.filter { $0.missing + $0.partial > 0 }.enumerated().sorted {
            ($1.element.missing, $1.element.partial, $0.offset) < ($0.element.missing, $0.element.partial, $1.offset)
        }.map(\.element)
        flags = Flag.allCases.map { flag in
            Raised(flag: flag, calls: turns.count { $0.program?.flags.contains(flag) == true })
        }.filter { $0.calls > 0 }
        agreement = MarkAgreement(turns)
        itemAgreement = Dictionary(
            uniqueKeysWithValues: ChecklistItem.allCases.map { ($0, MarkAgreement(turns, items: [$0])) })
        overrides = session.turns.enumerated().flatMap { number, turn in
            turn.corrections.compactMap { correction in
                turn.program.map { program in
                    Override(
                        call: number + 1, caller: session.names[turn.roles.caller], item: correction.item,
                        program: program.levels[correction.item], team: correction.level, reason: correction.reason,
                        rules: program.rules)
                }
            }
        }
        ranking = session.hasRanking ? TeamDebrief.ranking(session, turns) : nil
    }

    private static func unlessEmpty(_ words: String) -> String? { words.isEmpty ? nil : words }

    /// The call with the most points, the earlier of equals; one without a sentence to show only where none has one.
    private static func best(of turns: [TeamTurn]) -> TeamTurn? {
        let shown = turns.filter { $0.bestSentence?.isEmpty == false }
        return (shown.isEmpty ? turns : shown).reduce(nil) { best, turn in
            guard let best, best.points ?? 0 >= turn.points ?? 0 else { return turn }
            return best
        }
    }

    private static func ranking(_ session: TeamSession, _ turns: [TeamTurn]) -> [Place] {
        let points = session.callers.map { member in
            (
                name: session.names[member],
                points: turns.filter { $0.roles.caller == member }.compactMap(\.points).max() ?? 0
            )
        }
        return points.enumerated().sorted {
            ($1.element.points, $0.offset) < ($0.element.points, $1.offset)
        }.map { entry in
            Place(
                place: 1 + points.count { $0.points > entry.element.points }, name: entry.element.name,
                points: entry.element.points)
        }
    }
}
