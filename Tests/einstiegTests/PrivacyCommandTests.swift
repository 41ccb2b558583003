import Foundation
import Linguistics
import Privacy
import Records
import Testing

@testable import einstieg

/// Who sees what, what goes when, and what is left: the built program, run as people run it.
@Suite("Privacy, as people meet it") struct PrivacyCommandTests {
    /// A folder with a store in which falke and amsel have practised.
    final class House {
        let path = NSTemporaryDirectory() + "einstieg-house-" + UUID().uuidString

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for (name, score) in [("falke", 80), ("amsel", 40)] {
                try finish("presse-in-posen", name, score: score, said: "Hier spricht \(name).")
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var store: String { path + "/store.sqlite" }

        func opened(by name: String) throws -> Store { try Store.open(at: store, trainee: Pseudonym(kept: name)) }

        func finish(_ scenario: String, _ name: String, score: Int, said: String = "Guten Tag.", at time: Int? = nil)
            throws
        {
            let now = time ?? Int(Date().timeIntervalSince1970)
            let store = try opened(by: name)
            let id = try store.begin(
                NewSession(
                    scenario: scenario, scenarioHash: "0", seed: 1, isExam: false, language: .german, rules: "1",
                    owner: Owner(process: 1, start: 1)), at: now)
            try store.append(said, to: id, at: now)
            try store.finish(
                id,
                SessionResult(
                    scenario: scenario, score: score, isPassed: score >= 70, ending: "nextStep", endedAt: now))
        }

        /// A file in the folder.
        func write(_ name: String, _ text: String) throws -> String {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
            return path + "/" + name
        }

        func run(_ arguments: String...) throws -> ProgramTests.Outcome {
            let outcome = try ProgramTests.run(arguments + ["--store", store])
            return ProgramTests.Outcome(
                status: outcome.status, output: outcome.output.replacing(path, with: "HAUS"),
                complaint: outcome.complaint.replacing(path, with: "HAUS"))
        }

        /// The files in the folder that hold some bytes.
        func files(holding text: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter { name in
                try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)).range(of: Data(text.utf8)) != nil
            }
        }
    }

    static func team(_ visibility: String, more: String = "") -> String {
        """
        einstieg: 1
        id: nord
        title: Nord
        visibility: \(visibility)
        trainers: [eule]
        members: [falke, amsel]
        agreed: [falke]
        \(more)
        """
    }

    /// Who looks on whom, and what comes of it; the whole table is tried out where it is reckoned.
    @Test(arguments: [
        ("eule", "falke", "self", "nothing"), ("eule", "falke", "trainer", "scores"),
        ("eule", "amsel", "team", "passed"), ("amsel", "falke", "team", "scores"),
    ])
    func progressObeysTheTeamFile(viewer: String, person: String, visibility: String, seen: String) throws {
        let house = try House()
        let file = try house.write("team.yaml", Self.team(visibility))
        let outcome = try house.run(
            "progress", "--as", viewer, "--of", person, "--team-file", file, "--format", "json")
        switch seen {
        case "nothing":
            #expect(outcome.status == 64 && outcome.output == "")
            #expect(
                outcome.complaint
                    == "einstieg: „\(viewer)“ sieht vom Üben von „\(person)“ nichts. Wer was sieht, zeigt „einstieg datenblatt“.\n"
            )
        case "passed":
            #expect(
                outcome.output
                    == "[\n  {\n    \"isPassed\" : false,\n    \"scenario\" : \"presse-in-posen\"\n  }\n]\n")
        default:
            #expect(outcome.output.contains("\"best\" : 80"))
        }
    }

    @Test func nobodysWordsAreTypedIntoAFileWithoutAStore() {
        #expect(Notebook.none.historyPath == nil)
        #expect(Notebook.none.historyPaths == [])
    }

    /// A report shows words only where transcripts may be seen, and nobody's session comes up by its number.
    @Test func reportsObeyTheTeamFile() throws {
        let house = try House()
        let team = try house.write("team.yaml", Self.team("team"))
        let trainer = try house.write("trainer.yaml", Self.team("trainer"))
        func report(_ viewer: String, _ file: String, _ person: String) throws -> ProgramTests.Outcome {
            try house.run(
                "report", "1", "--format", "json", "--as", viewer, "--of", person, "--team-file", file)
        }
        #expect(try report("falke", team, "falke").output.contains("Hier spricht falke."))
        #expect(try report("amsel", team, "falke").output.contains("Hier spricht falke."), "falke has agreed")
        #expect(try !report("eule", trainer, "falke").output.contains("Hier spricht falke."))
        #expect(
            try report("eule", trainer, "amsel").complaint
                == "einstieg: Zu sehen ist für Sie nur bestanden oder nicht: „einstieg fortschritt --of …“ zeigt es.\n")
        let other = try house.run("report", "1", "--as", "amsel", "--format", "json")
        #expect(other.status == 64 && other.output == "")
    }

    /// Figures come with the fifth person, stay when a sixth joins, and stay when one is forgotten.
    @Test func figuresOfATeamNeedFive() throws {
        let house = try House()
        let names = ["falke", "amsel", "dachs", "igel", "luchs", "otter"]
        let file = try house.write(
            "team.yaml",
            "einstieg: 1\nid: nord\ntitle: Nord\ntrainers: [eule]\nmembers: [\(names.joined(separator: ", "))]\n")
        func figures(_ viewer: String = "eule") throws -> ProgramTests.Outcome {
            try house.run("progress", "--team", "--as", viewer, "--team-file", file)
        }
        let none = "Noch keine Zahlen: Dafür müssen mindestens 5 Personen geübt haben.\n"
        for name in names[2...3] { try house.finish("presse-in-posen", name, score: 60) }
        #expect(try figures().output == none)
        try house.finish("presse-in-posen", "luchs", score: 70)
        let five = """
            Szenario         Versuche  Mittel  Bestanden
            ───────────────  ────────  ──────  ─────────
            presse-in-posen         5      62       40 %
            alle zusammen           5      62       40 %

            Jede Zahl steht für mindestens 5 Personen, jede zählt je Szenario einmal. Neues
            kommt dazu, sobald wieder 5 geübt haben.

            """
        #expect(try figures().output == five)
        try house.finish("presse-in-posen", "otter", score: 3)
        #expect(try figures("falke").output == five)
        #expect(try house.run("forget", "falke", "--yes").status == 0)
        #expect(try figures().output == five)
        let stranger = try figures("uhu")
        #expect(stranger.status == 64)
        #expect(stranger.complaint == "einstieg: „uhu“ gehört nicht zu „Nord“. Nennen Sie Ihren Namen mit --as.\n")
    }

    @Test func everythingIsTakenAlongAndDeleted() throws {
        let house = try House()
        let typed = try house.write("store.sqlite.history-falke", "Hier spricht falke.\n/hilfe\n")
        let written = try house.run("export", "falke", "--output", house.path + "/falke.json")
        #expect(written.output == "HAUS/falke.json: 4 Einträge über „falke“.\n")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: house.path + "/falke.json")))
                as? [String: Any])
        let holdings = try #require(document["holdings"] as? [[String: Any]])
        let rows = holdings.reduce(into: [String: Int]()) { counts, part in
            counts[part["name"] as? String ?? ""] = (part["rows"] as? [Any])?.count
        }
        #expect(rows.filter { $1 > 0 } == ["session": 1, "line": 1, "history": 2])
        #expect(rows.count == 7)
        let mode = try FileManager.default.attributesOfItem(atPath: house.path + "/falke.json")[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(
            try house.files(holding: "falke")
                == [
                    "falke.json", "store.sqlite", "store.sqlite-wal", "store.sqlite.history-falke",
                ].filter { FileManager.default.fileExists(atPath: house.path + "/" + $0) })

        let forgotten = try house.run("forget", "Falke", "--yes")
        #expect(
            forgotten.output == """
                Alles über „falke“ ist gelöscht: Geschriebene Auszüge 1, Mitschriften der
                Sitzungen 1, Sitzungen 1.

                """)
        #expect(try house.files(holding: "falke") == [])
        #expect(!FileManager.default.fileExists(atPath: typed))
        #expect(try house.files(holding: "Hier spricht amsel.") == ["store.sqlite"])
        #expect(try house.run("forget", "falke", "--yes").output == "Über „falke“ war nichts gespeichert.\n")
    }

    /// What was changed after it was written may be somebody's work: it is named and left.
    @Test func aChangedExportIsLeft() throws {
        let house = try House()
        let file = house.path + "/falke.json"
        _ = try house.run("export", "falke", "--output", file)
        _ = try house.write("falke.json", "{}")
        #expect(
            try house.run("forget", "falke", "--yes").output == """
                Alles über „falke“ ist gelöscht: Geschriebene Auszüge 1, Mitschriften der
                Sitzungen 1, Sitzungen 1.

                Diese Auszüge wurden nach dem Schreiben geändert und bleiben liegen:
                HAUS/falke.json.

                """)
        #expect(FileManager.default.fileExists(atPath: file))
    }

    @Test(arguments: [
        (["export", "falke", "--as", "amsel"], "Das kann nur „falke“ selbst. Lassen Sie --as weg, wenn Sie das sind."),
        (
            ["forget", "falke", "--as", "amsel", "--yes"],
            "Das kann nur „falke“ selbst. Lassen Sie --as weg, wenn Sie das sind."
        ),
        (["forget", "falke"], "Ohne Terminal wird nicht gefragt: Schreiben Sie --yes dazu."),
        (
            ["progress", "--as", "Katrin Behnke"],
            "„ “ geht in diesem Namen nicht, nur Buchstaben, Ziffern, - und _. Wählen Sie einen, der Sie nicht verrät: --as falke."
        ),
        (["progress", "--team", "--as", "falke"], "Wer das Team ist, sagt eine Teamdatei: --team-file DATEI."),
    ])
    func whatIsRefused(arguments: [String], complaint: String) throws {
        let house = try House()
        let outcome = try ProgramTests.run(arguments + ["--store", house.store])
        #expect(outcome.status == 64)
        #expect(outcome.complaint == "einstieg: \(complaint)\n")
        #expect(try house.opened(by: "falke").results().count == 1)
    }

    /// Old transcripts go with what was typed in them; the score stays, and a dry run deletes nothing.
    @Test func whatIsTooOldGoes() throws {
        let house = try House()
        let old = Int(Date().timeIntervalSince1970) - 200 * 86_400
        try house.finish("presse-in-posen", "falke", score: 10, said: "Alte Sätze.", at: old)
        let history = try house.write(
            "store.sqlite.history-falke", "Alte Sätze.\n/probe Alte Sätze.\nHier spricht falke.\n/hilfe\n")
        func table(_ word: String) -> String {
            """
            Was                         Tage  \(word)
            ──────────────────────────  ────  \(String(repeating: "─", count: word.count))
            Sitzungen                    730  \(String(repeating: " ", count: word.count - 1))0
            Mitschriften der Sitzungen   180  \(String(repeating: " ", count: word.count - 1))1
            Team-Runden                  180  \(String(repeating: " ", count: word.count - 1))0
            Auswertungen des Teams       730  \(String(repeating: " ", count: word.count - 1))0
            Ergebnisse echter Kontakte   730  \(String(repeating: " ", count: word.count - 1))0
            Geschriebene Auszüge          30  \(String(repeating: " ", count: word.count - 1))0

            """
        }
        #expect(try house.run("purge", "--dry-run").output == table("Ginge"))
        #expect(try house.files(holding: "Alte Sätze.") != [])
        #expect(try house.run("aufräumen").output == table("Gelöscht"))
        #expect(try house.files(holding: "Alte Sätze.") == [])
        #expect(try String(contentsOfFile: history, encoding: .utf8) == "Hier spricht falke.\n/hilfe\n")
        #expect(try house.opened(by: "falke").results().map(\.score) == [80, 10])

        let file = try house.write("team.yaml", Self.team("self", more: "retention: {scores: 100}"))
        #expect(try house.run("purge", "--team-file", file).status == 0)
        #expect(try house.opened(by: "falke").results().map(\.score) == [80])
    }

    @Test func theSheetFollowsTheTeamFile() throws {
        let house = try House()
        let file = try house.write("team.yaml", Self.team("trainer", more: "retention: {transcripts: 9}"))
        let sheet = try house.run("privacy-sheet", "--team-file", file, "--format", "markdown").output
        #expect(sheet.hasPrefix("# Datenblatt zu Einstieg: Nord\n\nAlles bleibt auf diesem Rechner."))
        #expect(
            sheet.contains(
                "| Mitschriften der Sitzungen | HAUS/store.sqlite, Tabelle line | 9 Tage | nur die Person selbst |"))
        let english = try house.run("datenblatt", "--interface", "en").output
        #expect(english.hasPrefix("Einstieg: what is kept\n\nEverything stays on this machine."))
    }

    @Test func aTeamFileIsReadWithCare() throws {
        let house = try House()
        let file = try house.write("team.yaml", Self.team("alle"))
        let outcome = try house.run("purge", "--team-file", file)
        #expect(outcome.status == 65)
        // Where the first line is broken depends on the length of the folder's name.
        let words = outcome.complaint.split { $0.isWhitespace }.joined(separator: " ")
        #expect(
            words
                == "einstieg: HAUS/team.yaml:4:13: Fehler S210: „alle“ geht bei „visibility“ nicht. 4 │ visibility: alle │ ^^^^ Möglich: self, trainer, team."
        )
        #expect(try house.run("purge", "--team-file", house.path + "/keine.yaml").status == 66)
    }
}
