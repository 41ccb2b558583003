import Checklist
import Linguistics
import Roleplay
import Scenarios
import Scoring

/// A session as JSON: `practice --format json`.
public struct SessionDocument: Encodable {
    struct Point: Encodable {
        let id: String
        let part: Scorecard.Part
        let points: Int
        let possible: Int
        let reason: String
        let quote: String?
        let advice: String?
    }

    struct Card: Encodable {
        let total: Int
        let passMark: Int
        let isPassed: Bool
        let blockers: [String]
        /// The team's own checklist; nil where the rubric was taken as it is.
        let profile: ProfileEntry?
        let entries: [Point]
    }

    let scenario: String
    let scenarioHash: String
    let seed: UInt64
    let rules: String
    let greeting: String?
    let turns: [Turn]
    let opener: MarksDocument?
    let scorecard: Card
    let ending: EndingKind?

    /// Creates the document of a session, worded in the given language.
    public init(_ session: Session, scenarioHash: String, checker: Checker, language: Language) {
        scenario = session.scenario.id
        self.scenarioHash = scenarioHash
        seed = session.seed
        rules = Marks.rules
        greeting = session.greeting?.text
        turns = session.turns
        opener = SessionMarks(session, checker: checker).map {
            MarksDocument(id: nil, marks: $0.opener, language: language)
        }
        let card = Scorecard(session, checker: checker)
        scorecard = Card(
            total: card.total, passMark: card.passMark, isPassed: card.isPassed,
            blockers: card.blockers.map(\.name), profile: card.profile.map(ProfileEntry.init),
            entries: card.entries.map { entry in
                Point(
                    id: entry.id, part: entry.part, points: entry.points, possible: entry.possible,
                    reason: entry.reason[language], quote: entry.quote, advice: entry.advice?[language])
            })
        ending = session.ending
    }
}
