import Foundation
import Testing

/// `script stats`, run as people run it.
@Suite("Outcomes are told") struct StatsCommandTests {
    static func filled() throws -> (folder: CheckTests.Folder, store: String) {
        let folder = try CheckTests.Folder([:])
        let store = folder.path + "/s.sqlite"
        let table = """
            Vorlage,Datum,Gesendet,Antworten,Termine,Branche
            nachgezaehlt:A,1.10.2026,200,2,1,Bau
            nachgezaehlt:B,1.10.2026,200,30,9,Bau
            leitfaden-geladen,2.10.2026,50,9,4,Metall
            nachgezaehlt:B,20.11.2026,10,5,0,Bau
            """
        let outcome = try ProgramTests.run(
            ["script", "log", "--import", "-", "--store", store], input: Data(table.utf8))
        #expect(outcome.status == 0)
        return (folder, store)
    }

    static func stats(_ store: String, _ arguments: String) throws -> ProgramTests.Outcome {
        try ProgramTests.run(
            ["script", "stats", "--store", store, "--until", "28.11.2026"]
                + arguments.split(separator: " ").map(String.init))
    }

    @Test func inAllFormats() throws {
        let (folder, store) = try Self.filled()
        let text = try Self.stats(store, "--template nachgezaehlt --by variant").output
        let rows = text.split(separator: "\n").map(String.init)
        #expect(
            rows.prefix(4) == [
                "Was Ihre Einstiege bringen",
                "Auswahl: nachgezaehlt. Gezählt: 400 Kontakte vom 1.10.2026 bis 1.10.2026, alle",
                "mindestens 14 Tage alt. Jünger und noch nicht gezählt: 10, davon schon",
                "beantwortet: 5. Schnelle Antworten ohne das Schweigen daneben ließen alles Neue",
            ])
        #expect(rows.contains("nachgezaehlt, kalt: „A“ gegen „B“"))
        #expect(text == (try Self.stats(store, "--template nachgezaehlt --by variant").output))
        let json = try Self.stats(store, "--segment industry=Metall --format json").output
        let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let groups = try #require(document["groups"] as? [[String: Any]])
        #expect(groups.map { $0["template"] as? String } == ["leitfaden-geladen"])
        #expect(groups.map { $0["sent"] as? Int } == [50])
        let html = try Self.stats(store, "--format html --interface en").output
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.contains("<th scope=\"row\">nachgezaehlt</th><td>cold</td><td>400</td>"))
        _ = folder
    }

    @Test(arguments: [
        (
            "--template nachgezält", 66,
            "Eine Vorlage „nachgezält“ gibt es nicht. Meinten Sie „nachgezaehlt“? „einstieg script list“ zeigt alle."
        ),
        (
            "--segment branche=Bau", 64,
            "„branche=Bau“ ist kein Teil eines Segments. Zum Beispiel: --segment industry=Maschinenbau,size=140,channel=phone. Möglich: industry, size, role, channel, temperature."
        ),
        ("--store none", 64, "Dafür braucht es einen Ort, an dem etwas bleibt: nicht mit --store none."),
    ])
    func mistakesAreNamed(arguments: String, status: Int, complaint: String) throws {
        let folder = try CheckTests.Folder([:])
        let store = arguments.contains("--store") ? [] : ["--store", folder.path + "/s.sqlite"]
        let outcome = try ProgramTests.run(
            ["script", "stats"] + store + arguments.split(separator: " ").map(String.init))
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == "einstieg: \(complaint)\n")
    }

    @Test(arguments: ["--by week", "--days=-1", "--until 31.2.2026", "--format csv"])
    func wrongUsage(arguments: String) throws {
        let words = arguments.split(separator: " ").map(String.init)
        #expect(try ProgramTests.run(["script", "stats", "--store", "none"] + words).status == 64)
    }
}
