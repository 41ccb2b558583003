import Foundation
import Scenarios
import Scripts
import Testing

@testable import einstieg

/// `script draft` and `/entwurf`, run as people run them.
@Suite("Openers are drafted") struct DraftTests {
    /// A command is one file and one entry in the list; this finds the one that was forgotten.
    @Test func everyCommandFileIsInTheList() throws {
        let folder = Package.folder + "/Sources/einstieg/Drafting/Commands"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { $0.replacing(".swift", with: "") }
        #expect(Set(files) == Set(DraftCommands.all.map { "\(type(of: $0))" }))
        #expect(DraftCommands.find("ueben")?.name.en == "practise")
        #expect(DraftCommands.find("UNDO")?.name.de == "zurück")
        #expect(DraftCommands.find("xyz") == nil)
    }

    /// Recorded drafting, byte for byte; `EINSTIEG_RECORD=1` writes the outcomes anew, to be read and committed.
    @Test(arguments: Package.files(below: "Tests/Drafts", ending: "txt"))
    func recordedDrafting(path: String) throws {
        let name = (path as NSString).lastPathComponent
        let scenario = String(name.prefix { $0 != "." })
        let isGerman = FileManager.default.fileExists(atPath: Package.folder + "/Scenarios/de/\(scenario).yaml")
        let outcome = try ProgramTests.run(
            ["script", "draft", "--scenario", scenario, "--store", "none", "--interface", isGerman ? "de" : "en"],
            input: Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(outcome.status == 0)
        #expect(outcome.complaint == "")
        let expected = String(path.dropLast(3)) + "out"
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] == "1" {
            try outcome.output.write(toFile: expected, atomically: true, encoding: .utf8)
        }
        #expect(outcome.output == (try String(contentsOfFile: expected, encoding: .utf8)))
    }

    @Test func aDraftIsKeptAsATemplateOfTheLibrary() throws {
        let workshop = try ReplayTests.Workshop()
        try FileManager.default.createDirectory(atPath: workshop.path + "/Scenarios", withIntermediateDirectories: true)
        let text = "Guten Tag Herr Brandt, Ida Roth. Sie haben im Mai eine zweite Halle bezogen.\n\n"
        let arguments = [
            "script", "draft", "--scenario", workshop.scenario, "--library", workshop.path, "--store", "none",
            "--name", "Ida Roth", "--interface", "de",
        ]
        let outcome = try workshop.run(arguments, input: text + "/merken Halle zwei\n/merken Halle\n/merken Halle\n")
        let start = try #require(outcome.output.firstRange(of: "Entwurf>"))
        #expect(
            outcome.output[start.lowerBound...] == """
                Entwurf>  /merken Halle zwei
                Einen Platzhalter „zwei“ schlage ich nicht vor. Es gibt: salutation, sender,
                fact.
                Entwurf>  /merken Halle
                  {{salutation}}  Herr Brandt
                      Anrede mit Namen
                  {{sender}}  Ida Roth
                      eigener Vor- und Nachname
                  {{fact}}  im Mai eine zweite Halle bezogen
                      was Sie wissen, hier: hat im Mai eine zweite Halle bezogen
                Gemerkt: DIR/Scripts/de/phone/halle.md
                Entwurf>  /merken Halle
                Eine Vorlage „halle“ gibt es schon. Nehmen Sie einen anderen Namen.

                """)
        let template = try Template.read(SourceFile.read(workshop.path + "/Scripts/de/phone/halle.md"))
        #expect(template.text == "Guten Tag {{salutation}}, {{sender}}. Sie haben {{fact}}.")
        let only = try workshop.run(arguments, input: text + "/merken Nur salutation\n")
        #expect(only.output.hasSuffix("Gemerkt: DIR/Scripts/de/phone/nur.md\n"))
        #expect(
            try Template.read(SourceFile.read(workshop.path + "/Scripts/de/phone/nur.md")).text
                == "Guten Tag {{salutation}}, Ida Roth. Sie haben im Mai eine zweite Halle bezogen.")
    }

    @Test func inASessionTheDraftIsSaid() throws {
        let input = "/entwurf\nWer fährt denn im Moment, wenn in Posen eine Presse steht?\n\n/üben\n/auflegen\n"
        let arguments = ["practice", "presse-in-posen", "--store", "none", "--interface", "de"]
        let outcome = try ProgramTests.run(arguments, input: Data(input.utf8))
        let plain = try ProgramTests.run(
            arguments, input: Data("Wer fährt denn im Moment, wenn in Posen eine Presse steht?\n/auflegen\n".utf8))
        let said = "Sie>  Wer fährt denn im Moment"
        #expect(outcome.output.firstRange(of: "Fassung 1") != nil)
        let after = try #require(outcome.output.firstRange(of: said))
        let before = try #require(plain.output.firstRange(of: said))
        #expect(outcome.output[after.lowerBound...] == plain.output[before.lowerBound...])
        let exam = try ProgramTests.run(arguments + ["--exam"], input: Data("/entwurf\n".utf8))
        #expect(exam.output.firstRange(of: "In der Prüfung wird nicht entworfen.") != nil)
    }

    @Test(arguments: [
        (
            ["--file", "/no/such"], 66,
            "einstieg: /no/such: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.\n"
        ),
        (
            ["--scenario", "presse-in-possen"], 66,
            "einstieg: Ein Szenario „presse-in-possen“ gibt es nicht. Meinten Sie „presse-in-posen“? „einstieg scenario list“ zeigt alle.\n"
        ),
    ])
    func mistakesAreNamed(arguments: [String], status: Int, complaint: String) throws {
        let outcome = try ProgramTests.run(["script", "draft", "--store", "none", "--interface", "de"] + arguments)
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == complaint)
    }

    @Test func nothingTypedAndTooMuchTyped() throws {
        let arguments = ["script", "draft", "--store", "none", "--interface", "de", "--channel", "email"]
        #expect(
            try ProgramTests.run(arguments, input: Data("\n/nimm 1\n/marken\n".utf8)).output == """
                Schreiben Sie Ihren Einstieg; eine leere Zeile beendet ihn. /hilfe zeigt die
                Befehle.
                >  /nimm 1
                Es gibt noch keinen Entwurf.
                >  /marken
                Es gibt noch keinen Entwurf.

                """)
        let long = String(repeating: "Guten Tag. ", count: 2_000)
        #expect(
            try ProgramTests.run(arguments, input: Data((long + "\n\n").utf8)).output.hasSuffix(
                "Der Entwurf ist länger als 20000 Zeichen. Kürzen Sie ihn.\n"))
    }
}
