import Foundation
import Testing

/// `script log`, run as people run it.
@Suite("Contacts are logged") struct LogCommandTests {
    @Test func enteredCorrectedAndTakenBack() throws {
        let folder = try CheckTests.Folder([:])
        let store = folder.path + "/log/store.sqlite"
        func log(_ arguments: String) throws -> ProgramTests.Outcome {
            try ProgramTests.run(
                ["script", "log"] + arguments.split(separator: " ").map(String.init) + ["--store", store])
        }
        let usual = "nachgezaehlt --day 1.11.2026 --segment industry=Bau,size=140"
        #expect(
            try log(usual + " --meeting --minutes 12").output == """
                Eintrag 1: nachgezaehlt, 2026-11-01, E-Mail, kalt, Bau, 50–249 Leute: Antwort
                nach 12 Minuten, Termin.

                """)
        #expect(
            try log("NACHGEZAEHLT --day 2.11.2026 --variant B --sent 40 --answers 2 --interface en").output == """
                Entry 2: nachgezaehlt:B, 2026-11-02, E-mail, cold: 40 sent, 2 answers, 0
                meetings.

                """)
        #expect(
            try log("--correct 1 --no-show").output == """
                Eintrag 3 ersetzt 1: nachgezaehlt, 2026-11-01, E-Mail, kalt, Bau, 50–249 Leute:
                Antwort nach 12 Minuten, Termin, geplatzt.

                """)
        #expect(try log("--take-back 2").output == "Eintrag 4 nimmt 2 zurück.\n")
        #expect(
            try log("--list --last 3").output == """
                Nr.  Tag         Vorlage         Segment                 Ergebnis
                ───  ──────────  ──────────────  ──────────────────────  ───────────────────────
                  2  2026-11-02  nachgezaehlt:B  E-Mail, kalt            gilt nicht mehr: siehe
                                                                         4
                  3  2026-11-01  nachgezaehlt    E-Mail, kalt, Bau,      Antwort nach 12
                                                 50–249 Leute            Minuten, Termin,
                                                                         geplatzt; berichtigt 1
                  4                                                      nimmt 2 zurück

                """)
        let taken = try log("--take-back 2")
        #expect(taken.status == 64)
        #expect(taken.complaint == "einstieg: Eintrag 2 gilt nicht mehr, Eintrag 4 hat ihn ersetzt.\n")
        let entries = try JSONSerialization.jsonObject(with: Data(try log("--list --format json").output.utf8))
        #expect((entries as? [[String: Any]])?.map { $0["number"] as? Int } == [1, 2, 3, 4])
    }

    @Test(arguments: [
        (
            "nachgezält", 66,
            "Eine Vorlage „nachgezält“ gibt es nicht. Meinten Sie „nachgezaehlt“? „einstieg script list“ zeigt alle."
        ),
        ("nachgezaehlt --answers 1 --meetings 2 --sent 5", 64, "Termine (2) sind mehr als Antworten (1)."),
        ("nachgezaehlt --answers=-1", 64, "Antworten: -1 kann nicht stimmen. Möglich ist 0 bis 1.000.000."),
        ("nachgezaehlt --minutes=-4", 64, "Minuten bis zur Antwort: -4 kann nicht stimmen."),
        ("nachgezaehlt --answers 0 --no-show", 64, "Termine (1) sind mehr als Antworten (0)."),
        (
            "nachgezaehlt --meeting --no-show --opportunity", 64,
            "Mehr Verkaufschancen (1) als Termine, die stattfanden (0)."
        ),
        ("nachgezaehlt --day 31.12.2199", 64, "2199-12-31 liegt in der Zukunft."),
        ("--correct 7 --meeting", 64, "Einen Eintrag 7 gibt es nicht. „einstieg script log --list“ zeigt die letzten."),
    ])
    func faultsAreTold(arguments: String, status: Int, complaint: String) throws {
        let folder = try CheckTests.Folder([:])
        let outcome = try ProgramTests.run(
            ["script", "log", "--store", folder.path + "/s.sqlite"] + arguments.split(separator: " ").map(String.init))
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == "einstieg: \(complaint)\n")
    }

    @Test func aStoreIsNeeded() throws {
        let outcome = try ProgramTests.run(["script", "log", "nachgezaehlt", "--store", "none"])
        #expect(outcome.status == 64)
        #expect(
            outcome.complaint
                == "einstieg: Dafür braucht es einen Ort, an dem etwas bleibt: nicht mit --store none.\n")
    }
}
