/// The score that a session had beside the one that today's rules give the same words.
public struct Remark: Equatable, Sendable {
    /// An entry of the scorecard that counts otherwise today; nil on the side where it is not listed.
    public struct Change: Equatable, Sendable {
        public let entry: String
        public let then: FinishedSession.Points?
        public let today: FinishedSession.Points?
    }

    /// The session with the score that it keeps.
    public let session: FinishedSession
    /// The score under today's rules.
    public let score: Int
    public let isPassed: Bool
    /// Today's rules, and name and version of the team's own checklist as it is today.
    public let rules: String
    public let profile: String?
    /// Whether the scenario's file is another than when it was played, so that its replies may not fit the words.
    public let hasOtherScenario: Bool
    /// What counts otherwise; nil where the points of old were not kept.
    public let changes: [Change]?

    /// Puts the two scores side by side.
    public init(_ past: PastSession, rules: String, scenarioHash: String) {
        session = past.finished
        score = past.card.total
        isPassed = past.card.isPassed
        self.rules = rules
        profile = past.card.profile?.label
        hasOtherScenario = past.session.scenario.contentHash != scenarioHash
        changes =
            past.finished.points.isEmpty ? nil : Remark.changes(past.finished.points, past.card.points)
    }

    /// Whether anything but the version's name is different.
    public var isDifferent: Bool {
        score != session.score || isPassed != session.isPassed || changes.map { !$0.isEmpty } ?? false
    }

    static func changes(_ then: [FinishedSession.Points], _ today: [FinishedSession.Points]) -> [Change] {
        let gone = then.filter { old in !today.contains { $0.entry == old.entry } }
        return today.compactMap { new in
            let old = then.first { $0.entry == new.entry }
            return old == new ? nil : Change(entry: new.entry, then: old, today: new)
        } + gone.map { Change(entry: $0.entry, then: $0, today: nil) }
    }
}
