import Foundation
import Testing

/// `script log --import`, run as people run it.
@Suite("Contacts are imported") struct ImportTests {
    static let table = """
        Kampagne;Datum;Kunde;Branche;Mitarbeiter;Antworten;Termine;Antwort am;Minuten
        Herbst;01.11.2026 09:00;K1;Gerätebau;140;ja;ja;01.11.2026 09:12;
        Herbst;2026-11-01;K2;Bäckerei;12;nein;;;
        nachgezaehlt;1.11.2026;K3;;;2;;;
        nachgezaehlt;31.2.2026;K4;;;;;;
        nachgezaehlt;1.11.2026;K5;;;nein;ja;;
        nachgezaehlt;1.11.2026;K6;;;-1;;;
        nachgezaehlt;1.11.2026;K7;;;ja;;;12,5
        nachgezält;1.11.2026;K8;;;ja;;;
        nachgezaehlt;1.11.2026;K9
        nachgezaehlt;1.11.2026;K3;;;;;;
        nachgezaehlt;1.11.2026;k3;;;;;;

        """

    static func arguments(_ store: String) -> [String] {
        [
            "script", "log", "--import", "-", "--map", "Kampagne=template", "--map", "Kunde=prospect", "--alias",
            "Herbst=nachgezaehlt:B", "--store", store,
        ]
    }

    /// Excel's table, in Windows-1252 with Windows line ends: a dry run, the import, and the same again.
    @Test func theGoodRowsAreKept() throws {
        let folder = try CheckTests.Folder([:])
        let arguments = Self.arguments(folder.path + "/s.sqlite")
        let bytes = try #require(Self.table.replacing("\n", with: "\r\n").data(using: .windowsCP1252))
        let faults = """
            Standardeingabe:4:29: Spalte „Antworten“: Antworten (2) sind mehr als Gesendet (1).
            Standardeingabe:5:14: Spalte „Datum“: „31.2.2026“ ist kein Tag, den ich lesen kann. Zum Beispiel: 3.12.2026 oder 2026-12-03 14:05.
            Standardeingabe:6:34: Spalte „Termine“: Termine (1) sind mehr als Antworten (0).
            Standardeingabe:7:29: Spalte „Antworten“: Antworten: -1 kann nicht stimmen. Möglich ist 0 bis 1.000.000.

            """
        let trial = try ProgramTests.run(arguments + ["--dry-run"], input: bytes)
        #expect(trial.status == 65)
        #expect(
            trial.output == """
                Spalte       wird gelesen als
                ───────────  ───────────────────────
                Kampagne     Vorlage
                Datum        Tag
                Kunde        Person
                Branche      Branche
                Mitarbeiter  Größe
                Antworten    Antworten
                Termine      Termine
                Antwort am   Zeitpunkt der Antwort
                Minuten      Minuten bis zur Antwort

                Standardeingabe: 11 Zeilen (Windows-1252, Semikolon).
                Neu: 4. Auf neuen Stand gebracht: 0. Schon da: 1. Mit Fehlern: 6.
                Probelauf: Eingetragen wurde nichts.

                """)
        #expect(trial.complaint.hasPrefix(faults))
        let first = try ProgramTests.run(arguments, input: bytes)
        #expect(first.complaint == trial.complaint)
        #expect(
            first.output == """
                Standardeingabe: 11 Zeilen (Windows-1252, Semikolon).
                Neu: 4. Auf neuen Stand gebracht: 0. Schon da: 1. Mit Fehlern: 6.

                """)
        // The same contacts in UTF-8 with commas, one of them answered meanwhile.
        let later = Self.table.replacing(",", with: ".").replacing(";", with: ",").replacing(
            "Bäckerei,12,nein", with: "Bäckerei,12,ja")
        let second = try ProgramTests.run(arguments + ["--format", "json"], input: Data(later.utf8))
        #expect(
            second.output == """
                {
                  "added" : 0,
                  "encoding" : "UTF-8",
                  "faulty" : 6,
                  "isTrial" : false,
                  "repeated" : 4,
                  "rows" : 11,
                  "separator" : ",",
                  "updated" : 1
                }

                """)
        let list = try ProgramTests.run(["script", "log", "--list", "--store", folder.path + "/s.sqlite"])
        #expect(list.output.contains("berichtigt 2"))
        #expect(!list.output.contains("K1"))
    }

    @Test(arguments: [
        ("", [], "Standardeingabe:1: Die Tabelle ist leer. Die erste Zeile nennt die Spalten, zum Beispiel: id,text"),
        (
            "Datum,Antwort\n", [],
            "Standardeingabe:1: Keine Spalte sagt: Vorlage. Nennen Sie eine mit --map \"Spalte=template\", oder sagen Sie es für alle Zeilen im Befehl."
        ),
        (
            "Vorlage,Antwort\n", [],
            "Standardeingabe:1: Keine Spalte sagt: Tag. Nennen Sie eine mit --map \"Spalte=day\", oder sagen Sie es für alle Zeilen im Befehl."
        ),
        (
            "Vorlage,Datum\n", ["--map", "Kunde=prospect"],
            "Standardeingabe:1: Eine Spalte „Kunde“ hat die Tabelle nicht."
        ),
        (
            "Vorlage,Datum\n", ["--map", "Datum"], "--map „Datum“: Erwartet wird „Name=Bedeutung“."
        ),
        (
            "Vorlage,Datum\n", ["--alias", "a="], "--alias „a=“: Erwartet wird „Name=Bedeutung“."
        ),
    ])
    func headersThatSayTooLittle(table: String, arguments: [String], complaint: String) throws {
        let folder = try CheckTests.Folder([:])
        let outcome = try ProgramTests.run(
            ["script", "log", "--import", "-", "--store", folder.path + "/s.sqlite"]
                + arguments, input: Data(table.utf8))
        #expect(outcome.complaint == "einstieg: \(complaint)\n")
        #expect(outcome.output.isEmpty)
    }

    /// Many mistakes do not bury the message.
    @Test func manyMistakesAreCounted() throws {
        let folder = try CheckTests.Folder([:])
        let rows = (0..<30).map { "2026-11-01,\($0),-1" } + (0..<8).map { _ in "2026-11-01,x,1" }
        let outcome = try ProgramTests.run(
            [
                "script", "log", "nachgezaehlt", "--import", "-", "--interface", "en", "--store",
                folder.path + "/s.sqlite",
            ],
            input: Data((["day,role,answers"] + rows).joined(separator: "\n").utf8))
        #expect(outcome.status == 65)
        let told = outcome.complaint.split(separator: "\n")
        #expect(told.count == 27)
        #expect(
            told.suffix(2) == ["… and 10 more rows with mistakes.", "… and 2 more that are there already."])
        #expect(
            outcome.output == """
                standard input: 38 rows (UTF-8, commas).
                New: 1. Brought up to date: 0. There already: 7. With mistakes: 30.
                Without a column that tells prospects apart, equal rows count as the same. If
                they are different people, they need a column “id”, or one row with the number
                “sent”.

                """)
    }
}
