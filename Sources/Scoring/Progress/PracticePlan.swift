import Checklist
import Linguistics

/// What is to be practised next: the skills that are due, the scenario that serves best, and when something is due next.
public struct PracticePlan: Sendable {
    public let book: SkillBook
    /// The skills that are due today, the weakest first.
    public let due: [SkillState]
    /// The next scenario; nil where the library has none but the one that was just played.
    public let next: ScenarioChoice?
    public let streak: PracticeStreak
    /// In how many days the next skill is due; nil where one is due today or none was practised.
    public let daysToNext: Int?
    /// What the clock said, and the day that was.
    public let now: Int
    public let today: Int
    private let days: LocalDays

    /// Makes the plan for a moment.
    ///
    /// - Parameters:
    ///   - language: the language to begin in; afterwards it is that of the scenario played last.
    ///   - now: what the clock says, in seconds since 1970.
    ///   - seed: decides between scenarios that serve equally well; the same one is proposed all day.
    ///   - prefersShort: whether among those a short scenario goes first.
    public init(
        _ sessions: [FinishedSession], scenarios: [PracticeScenario], language: Language, now: Int, days: LocalDays,
        seed: UInt64, prefersShort: Bool = false
    ) {
        let book = SkillBook(sessions, now: now)
        let today = days.day(of: now)
        let last = sessions.max { $0.number < $1.number }
        let chooser = ScenarioChooser(
            scenarios: scenarios,
            tries: sessions.reduce(into: [:]) { tries, session in tries[session.scenario, default: 0] += 1 },
            last: last?.scenario,
            language: scenarios.first { $0.id == last?.scenario }?.language ?? language,
            seed: seed &+ UInt64(bitPattern: Int64(today)), prefersShort: prefersShort)
        let weakest = book.weakest(at: now)
        let due = weakest.filter { $0.isDue(on: today, days) }
        self.book = book
        self.due = due
        self.now = now
        self.today = today
        self.days = days
        streak = PracticeStreak(sessions, now: now, days: days)
        daysToNext = due.isEmpty ? weakest.compactMap { $0.dueDay(days) }.min().map { $0 - today } : nil
        next = PracticePlan.choice(weakest, due, chooser)
    }

    private static func choice(
        _ weakest: [SkillState], _ due: [SkillState], _ chooser: ScenarioChooser
    ) -> ScenarioChoice? {
        guard !weakest.isEmpty else {
            return chooser.friendliest(on: nil).map { ScenarioChoice(scenario: $0, reason: .beginning, chance: nil) }
        }
        if due.isEmpty && weakest.allSatisfy(\.isMastered) {
            let known = Set(weakest.map(\.skill.channel))
            for channel in Channel.allCases where !known.contains(channel) {
                if let scenario = chooser.friendliest(on: channel) {
                    return ScenarioChoice(scenario: scenario, reason: .newChannel(channel), chance: nil)
                }
            }
        }
        for state in weakest {
            guard let scenario = chooser.scenario(for: state) else { continue }
            return ScenarioChoice(
                scenario: scenario, reason: due.contains(state) ? .due(state) : .weakest(state),
                chance: scenario.chance(state))
        }
        return nil
    }

    /// How many days ago a skill was practised last.
    public func daysSince(_ state: SkillState) -> Int {
        state.retention.last.map { max(0, today - days.day(of: $0)) } ?? 0
    }

    /// In how many days a skill is due; 0 where it is due today or has been before.
    public func daysUntilDue(_ state: SkillState) -> Int { state.dueDay(days).map { max(0, $0 - today) } ?? 0 }
}

extension SkillState {
    /// The day on which it is to be practised again.
    fileprivate func dueDay(_ days: LocalDays) -> Int? { retention.dueAt.map { days.day(of: $0) } }

    fileprivate func isDue(on today: Int, _ days: LocalDays) -> Bool { dueDay(days).map { $0 <= today } ?? false }
}
