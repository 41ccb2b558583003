import Checklist
import Linguistics
import Roleplay

/// The scenario to play next, and why this one.
public struct ScenarioChoice: Equatable, Sendable {
    /// What it was chosen for.
    public enum Reason: Equatable, Sendable {
        /// Nothing has been practised yet.
        case beginning
        /// The skill is the weakest, and due.
        case due(SkillState)
        /// The skill is the weakest, though nothing has to be practised today.
        case weakest(SkillState)
        /// Everything practised so far is mastered; this channel is new.
        case newChannel(Channel)
    }

    public let scenario: PracticeScenario
    public let reason: Reason
    /// The chance, from 0 to 1, that the skill is met there; nil where there is no estimate yet.
    public let chance: Double?

    /// The chance that makes practice worth most: often enough met to encourage, seldom enough to teach.
    static let bestChance = 0.75
}

/// Chooses among the scenarios of a library.
struct ScenarioChooser {
    let scenarios: [PracticeScenario]
    /// How often each scenario has been finished.
    let tries: [String: Int]
    /// The scenario that was finished last; it is never chosen twice running.
    let last: String?
    /// The language to practise in, as long as there is a scenario in it.
    let language: Language
    let seed: UInt64
    /// Whether a short scenario goes before a long one that fits as well.
    let prefersShort: Bool

    /// The scenario that contains a skill and is neither too easy nor too hard for it.
    func scenario(for state: SkillState) -> PracticeScenario? {
        best(scenarios.filter { $0.channel == state.skill.channel && $0.items.contains(state.skill.item) }) {
            abs($0.chance(state) - ScenarioChoice.bestChance)
        }
    }

    /// The most friendly scenario, on one channel or on any.
    func friendliest(on channel: Channel?) -> PracticeScenario? {
        best(scenarios.filter { channel == nil || $0.channel == channel }) { Double($0.difficulty) }
    }

    private func best(_ fitting: [PracticeScenario], _ distance: (PracticeScenario) -> Double) -> PracticeScenario? {
        let others = fitting.filter { $0.id != last }
        let own = others.filter { $0.language == language }
        let ranked = (own.isEmpty ? others : own).map { scenario in
            (
                scenario: scenario,
                rank: (distance(scenario), tries[scenario.id] ?? 0, prefersShort ? scenario.length : 0)
            )
        }
        guard let least = ranked.map(\.rank).min(by: <) else { return nil }
        let equal = ranked.filter { $0.rank == least }
        var numbers = SeededNumbers(seed: seed)
        return equal[numbers.below(equal.count)].scenario
    }
}
