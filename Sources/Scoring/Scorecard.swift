import Checklist
import Linguistics
import Scenarios

/// The score of a whole session: every point with its reason and, where there is one, the trainee's own words.
public struct Scorecard: Equatable, Sendable {
    /// The four parts of the score.
    public enum Part: String, Codable, CaseIterable, Sendable {
        case opener, conversation, nextStep, fairness
    }

    /// One reason for points.
    public struct Entry: Equatable, Sendable {
        public let part: Part
        /// A stable name: "opener.personalEntry", "conversation.needs" …
        public let id: String
        public let title: Localized
        public let points: Int
        /// The points there were to win.
        public let possible: Int
        public let reason: Localized
        /// The trainee's words that it rests on.
        public let quote: String?
        /// What would have brought the missing points; nil when none are missing.
        public let advice: Localized?
    }

    public let entries: [Entry]
    /// What fails the session whatever the points.
    public let blockers: [Blocker]
    public let passMark: Int
    /// The team's own checklist that the opener was marked by; nil for the rubric as it is.
    public let profile: Profile?

    /// The sum, from 0 to 100.
    public var total: Int { min(100, max(0, entries.reduce(0) { $0 + $1.points })) }

    /// Whether the session is passed: the pass mark reached and nothing that blocks.
    public var isPassed: Bool { blockers.isEmpty && total >= passMark }

    /// The points of a part.
    public func points(_ part: Part) -> Int { entries.filter { $0.part == part }.reduce(0) { $0 + $1.points } }

    /// The points there were to win in a part.
    public func possible(_ part: Part) -> Int { entries.filter { $0.part == part }.reduce(0) { $0 + $1.possible } }

    /// The three things that would have brought most, the greatest loss first.
    public var lessons: [Entry] {
        let losses = entries.enumerated().filter { $0.element.points < $0.element.possible && $0.element.advice != nil }
        let ranked = losses.sorted {
            let left = $0.element.possible - $0.element.points
            let right = $1.element.possible - $1.element.points
            return left != right ? left > right : $0.offset < $1.offset
        }
        return ranked.prefix(3).map(\.element)
    }
}
