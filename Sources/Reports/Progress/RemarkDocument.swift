import Outcomes
import Scoring

/// What old sessions were and are worth, as JSON: `progress --remark --format json`.
public struct RemarkDocument: Encodable {
    struct Score: Encodable {
        let score: Int
        let isPassed: Bool
        let rules: String
        let profile: String?
    }

    struct Change: Encodable {
        let entry: String
        let then: Int?
        let today: Int?
    }

    struct Session: Encodable {
        let number: Int
        let day: String
        let scenario: String
        let then: Score
        let today: Score
        let hasOtherScenario: Bool
        /// What counts otherwise; nil where the points of old were not kept.
        let changes: [Change]?
    }

    struct Unmarked: Encodable {
        let day: String
        let scenario: String
        let reason: String
    }

    let sessions: [Session]
    let unmarked: [Unmarked]

    /// Creates the document.
    public init(_ remarks: [DatedRemark], unmarked: [UnmarkedSession]) {
        sessions = remarks.map { dated in
            let remark = dated.remark
            let session = remark.session
            return Session(
                number: session.number, day: "\(CalendarDay(number: dated.day))", scenario: session.scenario,
                then: Score(
                    score: session.score, isPassed: session.isPassed, rules: session.rules, profile: session.profile),
                today: Score(
                    score: remark.score, isPassed: remark.isPassed, rules: remark.rules, profile: remark.profile),
                hasOtherScenario: remark.hasOtherScenario,
                changes: remark.changes?.map {
                    Change(entry: $0.entry, then: $0.then?.points, today: $0.today?.points)
                })
        }
        self.unmarked = unmarked.map { session in
            let reason =
                switch session.reason {
                case .noTranscript: "noTranscript"
                case .noScenario: "noScenario"
                case .noProfile: "noProfile"
                }
            return Unmarked(day: "\(CalendarDay(number: session.day))", scenario: session.scenario, reason: reason)
        }
    }
}
