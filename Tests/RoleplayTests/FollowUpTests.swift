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

    /// Of every answer with several questions the first is taken away, and one in `step` is asked, of every second sheet.
    ///
    /// `EINSTIEG_MISSES=1` asks all of them and prints what came of it.
    @Test func questionsNobodyHasSeenFindTheirAnswer() throws {
        let isAsked = ProcessInfo.processInfo.environment["EINSTIEG_MISSES"] != nil
        let step = isAsked ? 1 : 6
        var found = 0, other = 0, none = 0
        let sheets = Package.files(below: "Scenarios", ending: "followups.md")
        for path in isAsked ? sheets : stride(from: 0, to: sheets.count, by: 2).map({ sheets[$0] }) {
            let file = path.replacing(".followups.md", with: ".yaml")
            let (scenario, asked) = try Self.holdOut(Package.scenario(file))
            for (number, row) in asked.enumerated() where number % step == 0 {
                let decisions = Self.answer(to: row.question, after: row.sentence, in: scenario)
                let told = decisions.compactMap { if case .followUp(let line) = $0 { line } else { nil } }
                if told.contains(row.answer) {
                    found += 1
                } else if told.isEmpty {
                    none += 1
                } else {
                    other += 1
                }
            }
        }
        if isAsked { print("follow-ups: \(found) found, \(other) another, \(none) none") }
        let all = Double(found + other + none)
        #expect(Double(found) / all >= 0.34, "\(found) \(other) \(none)")
        #expect(Double(other) / all <= 0.1, "\(found) \(other) \(none)")
    }

    /// The scenario without the first question of every answer that has several, and those questions.
    private static func holdOut(
        _ scenario: Scenario
    ) throws -> (scenario: Scenario, asked: [(question: String, answer: String, sentence: String)]) {
        var asked: [(question: String, answer: String, sentence: String)] = []
        var rows: [String] = []
        for line in scenario.needs.flatMap({ $0.open + $0.guarded }) + scenario.answers.flatMap(\.lines) {
            rows.append("## " + line.text)
            for followUp in scenario.followUps.followUps[line.id] ?? [] {
                if followUp.questions.count > 1 {
                    asked.append((followUp.questions[0], followUp.answer.id, line.id))
                }
                rows += followUp.questions.suffix(max(1, followUp.questions.count - 1)).map { "- " + $0 }
                rows.append("  " + followUp.answer.text)
            }
        }
        let sheet = SourceFile(name: "held-out.followups.md", text: rows.joined(separator: "\n"))
        let reading = ScenarioReading(try SourceFile.read(scenario.file), followUps: sheet)
        return (try #require(reading.scenario), asked)
    }

    /// What was just told is asked further in a few words or in the author's; anything else is answered as ever.
    @Test(arguments: [
        ("Warum?", "Weil die vier Servicetechniker an dem Tag alle schon woanders waren."),
        ("Was ist denn ein Endschalter?", "Ein Schalter am Ende vom Hub."),
        ("Endschalter.", "Ein Schalter am Ende vom Hub."),
        ("Wirklich?", nil), ("Wie heißen Sie?", nil), ("Haben Sie ein Budget dafür?", nil),
        ("Was würde der Endschalter Ihnen denn für Ihre Leute in Posen bringen?", nil),
    ])
    func askedFurther(question: String, answer: String?) throws {
        var session = try SessionTests.session([
            """
            Guten Tag Herr Oltmanns, Jana Brandt von Servio. Ich habe gelesen, dass Sie in Posen bauen. Wer fährt denn da \
            hin, wenn was steht?
            """
        ])
        #expect(session.turns.last?.lineIds.contains("needs.fahrten.open.1") == true)
        session.say(question)
        let turn = try #require(session.turns.last)
        #expect(turn.decisions.contains { if case .followUp = $0 { true } else { false } } == (answer != nil))
        if let answer { #expect(turn.reply.hasPrefix(answer), "\(turn.reply)") }
    }
}
