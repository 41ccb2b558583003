import Checklist
import Linguistics
import Scenarios

@testable import Scoring

/// Sessions, scenarios and times to reckon with.
enum Sample {
    static let hour = 3600
    static let day = 24 * hour
    /// Monday, 5 January 2026, at noon UTC.
    static let monday = 20_458 * day + 12 * hour

    /// A finished session in which the items met are told by their first letters in the order of the checklist: "PN".
    static func session(
        _ number: Int, _ met: String = "", at time: Int, scenario: String = "a", channel: Channel = .phone,
        difficulty: Int = 1, score: Int = 50, rules: String = "2", profile: String? = nil,
        more: [FinishedSession.Points] = []
    ) -> FinishedSession {
        let letters: [ChecklistItem: Character] = [
            .personalEntry: "P", .needsQuestion: "N", .nextStep: "S", .valueFollowUp: "V",
        ]
        let points = ChecklistItem.allCases.map { item in
            FinishedSession.Points("opener.\(item.rawValue)", letters[item].map(met.contains) == true ? 10 : 0, of: 10)
        }
        return FinishedSession(
            number: number, scenario: scenario, channel: channel, difficulty: difficulty, score: score,
            isPassed: score >= 70, rules: rules, profile: profile, endedAt: time, points: points + more)
    }

    static func scenario(
        _ id: String, _ channel: Channel = .phone, _ difficulty: Int = 1, _ language: Language = .german,
        items: Set<ChecklistItem> = Set(ChecklistItem.allCases), length: Int = 5
    ) -> PracticeScenario {
        PracticeScenario(
            id: id, title: "Titel \(id)", language: language, channel: channel, difficulty: difficulty, items: items,
            length: length)
    }

    static func muster(_ changes: (String, String)...) throws -> Scenario {
        var text = SampleScenario.text
        for (old, new) in changes { text = text.replacing(old, with: new) }
        return try Scenario.read(SourceFile(name: SampleScenario.file, text: text))
    }
}
