import Foundation
import Testing

/// `report` and `practice --open`, run as people run them.
@Suite("Reports are put out") struct ReportCommandTests {
    /// A folder with a store in which one scenario was played twice, made once for all tests that only read it.
    static let played = Result { try makePlayed() }

    private static func makePlayed() throws -> (folder: CheckTests.Folder, store: String) {
        let folder = try CheckTests.Folder([:])
        let store = folder.path + "/s.sqlite"
        for kind in ["weak", "strong"] {
            let lines = "Tests/Recordings/presse-in-posen.\(kind).txt"
            let input = try Data(contentsOf: URL(fileURLWithPath: Package.folder + "/" + lines))
            let outcome = try ProgramTests.run(["practice", "presse-in-posen", "--store", store], input: input)
            #expect(outcome.status == 0)
        }
        return (folder, store)
    }

    static func report(_ store: String, _ arguments: [String]) throws -> ProgramTests.Outcome {
        try ProgramTests.run(["report", "--store", store] + arguments)
    }

    @Test func inAllFormats() throws {
        let store = try Self.played.get().store
        let page = try Self.report(store, []).output
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">") && page.hasSuffix("</html>\n"))
        #expect(
            page.contains(
                "<p class=\"verdict\"><strong>100</strong> <span>von 100 Punkten, bestanden (ab 70)</span></p>"))
        let markdown = try Self.report(store, ["1", "--format", "markdown", "--interface", "en"]).output
        #expect(markdown.hasPrefix("# Wenn in Posen die Presse steht\n\nPhone, cold, contact 1: Bernd Oltmanns,"))
        let table = try Self.report(store, ["--trainee", "--format", "csv"]).output.split(separator: "\r\n")
        #expect(table.count == 3)
        #expect(table[2].hasPrefix("2,") && table[2].contains(",presse-in-posen,phone,2,100,1,nextStep,"))
        let json = try Self.report(store, ["--scenario", "presse-in-posen", "--format", "json"]).output
        let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(Set(document.keys) == ["sessions", "items", "talk"])
    }

    /// A session goes to a colleague, who sees the same and is told where their own scenario differs.
    @Test func aSessionGoesToSomebodyElse() throws {
        let (folder, store) = try Self.played.get()
        let file = folder.path + "/session.json"
        let text = try Self.report(store, ["2", "--format", "session"]).output
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        let opened = try ProgramTests.run(["practice", "--open", file])
        #expect(opened.status == 0)
        #expect(opened.output.contains("Auswertung: 100 von 100, bestanden (ab 70)"))
        #expect(opened.output.hasSuffix("\nEs läuft heute wie damals.\n"))
        // Written anew from the file, it is the same file.
        #expect(try Self.report("none", [file, "--format", "session"]).output == text)
        let other = text.replacing("\"scenarioHash\" : \"", with: "\"scenarioHash\" : \"0").replacing(
            "trust 2", with: "trust 1")
        try Data(other.utf8).write(to: URL(fileURLWithPath: file))
        let differing = try ProgramTests.run(["practice", "--open", file, "--interface", "en"]).output
        #expect(differing.contains("\nYour scenario “presse-in-posen” is not the same as the file's.\n"))
        #expect(differing.contains("\nThen (−) and today (+)\n"))
    }

    @Test(arguments: [
        (["17"], 64, "Eine Sitzung 17 gibt es nicht. „einstieg report --trainee --format csv“ zeigt alle."),
        ([], 64, "Noch keine Sitzung zu Ende geführt. „einstieg“ fängt an."),
        (["/no/such.json"], 66, "/no/such.json: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner."),
        (
            ["README.md"], 65,
            "README.md:1: Das ist keine Sitzung. „einstieg report --format session“ schreibt eine."
        ),
        (
            ["--scenario", "presse-in-possen"], 66,
            "Ein Szenario „presse-in-possen“ gibt es nicht. Meinten Sie „presse-in-posen“? „einstieg scenario list“ zeigt alle."
        ),
    ])
    func mistakesAreNamed(arguments: [String], status: Int, complaint: String) throws {
        let folder = try CheckTests.Folder([:])
        let outcome = try Self.report(folder.path + "/s.sqlite", arguments)
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == "einstieg: \(complaint)\n")
    }

    @Test(arguments: [["3", "--trainee"], ["--trainee", "--format", "session"], ["--format", "pdf"]])
    func wrongUsage(arguments: [String]) throws { #expect(try Self.report("none", arguments).status == 64) }
}
