import Checklist
import Outcomes
import Scenarios

/// A finished session as it stands in a list of many.
public struct Attempt: Equatable, Sendable {
    public let number: Int
    public let day: CalendarDay
    /// The id of the scenario.
    public let scenario: String
    public let title: String
    public let channel: Channel?
    /// From 1 to 4; nil where the scenario is not in the library any more.
    public let difficulty: Int?
    public let score: KeptScore
    /// How far each item was met by today's rules; nil where that cannot be told any more.
    public let levels: [ChecklistItem: Level]?
    /// The trainee's share of the words on the phone, in percent.
    public let talk: Int?

    /// The attempt that a report is about; nil where it has no number, day or score.
    ///
    /// - Parameter kept: how far the items were met when the score was made, for sessions whose lines are gone.
    public init?(_ report: SessionReport, kept: [ChecklistItem: Level]? = nil) {
        guard let number = report.circumstances.number, let day = report.circumstances.day,
            let score = report.circumstances.score
        else { return nil }
        let scenario = report.session.scenario
        let marks = report.marks?.contact
        self.init(
            number: number, day: day, scenario: scenario.id, title: scenario.title, channel: scenario.channel,
            difficulty: scenario.difficulty, score: score,
            levels: report.session.turns.isEmpty
                ? kept
                : Dictionary(uniqueKeysWithValues: ChecklistItem.allCases.map { ($0, marks?.level($0) ?? .missing) }),
            talk: scenario.channel == .phone ? report.talk.percent : nil)
    }

    /// An attempt whose scenario is gone.
    public init(
        number: Int, day: CalendarDay, scenario: String, score: KeptScore, kept: [ChecklistItem: Level]? = nil
    ) {
        self.init(
            number: number, day: day, scenario: scenario, title: scenario, channel: nil, difficulty: nil, score: score,
            levels: kept, talk: nil)
    }

    init(
        number: Int, day: CalendarDay, scenario: String, title: String, channel: Channel?, difficulty: Int?,
        score: KeptScore, levels: [ChecklistItem: Level]?, talk: Int?
    ) {
        self.number = number
        self.day = day
        self.scenario = scenario
        self.title = title
        self.channel = channel
        self.difficulty = difficulty
        self.score = score
        self.levels = levels
        self.talk = talk
    }
}
