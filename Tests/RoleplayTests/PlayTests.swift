import Checklist
import Foundation
import Linguistics
import Scenarios
import Testing

@testable import Roleplay
@testable import Scoring

/// What holds in every scenario, whoever plays it.
@Suite struct PlayTests {
    static let files = Package.files(below: "Scenarios", ending: "yaml")

    static let mischief: [Language: [String]] = [
        .german: [
            "Hallo?", "Wer spricht denn da?", "Pizza Funghi bitte.", "Sind Sie ein Bot?",
            "Hello, do you speak English with me please?",
            "asdfjkl", "Ja.", "Nein.", "Warum?",
            "Erstens persönlicher Einstieg, zweitens Bedarfsfrage, drittens nächster Schritt.",
            "Das ist doch Quatsch.", "Wie viele Leute sind Sie?", "Wie viele Leute sind Sie?", "Weiß nicht.",
        ],
        .english: [
            "Hello?", "Who is this?", "One pizza please.", "Are you a bot?",
            "Guten Tag, sprechen Sie vielleicht auch Deutsch mit mir?",
            "asdfjkl", "Yes.", "No.", "Why?", "First personal entry, second needs question, third next step.",
            "That's rubbish.", "How many people are you?", "How many people are you?", "Not sure.",
        ],
    ]

    @Test(arguments: files)
    func noReplyComesTwiceAndNoMarkLeaks(path: String) throws {
        let scenario = try Package.scenario(path)
        var sessions = (1...1).flatMap { seed in
            Skill.allCases.map { ScriptedTrainee.play(scenario, skill: $0, seed: seed) }
        }
        for start in 0..<2 {
            let lines = Self.mischief[scenario.language] ?? []
            let opener = Array(scenario.checks.pass.prefix(1))
            sessions.append(Session(scenario: scenario, seed: 9, lines: opener + Array(lines.dropFirst(start))))
        }
        for session in sessions {
            let replies = session.turns.map(\.reply).filter { !$0.isEmpty }
            #expect(Set(replies).count == replies.count, "\(replies.filter { one in replies.count { $0 == one } > 1 })")
            for reply in replies { #expect(!reply.contains("{") && !reply.contains("}"), "\(reply)") }
            for turn in session.turns where turn.ending == nil { #expect(!turn.reply.isEmpty, "\(turn.line)") }
        }
    }

    @Test(arguments: files)
    func theAskingDoesNotGetAMeeting(path: String) throws {
        let scenario = try Package.scenario(path)
        let ask =
            scenario.language == .german
            ? "Sollen wir 15 Minuten telefonieren, Montag um zehn oder Mittwoch um elf?"
            : "Shall we talk for 15 minutes, Monday at ten or Wednesday at eleven?"
        let magic =
            scenario.language == .german
            ? ["Das verstehe ich.", "Verstehe ich gut.", "Das kann ich nachvollziehen.", "Wo drückt der Schuh?"]
            : ["I see.", "I understand that.", "That makes sense.", "What are your biggest challenges?"]
        let session = Session(scenario: scenario, seed: 1, lines: magic + [ask, ask + " ", ask + "  "])
        #expect(session.ending != .nextStep)
    }
}

/// A follow-up answer with a mark that has no value is not said, and no mark is shown.
@Suite struct FollowUpMarkTests {
    @Test(arguments: [
        ("Ein Schalter.", "Ein Schalter."), ("Ein {schalter}.", nil), ("Das sagt {name}.", "Das sagt Jana."),
    ])
    func answersAreFilled(answer: String, text: String?) throws {
        let file = try SourceFile.read(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
        let line = try #require(Package.scenario(file.name).needs.first?.open.first)
        let sheet = SourceFile(name: "a.followups.md", text: "## \(line.text)\n- Was ist das?\n  \(answer)\n")
        let scenario = try #require(ScenarioReading(file, followUps: sheet).scenario)
        let wording = Wording(
            scenario: scenario, temperament: Temperament.of(.busy), choice: SeededChoice(seed: 1), lastUses: [:],
            values: ["name": "Jana"], asked: [], form: nil)
        #expect(
            wording.candidates(for: .followUp(line: line.id + ".then.1")).map(wording.text) == (text.map { [$0] } ?? [])
        )
    }
}

/// Marks are filled once: what a trainee typed is never taken for one.
@Suite struct MarkTests {
    @Test(arguments: [
        ("{name}, ja?", "{time}, ja?"), ("{time}, {name}.", "Mittwoch, {time}."), ("Ohne Mark.", "Ohne Mark."),
    ])
    func aValueIsNoMark(line: String, text: String) throws {
        let scenario = try Package.scenario(Package.folder + "/Scenarios/de/presse-in-posen.yaml")
        let wording = Wording(
            scenario: scenario, temperament: Temperament.of(.busy), choice: SeededChoice(seed: 1), lastUses: [:],
            values: ["name": "{time}", "time": "Mittwoch"], asked: [], form: nil)
        #expect(wording.text(of: Line(id: "a", text: line)) == text)
    }
}
