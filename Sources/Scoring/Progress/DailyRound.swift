import Checklist
import Linguistics
import Roleplay

/// Five minutes a day: a warm-up on the weakest item, one short scenario, one look back at an old mistake.
public struct DailyRound: Sendable {
    /// One sentence for one item, in the circumstances of a scenario that is not played.
    public struct WarmUp: Equatable, Sendable {
        public let skill: PracticeSkill
        public let scenario: PracticeScenario
    }

    /// An item that was missed on an earlier day, to be said better now.
    public struct LookBack: Equatable, Sendable {
        public let item: ChecklistItem
        public let session: FinishedSession
    }

    public let plan: PracticePlan
    /// What to begin with; nil where there is no other scenario on the skill's channel.
    public let warmUp: WarmUp?
    /// What to end with; nil where nothing was missed of which the words are still there.
    public let lookBack: LookBack?

    /// Plans the round of a day.
    ///
    /// - Parameter canLookBack: whether the words of a session are still there and its scenario as well.
    public init(
        _ sessions: [FinishedSession], scenarios: [PracticeScenario], language: Language, now: Int, days: LocalDays,
        seed: UInt64, canLookBack: (FinishedSession) -> Bool
    ) {
        let plan = PracticePlan(
            sessions, scenarios: scenarios, language: language, now: now, days: days, seed: seed, prefersShort: true)
        self.plan = plan
        var numbers = SeededNumbers(seed: seed &+ UInt64(bitPattern: Int64(plan.today)))
        warmUp = DailyRound.warmUp(plan, scenarios, &numbers)
        lookBack = DailyRound.lookBack(
            sessions.filter { days.day(of: $0.endedAt) < plan.today && $0.scenario != plan.next?.scenario.id },
            besides: warmUp?.skill.item, canLookBack, &numbers)
    }

    private static func warmUp(
        _ plan: PracticePlan, _ scenarios: [PracticeScenario], _ numbers: inout SeededNumbers
    ) -> WarmUp? {
        guard let weakest = plan.book.weakest(at: plan.now).first, let next = plan.next?.scenario else { return nil }
        let fitting = scenarios.filter {
            $0.channel == weakest.skill.channel && $0.language == next.language && $0.id != next.id
                && $0.items.contains(weakest.skill.item)
        }
        guard !fitting.isEmpty else { return nil }
        return WarmUp(skill: weakest.skill, scenario: fitting[numbers.below(fitting.count)])
    }

    /// The item that was missed most often, another than the warm-up's where there is one.
    private static func lookBack(
        _ sessions: [FinishedSession], besides warm: ChecklistItem?, _ canLookBack: (FinishedSession) -> Bool,
        _ numbers: inout SeededNumbers
    ) -> LookBack? {
        let missed = MissedPoint.mostFrequent(sessions, limit: .max).compactMap { point in
            ChecklistItem.allCases.first { point.entry == "opener.\($0.rawValue)" }.map { (item: $0, point: point) }
        }
        for (item, point) in missed.filter({ $0.item != warm }) + missed.filter({ $0.item == warm }) {
            let sessions = point.sessions.filter(canLookBack)
            guard !sessions.isEmpty else { continue }
            return LookBack(item: item, session: sessions[numbers.below(sessions.count)])
        }
        return nil
    }
}
