/// How far a trainee is with one skill.
public struct SkillState: Equatable, Sendable {
    public let skill: PracticeSkill
    public private(set) var ability = Ability()
    public private(set) var retention = Retention()
    /// When it was met first and last, in seconds since 1970.
    public private(set) var firstSuccess: Int?
    public private(set) var lastSuccess: Int?

    /// The state of a skill that was never practised.
    public init(_ skill: PracticeSkill) { self.skill = skill }

    /// Takes in an attempt.
    public mutating func attempt(isMet: Bool, difficulty: Double, at time: Int) {
        ability.learn(isMet: isMet, difficulty: difficulty)
        retention.practise(isMet: isMet, at: time)
        guard isMet else { return }
        firstSuccess = min(time, firstSuccess ?? time)
        lastSuccess = max(time, lastSuccess ?? time)
    }

    /// What can be counted on now, from 0 to 1: the ability in a friendly scenario, as far as it is still there.
    public func strength(at time: Int) -> Double { ability.chance(at: 0) * retention.share(at: time) }

    /// Whether it is mastered: well met, five times at least, and still so a week after the first success.
    public var isMastered: Bool {
        guard ability.chance(at: 0) >= 0.8, ability.attempts >= 5, let firstSuccess, let lastSuccess else {
            return false
        }
        return lastSuccess - firstSuccess >= 7 * Retention.secondsADay
    }
}
