import Checklist
import Linguistics
import Scenarios

/// A scenario as the plan sees it: what can be practised there, and how hard that is.
public struct PracticeScenario: Equatable, Sendable {
    public let id: String
    public let title: String
    public let language: Language
    public let channel: Channel
    /// From 1 (friendly) to 4 (hard).
    public let difficulty: Int
    /// The items that count there.
    public let items: Set<ChecklistItem>
    /// How much there is to talk about: needs and objections. The fewer, the sooner it is over.
    public let length: Int

    /// Creates a description of a scenario.
    public init(
        id: String, title: String, language: Language, channel: Channel, difficulty: Int,
        items: Set<ChecklistItem> = Set(ChecklistItem.allCases), length: Int = 0
    ) {
        self.id = id
        self.title = title
        self.language = language
        self.channel = channel
        self.difficulty = difficulty
        self.items = items
        self.length = length
    }

    /// Describes a scenario of the library.
    public init(_ scenario: Scenario) {
        self.init(
            id: scenario.id, title: scenario.title, language: scenario.language, channel: scenario.channel,
            difficulty: scenario.difficulty,
            items: Set(ChecklistItem.allCases.filter { scenario.profile?.weight($0) != 0 }),
            length: scenario.needs.count + scenario.objections.count)
    }

    /// The chance, from 0 to 1, that a skill is met here.
    func chance(_ state: SkillState) -> Double {
        state.ability.chance(at: Ability.difficulty(ofLevel: difficulty))
    }
}
