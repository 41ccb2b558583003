import Foundation
import Scenarios
import Testing

@testable import Roleplay

/// Questions about what was just told find the answers that the author wrote for them.
@Suite struct FollowUpTests {
    /// What becomes of a question right after a sentence was told.
    static func answer(to question: String, after line: String, in scenario: Scenario) -> [Decision] {
        let interpreter = Interpreter.of(scenario)
        var state = PersonaState(mood: 0, patience: 10, trust: 8)
        state.knowsReason = true
        state.lines = 2
        let understanding = interpreter.understand(
            question, state: state, heard: [], isOpener: false,
            after: scenario.allLines.first { $0.id == line }?.text ?? "", lines: [line])
        var reaction = Reaction(
            scenario: scenario, temperament: Temperament.of(scenario.persona.archetype), understanding: understanding,
            state: state, isFirst: false, topics: interpreter.topics, isSaid: { $0 == line })
        reaction.run()
        return reaction.decisions
    }

    /// Of every answer with several questions the first is taken away, and asked.
    @Test func questionsNobodyHasSeenFindTheirAnswer() throws {
        var found = 0, other = 0, none = 0
        var misses: [String] = []
        for path in Package.files(below: "Scenarios", ending: "followups.md") {
            let file = path.replacing(".followups.md", with: ".yaml")
            let whole = try Scenario.read(SourceFile.read(file))
            var asked: [(question: String, line: String, sentence: String)] = []
            var rows = ["# Held out"]
            let told = whole.needs.flatMap { $0.open + $0.guarded } + whole.answers.flatMap(\.lines)
            for line in told {
                rows.append("## " + line.text)
                for followUp in whole.followUps.followUps[line.id] ?? [] {
                    if followUp.questions.count > 1 {
                        asked.append((followUp.questions[0], followUp.answer.id, line.id))
                    }
                    rows += followUp.questions.suffix(max(1, followUp.questions.count - 1)).map { "- " + $0 }
                    rows.append("  " + followUp.answer.text)
                }
            }
            let sheet = SourceFile(name: "held-out.followups.md", text: rows.joined(separator: "\n"))
            let reading = ScenarioReading(try SourceFile.read(file), followUps: sheet)
            let scenario = try #require(reading.scenario)
            for (question, line, sentence) in asked {
                let decisions = Self.answer(to: question, after: sentence, in: scenario)
                if decisions.contains(.followUp(line: line)) {
                    found += 1
                } else if decisions.contains(where: { if case .followUp = $0 { true } else { false } }) {
                    other += 1
                    misses.append("\(scenario.id) other: \(question) \(sentence) \(line) \(decisions)")
                } else {
                    none += 1
                    let best = Interpreter.of(scenario).understand(
                        question, state: PersonaState(mood: 0, patience: 9, trust: 9), heard: [], isOpener: false,
                        after: "", lines: [sentence])
                    misses.append(
                        "\(scenario.id) none: \(question) \(sentence) \(decisions) \(best.form.map(\.rawValue) ?? "-") \(best.acts.map(\.act)) \(best.followUps.prefix(3)) WANT \(line)"
                    )
                }
            }
        }
        if ProcessInfo.processInfo.environment["EINSTIEG_MISSES"] != nil {
            print(misses.joined(separator: "\n"))
            print("follow-ups: \(found) found, \(other) another, \(none) none")
        }
    }
}
