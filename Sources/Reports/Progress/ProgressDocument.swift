import Checklist
import Linguistics
import Outcomes
import Scoring

/// Where a trainee stands, as JSON: `progress --format json`.
public struct ProgressDocument: Encodable {
    struct Skill: Encodable {
        let item: ChecklistItem
        let channel: Channel
        let attempts: Int
        let met: Int
        /// The estimate on the scale of Elo.
        let ability: Double
        /// What can be counted on now, from 0 to 1.
        let strength: Double
        let daysUntilDue: Int
        let isMastered: Bool
    }

    struct Next: Encodable {
        let scenario: String
        let reason: String?
        let chance: Double?
    }

    struct Streak: Encodable {
        let days: Int
        let isTodayDone: Bool
        let ofLastSeven: Int
    }

    struct History: Encodable {
        let scenario: String
        /// Name and version of the team's own checklist; nil where the rubric was taken as it is.
        let profile: String?
        let rules: String
        let tries: Int
        let passed: Int
        let first: Int
        let best: Int
        let last: Int
        let lift: Int?
    }

    struct Instance: Encodable {
        let scenario: String
        let day: String
        let sentence: String?
        let reason: String
        let advice: String?
    }

    struct Missed: Encodable {
        let entry: String
        let times: Int
        let chances: Int
        let instances: [Instance]
    }

    let day: String
    let next: Next?
    let streak: Streak
    let skills: [Skill]
    let scenarios: [History]
    let missed: [Missed]

    /// Creates the document, worded in the given language.
    public init(_ plan: PracticePlan, histories: [ScenarioHistory], missed: [MissedExample], language: Language) {
        day = "\(CalendarDay(number: plan.today))"
        next = plan.next.map {
            Next(scenario: $0.scenario.id, reason: PracticePlanView(plan).reason?[language], chance: $0.chance)
        }
        streak = Streak(
            days: plan.streak.days, isTodayDone: plan.streak.isTodayDone, ofLastSeven: plan.streak.ofLastSeven)
        skills = plan.book.states.map { state in
            Skill(
                item: state.skill.item, channel: state.skill.channel, attempts: state.ability.attempts,
                met: state.retention.right, ability: state.ability.estimate, strength: state.strength(at: plan.now),
                daysUntilDue: plan.daysUntilDue(state), isMastered: state.isMastered)
        }
        scenarios = histories.map {
            History(
                scenario: $0.scenario, profile: $0.profile, rules: $0.rules, tries: $0.scores.count, passed: $0.passed,
                first: $0.first, best: $0.best, last: $0.last, lift: $0.lift)
        }
        self.missed = missed.map { example in
            Missed(
                entry: example.point.entry, times: example.point.sessions.count, chances: example.point.chances,
                instances: example.instances.map {
                    Instance(
                        scenario: $0.scenario, day: "\(CalendarDay(number: $0.day))", sentence: $0.mistake.sentence,
                        reason: $0.mistake.reason[language], advice: $0.mistake.advice?[language])
                })
        }
    }
}
