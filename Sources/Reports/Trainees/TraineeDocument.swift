import Checklist
import Scenarios

/// How somebody has come along, as JSON.
public struct TraineeDocument: Encodable {
    struct Session: Encodable {
        let number: Int
        let day: String
        let scenario: String
        let title: String
        let channel: Channel?
        let difficulty: Int?
        let score: KeptScore
        /// How far each item was met, 0, 1 or 2, by today's rules; nil where that cannot be told any more.
        let items: [String: Int]?
        /// The share of words on the phone, in percent.
        let talk: Int?
    }

    struct Skill: Encodable {
        /// From 0 to 1.
        let lately: Double
        let earlier: Double?
        let sessions: Int
    }

    let sessions: [Session]
    let items: [String: Skill]
    let talk: Skill?

    /// Creates the document.
    public init(_ report: TraineeReport) {
        sessions = report.attempts.map { attempt in
            Session(
                number: attempt.number, day: attempt.day.description, scenario: attempt.scenario, title: attempt.title,
                channel: attempt.channel, difficulty: attempt.difficulty, score: attempt.score,
                items: attempt.levels.map { levels in
                    Dictionary(uniqueKeysWithValues: levels.map { ($0.key.rawValue, $0.value.rawValue) })
                }, talk: attempt.talk)
        }
        items = Dictionary(
            uniqueKeysWithValues: report.skills.map {
                ($0.item.rawValue, Skill(lately: $0.lately, earlier: $0.earlier, sessions: $0.count))
            })
        talk = report.talk.map { Skill(lately: $0.lately, earlier: $0.earlier, sessions: $0.count) }
    }
}
