import Foundation
import Testing

/// `script compare`, run as people run it.
@Suite("Two openers side by side") struct CompareTests {
    static let german = "Tests/Comparisons/oltmanns.a.txt"
    static let other = "Tests/Comparisons/oltmanns.b.txt"

    /// The whole of what people and programs get; `EINSTIEG_RECORD=1` writes it anew, to be read and committed.
    @Test(arguments: [
        ("variants.de", ["compare", german, other, "--scenario", "presse-in-posen", "--interface", "de"]),
        ("variants.en", ["compare", german, other, "--scenario", "presse-in-posen", "--interface", "en"]),
        (
            "templates.en",
            [
                "compare", "Tests/Comparisons/page.md", "Tests/Comparisons/reason.md", "--scenario",
                "you-were-the-expensive-ones",
            ]
                + ["--interface", "en", "--name", "Ida Roth"]
        ),
        (
            "json.de",
            ["vergleiche", german, other, "--scenario", "presse-in-posen", "--format", "json", "--interface", "de"]
        ),
    ])
    func recorded(name: String, arguments: [String]) throws {
        let outcome = try ProgramTests.run(["script"] + arguments + ["--sessions", "2"])
        #expect(outcome.status == 0)
        #expect(outcome.complaint == "")
        let path = Package.folder + "/Tests/Comparisons/\(name).out"
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] == "1" {
            try outcome.output.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(outcome.output == (try String(contentsOfFile: path, encoding: .utf8)))
    }

    @Test func anyNumberOfJobsGivesTheSame() throws {
        let arguments = [
            "script", "compare", Self.german, Self.other, "--sessions", "1", "--temperature", "warm", "--format",
            "json",
        ]
        let one = try ProgramTests.run(arguments + ["--jobs", "1"])
        let two = try ProgramTests.run(arguments + ["--jobs", "2"])
        #expect(one.status == 0)
        #expect(one.output == two.output)
    }

    @Test(arguments: [
        (
            ["beobachtung-stellenanzeige", "whose-job-is-it"], 64,
            "einstieg: Vergleichen lassen sich nur Einstiege in einer Sprache; hier sind es Deutsch und Englisch.\n"
        ),
        (
            ["beobachtung-stellenanzeige", "angeklickt"], 64,
            "einstieg: A ist für Telefon, kalt, B für E-Mail, warm. Nennen Sie --channel und --temperature, oder --all für alle Szenarien.\n"
        ),
        (
            ["beobachtung-stellenanzeige", "no/such.txt"], 66,
            "einstieg: no/such.txt: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.\n"
        ),
        (
            ["beobachtung-stelenanzeige", "angeklickt"], 66,
            "einstieg: Eine Vorlage „beobachtung-stelenanzeige“ gibt es nicht. Meinten Sie „beobachtung-stellenanzeige“? „einstieg script list“ zeigt alle.\n"
        ),
    ])
    func mistakesAreNamed(names: [String], status: Int, complaint: String) throws {
        let outcome = try ProgramTests.run(["script", "compare"] + names + ["--interface", "de"])
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == complaint)
    }

    @Test func withoutSessionsOnlyTheTextsAreCompared() throws {
        let outcome = try ProgramTests.run([
            "script", "compare", Self.german, Self.other, "--all", "--sessions", "0", "--interface",
            "de",
        ])
        #expect(outcome.status == 0)
        #expect(outcome.output.firstRange(of: "Wie ") == nil)
    }
}
