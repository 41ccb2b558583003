import Checklist
import Foundation
import Linguistics
import Reports
import Roleplay
import Scenarios
import Scoring
import Testing

@testable import einstieg

/// What `scenario new` writes can be read, played and passes its own tests.
@Suite("A new scenario is playable at once") struct SketchTests {
    struct Case: CustomTestStringConvertible {
        let sketch: ScenarioSketch
        var testDescription: String {
            "\(sketch.language) \(sketch.channel) \(sketch.temperature) \(sketch.archetype) \(sketch.need)"
        }
    }

    static let needs: [Language: [(need: String, objection: String, name: String)]] = [
        .german: [
            ("das Rolltor klemmt jeden zweiten Morgen", "Dafür haben wir jetzt keine Zeit.", "Herr Uwe Brandt"),
            (
                "Fahrten, die sich am Telefon hätten klären lassen", "Da haben wir schon jemanden!",
                "Frau Dr. Maria Leitgeb"
            ),
            ("zu viele Überstunden in der Küche.", "Kein Interesse", "Kim Yıldız"),
            ("Personalmangel", "\"Nein\": das ist uns zu teuer", "Frau Große"),
        ],
        .english: [
            ("the roller door jams every other morning", "We have no time for that now.", "Mr Owen Price"),
            ("invoices that nobody chases", "We've got somebody for that.", "Priya Shah"),
            ("Staff turnover.", "Too dear", "Ms. O'Neill"),
        ],
    ]

    /// Every archetype, channel, temperature and language, the needs in turn.
    static let cases: [Case] = Language.allCases.flatMap { language in
        let needs = needs[language] ?? []
        return Channel.allCases.flatMap { channel in
            Temperature.allCases.flatMap { temperature in
                Archetype.allCases.enumerated().map { number, archetype in
                    let chosen = needs[(number + (temperature == .warm ? 1 : 0)) % needs.count]
                    return Case(
                        sketch: ScenarioSketch(
                            id: "versuch", language: language, channel: channel, temperature: temperature,
                            name: chosen.name, company: "Brandt & Söhne: \"Tore\"", archetype: archetype,
                            need: chosen.need, objection: chosen.objection))
                }
            }
        }
    }

    static func scenario(_ sketch: ScenarioSketch, author: Language = .german) throws -> Scenario {
        try Scenario.read(SourceFile(name: "versuch.yaml", bytes: Array(sketch.text(for: author).utf8)))
    }

    @Test(arguments: cases)
    func everySketchPassesItsOwnTests(_ test: Case) throws {
        let scenario = try Self.scenario(test.sketch)
        let checker = Checker()
        for (texts, passes) in [(scenario.checks.pass, true), (scenario.checks.fail, false)] {
            #expect(texts.count == 1)
            for text in texts {
                let letter = Letter(text, channel: scenario.channel)
                let marks = checker.marks(
                    for: Opener(context: scenario.openerContext, subject: letter.subject, text: letter.body))
                let items = ChecklistItem.allCases.filter { marks.level($0) == .met }
                let wanted: Set<ChecklistItem> =
                    scenario.channel.isWritten
                    ? Set(ChecklistItem.allCases) : [.personalEntry, .needsQuestion]
                #expect(wanted.isSubset(of: items) == passes, "\(items) \(text)")
                if passes { #expect(marks.flags.isEmpty, "\(marks.flags.map(\.flag)) \(text)") }
            }
        }
    }

    @Test(arguments: cases)
    func nothingIsWrongWithIt(_ test: Case) {
        let source = SourceFile(name: "versuch.yaml", text: test.sketch.text(for: .german))
        let wrong = Inspection(source).diagnostics.map { "\($0.code) \($0.place.line) \($0.message.en)" }
        #expect(wrong == [])
    }

    @Test(arguments: cases)
    func everySketchPlaysToAnEnding(_ test: Case) throws {
        let scenario = try Self.scenario(test.sketch)
        let sessions = (1...3).map { ScriptedTrainee.play(scenario, skill: .expert, seed: $0) }
        for session in sessions {
            #expect(session.ending != nil)
            #expect(session.turns.allSatisfy { !$0.reply.isEmpty || $0.ending != nil || scenario.channel.isWritten })
        }
        #expect(
            sessions.contains {
                $0.state.hinted == [scenario.needs[0].id] || $0.state.revealed == [scenario.needs[0].id]
            })
    }

    @Test(arguments: Language.allCases)
    func theFileFitsOnAScreenAndAHalf(author: Language) throws {
        for test in Self.cases {
            let text = test.sketch.text(for: author)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let limit = test.sketch.channel.isWritten ? 85 : 72
            #expect((50...limit).contains(lines.count), "\(lines.count)")
            for line in lines where line.hasPrefix("#") { #expect(line.count <= 120, "\(line)") }
        }
    }

    @Test(arguments: [
        ("Bäckerei Groß & Söhne", "baeckerei-gross-soehne"), ("  L'Œuvre, no. 7 ", "loeuvre-no-7"), ("Łódź", "lodz"),
        ("ÄÖÜ-ß", "aeoeue-ss"), ("日本", ""), ("../etc/passwd", "etc-passwd"), ("A\u{308}pfel", "aepfel"),
    ])
    func filesAreNamed(text: String, name: String) { #expect(FileName.plain(text) == name) }

    @Test func anyTextIsTakenAsItStands() throws {
        let strange = "a \"b\" \\ 'c': #d {e} [f]\u{7}\n- g & *h %i"
        let sketch = ScenarioSketch(
            id: "versuch", language: .english, channel: .phone, temperature: .cold, name: strange, company: strange,
            archetype: .busy, need: strange, objection: strange)
        let scenario = try Self.scenario(sketch)
        #expect(scenario.needs[0].title == "a \"b\" \\ 'c': #d {e} [f] - g & *h %i")
        #expect(scenario.prospect.company == scenario.needs[0].title)
    }
}

/// `scenario new`, run as people run it.
@Suite struct ScenarioNewTests {
    static let answers = [
        "--name", "Herr Uwe Brandt", "--company", "Schlosserei Brandt", "--need", "das Rolltor klemmt", "--objection",
        "Keine Zeit.",
    ]

    @Test func aFileIsWrittenOnce() throws {
        let workshop = try ReplayTests.Workshop()
        try FileManager.default.createDirectory(atPath: workshop.path + "/Scenarios", withIntermediateDirectories: true)
        let arguments = ["scenario", "new", "--library", workshop.path] + Self.answers
        let first = try workshop.run(arguments)
        #expect(first.status == 0)
        #expect(
            first.output == """
                Geschrieben: DIR/Scenarios/de/schlosserei-brandt.yaml
                So geht es weiter:
                  einstieg scenario play DIR/Scenarios/de/schlosserei-brandt.yaml
                spielen und dabei schreiben: was Sie speichern, gilt sofort
                  einstieg scenario check DIR/Scenarios/de/schlosserei-brandt.yaml
                Fehler in der Datei finden
                  einstieg scenario calibrate DIR/Scenarios/de/schlosserei-brandt.yaml
                sehen, ob Geübte weiter kommen als Anfänger

                """)
        let text = try workshop.read("Scenarios/de/schlosserei-brandt.yaml")
        let again = try workshop.run(arguments)
        #expect(again.status == 64)
        #expect(
            again.complaint
                == "einstieg: DIR/Scenarios/de/schlosserei-brandt.yaml gibt es schon. Nehmen Sie einen anderen Namen, oder --force, um sie zu überschreiben.\n"
        )
        #expect(try workshop.read("Scenarios/de/schlosserei-brandt.yaml") == text)
        #expect(try workshop.run(arguments + ["--force", "--channel", "email"]).status == 0)
        #expect(try workshop.read("Scenarios/de/schlosserei-brandt.yaml") != text)
        let english = try workshop.run(
            ["szenario", "neu", "Tor zwei"] + arguments.dropFirst(2) + ["--interface", "en"])
        #expect(english.output.hasPrefix("Written: DIR/Scenarios/en/tor-zwei.yaml\nWhat comes next:\n"))
    }

    @Test func whatIsMissingIsNamed() throws {
        let outcome = try ProgramTests.run(["scenario", "new", "--name", "Uwe Brandt", "--need", "?"])
        #expect(outcome.status == 64)
        #expect(
            outcome.complaint
                == "einstieg: Es fehlt: --company, --need, --objection. Im Terminal fragt das Programm danach.\n")
        #expect(try ProgramTests.run(["scenario", "new", "--archetype", "lazy"]).status == 64)
        let nameless = try ProgramTests.run(["scenario", "new", "???"] + Self.answers)
        #expect(nameless.status == 64)
        #expect(
            nameless.complaint == "einstieg: „???“ taugt nicht als Name: Nehmen Sie Buchstaben und Ziffern.\n")
    }
}
