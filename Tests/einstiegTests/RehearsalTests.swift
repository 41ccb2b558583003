import Foundation
import Reports
import Roleplay
import Scenarios
import Testing

@testable import einstieg

/// What a changed file makes of a session.
@Suite struct ReloadTests {
    static func scenario(_ text: String) throws -> Scenario {
        try Scenario.read(SourceFile(name: "schlosserei.yaml", bytes: Array(text.utf8)))
    }

    static let lines = [ReplayTests.Workshop.opener, "Was passiert, wenn das Tor klemmt?", "Verstehe, danke."]

    static func reload(_ changes: (String, String)...) throws -> Reload {
        var text = ReplayTests.Workshop.text
        for (old, new) in changes { text = text.replacing(old, with: new) }
        let old = Session(scenario: try scenario(ReplayTests.Workshop.text), seed: 1, lines: lines)
        return Reload(old, in: try scenario(text))
    }

    @Test func theSameRepliesGoOn() throws {
        let reload = try Self.reload(("Zehn Minuten", "Acht Minuten"))
        #expect(reload.difference == nil)
        #expect(reload.session.lines == Self.lines)
        #expect(
            reload.text(Page(language: .german, width: 80, ansi: false))
                == "Neu geladen: gleiche Antworten bis hierher.")
    }

    @Test func measuresThatMovedOtherwiseAreNamed() throws {
        let reload = try Self.reload(("archetype: vague,", "archetype: vague, patience: 9,"))
        #expect(reload.difference == nil)
        #expect(
            reload.text(Page(language: .german, width: 80, ansi: false))
                == "Neu geladen: gleiche Antworten bis hierher, aber Geduld 9 statt 7.")
    }

    @Test func anotherReplyCutsTheSessionThere() throws {
        let reload = try Self.reload(("Das Tor geht schon.", "Ach, das Tor."), ("Jeden zweiten", "Jeden dritten"))
        #expect(reload.session.turns.count + reload.rest.count == Self.lines.count)
        let number = reload.session.turns.count
        #expect(
            reload.text(Page(language: .english, width: 80, ansi: false)).hasPrefix(
                "Loaded anew: otherwise from your line \(number).\n  >  "))
        #expect(reload.rest == Array(Self.lines.dropFirst(number)))
    }

    @Test func anotherGreetingBeginsAnew() throws {
        let reload = try Self.reload(("Schlosserei Brandt.]", "Brandt.]"))
        #expect(reload.session.turns.isEmpty)
        #expect(reload.rest == Self.lines)
        #expect(
            reload.text(Page(language: .german, width: 80, ansi: false)) == """
                Neu geladen: anders gleich am Anfang.
                  -  Schlosserei Brandt.
                  +  Brandt.
                """)
    }
}

/// A file is looked at while it is written.
@Suite struct WatchedScenarioTests {
    @Test func changesAreSeenOnceEach() throws {
        let workshop = try ReplayTests.Workshop()
        var file = try WatchedScenario(path: workshop.scenario)
        #expect(!file.hasNews)
        #expect(file.look() == nil)
        try workshop.write(ReplayTests.Workshop.text)
        #expect(file.hasNews)
        #expect(file.look() == nil)
        #expect(!file.hasNews)
        try workshop.write("einstieg: 1\nid: [")
        guard case .broken = file.look() else {
            Issue.record("a broken file is a change")
            return
        }
        #expect(file.look() == nil)
        try workshop.write(ReplayTests.Workshop.text.replacing("zwölf", with: "zehn"))
        guard case .scenario(let scenario) = file.look() else {
            Issue.record("a mended file is a change")
            return
        }
        #expect(scenario.prospect.size == "zehn Leute")
        #expect(file.scenario == scenario)
        try FileManager.default.removeItem(atPath: workshop.scenario)
        #expect(!file.hasNews)
        #expect(file.look() == nil)
    }
}

/// `scenario play`, run as people run it without a terminal.
@Suite("A scenario is played while it is written") struct RehearsalTests {
    @Test func aRecordedSessionIsTheBeginning() throws {
        let workshop = try ReplayTests.Workshop()
        _ = try workshop.keep("tor")
        let recording = workshop.path + "/Recordings/schlosserei.tor.txt"
        let whole = try workshop.run(["scenario", "play", workshop.scenario, "--input", recording])
        #expect(whole.status == 0)
        #expect(whole.output.contains("\nSie>  Was passiert, wenn das Tor klemmt?\n"))
        let first = try workshop.run(
            ["szenario", "spiele", workshop.scenario, "--input", recording, "--from", "1", "--interface", "en"],
            input: "Danke.\n/keep kurz\n")
        #expect(!first.output.contains("klemmt?"))
        #expect(first.output.contains("Kept: 2 lines in DIR/Recordings/schlosserei.kurz.txt\n"))
        #expect(try workshop.read("Recordings/schlosserei.kurz.txt") == "\(ReplayTests.Workshop.opener)\nDanke.\n")
    }

    @Test func theEndIsNotTheEnd() throws {
        let workshop = try ReplayTests.Workshop()
        let outcome = try workshop.run(
            ["scenario", "play", workshop.scenario],
            input: "\(ReplayTests.Workshop.opener)\n/auflegen\nHallo?\n/merken ende\n")
        #expect(outcome.output.contains("Auswertung: "))
        #expect(
            outcome.output.contains(
                "\nDas Gespräch ist zu Ende.\nGemerkt: 1 Zeile in DIR/Recordings/schlosserei.ende.txt\n"))
    }

    @Test func everyLineSaysWhereItIsFrom() throws {
        let workshop = try ReplayTests.Workshop()
        let outcome = try workshop.run(
            ["scenario", "play", workshop.scenario],
            input: "\(ReplayTests.Workshop.opener)\n/warum\nSoso, aha.\n/warum\n")
        #expect(outcome.output.contains("\n  needs.tor.open.1  DIR/schlosserei.yaml:26\n"))
        #expect(outcome.output.contains("  vom Archetyp; eigene Sätze gehören unter"))
    }

    @Test func wrongUsageIsNamed() throws {
        let workshop = try ReplayTests.Workshop()
        _ = try workshop.keep("tor")
        let recording = workshop.path + "/Recordings/schlosserei.tor.txt"
        let cases = [
            (["--from", "1"], "einstieg: --from braucht eine Aufzeichnung: --input DATEI.\n"),
            (
                ["--input", recording, "--from", "3"],
                "einstieg: --from: Die Aufzeichnung hat 2 Zeilen, möglich ist 0 bis 2.\n"
            ),
        ]
        for (arguments, complaint) in cases {
            let outcome = try workshop.run(["scenario", "play", workshop.scenario] + arguments)
            #expect(outcome.status == 64)
            #expect(outcome.complaint == complaint)
        }
        try workshop.write("einstieg: 2\n")
        #expect(try workshop.run(["scenario", "play", workshop.scenario]).status == 65)
    }
}
