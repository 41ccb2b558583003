import Checklist

/// How far a trainee is with every skill, from all finished sessions.
public struct SkillBook: Equatable, Sendable {
    /// The skills that were practised, by channel and in the order of the checklist.
    public let states: [SkillState]

    /// Reads the sessions in the order in which they were begun; what the clock said need not fit that order.
    public init(_ sessions: [FinishedSession], now: Int) {
        let sessions = sessions.sorted { $0.number < $1.number }
        let times = SteadyTimes.of(sessions.map(\.endedAt), now: now)
        var states: [PracticeSkill: SkillState] = [:]
        for (session, time) in zip(sessions, times) {
            for item in ChecklistItem.allCases {
                guard let isMet = session.isMet(item) else { continue }
                let skill = PracticeSkill(item, session.channel)
                states[skill, default: SkillState(skill)].attempt(
                    isMet: isMet, difficulty: Ability.difficulty(ofLevel: session.difficulty), at: time)
            }
        }
        self.states = states.values.sorted { $0.skill < $1.skill }
    }

    /// The state of a skill; nil where it was never practised.
    public func state(_ skill: PracticeSkill) -> SkillState? { states.first { $0.skill == skill } }

    /// The states with the weakest at a time first.
    public func weakest(at time: Int) -> [SkillState] {
        states.sorted {
            let (left, right) = ($0.strength(at: time), $1.strength(at: time))
            return left != right ? left < right : $0.skill < $1.skill
        }
    }
}
