import Foundation
import Testing

/// `scenario replay` and `/merken`, run as people run them.
@Suite("Recordings are kept and replayed") struct ReplayTests {
    /// A folder with a short scenario of its own.
    final class Workshop {
        let path = NSTemporaryDirectory() + "einstieg-workshop-" + UUID().uuidString.prefix(8)
        var scenario: String { path + "/schlosserei.yaml" }

        static let text = """
            einstieg: 1
            id: schlosserei
            title: Das Tor in Halle zwei
            language: de
            channel: phone
            temperature: cold
            goal: Zehn Minuten über das Hallentor.
            seller: {company: Torwerk, offer: Torwerk wartet Industrietore., value: [Prüfliste für Rolltore]}
            prospect:
              name: Uwe Brandt
              salutation: Herr Brandt
              role: Inhaber
              company: Schlosserei Brandt
              industry: Metallbau
              size: zwölf Leute
              address: Sie
              facts: [{id: halle, text: hat im Mai eine zweite Halle bezogen}]
            basis: {consent: presumed, relation: none, source: von der Website}
            persona: {archetype: vague, free: [Dienstag um sieben]}
            needs:
              - id: tor
                title: Das Rolltor klemmt
                topics: [Tor, Rolltor, klemmen, Halle]
                samples: ["Wie oft am Tag geht das Rolltor auf?", "Was passiert, wenn das Tor klemmt?"]
                guarded: [Das Tor geht schon.]
                open: ["Jeden zweiten Morgen drücken wir zu dritt, bis es hochgeht."]
            lines:
              greet: [Schlosserei Brandt.]
            """

        static let opener =
            "Guten Tag Herr Brandt, Sie haben im Mai eine zweite Halle bezogen. Wie oft am Tag geht da das Rolltor auf?"

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try write(Self.text)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func write(_ text: String) throws { try text.write(toFile: scenario, atomically: true, encoding: .utf8) }

        func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

        /// Runs the program, and shortens the folder's path to "DIR".
        func run(_ arguments: [String], input: String = "") throws -> ProgramTests.Outcome {
            let outcome = try ProgramTests.run(arguments, input: Data(input.utf8))
            return ProgramTests.Outcome(
                status: outcome.status, output: outcome.output.replacing(path, with: "DIR"),
                complaint: outcome.complaint.replacing(path, with: "DIR"))
        }

        /// Records a session under a name.
        func keep(_ name: String) throws -> ProgramTests.Outcome {
            try run(
                ["practice", scenario, "--store", "none"],
                input: "\(Self.opener)\nWas passiert, wenn das Tor klemmt?\n/merken \(name)\n")
        }
    }

    @Test func aSessionIsKeptAndPlaysTheSame() throws {
        let workshop = try Workshop()
        let kept = try workshop.keep("Guter Einstieg")
        #expect(kept.output.contains("Gemerkt: 2 Zeilen in DIR/Recordings/schlosserei.guter-einstieg.txt\n"))
        #expect(
            try workshop.read("Recordings/schlosserei.guter-einstieg.txt")
                == "\(Workshop.opener)\nWas passiert, wenn das Tor klemmt?\n")
        let replay = try workshop.run(["scenario", "replay", workshop.scenario])
        #expect(replay.status == 0)
        #expect(replay.output == "1 Aufzeichnung: 1 wie bisher, 0 anders.\n")
        #expect(
            try workshop.keep("Guter Einstieg").output.contains(
                "Eine Aufzeichnung „guter-einstieg“ gibt es schon. Nehmen Sie einen anderen\nNamen.\n"))
        _ = try workshop.keep("")
        #expect(try workshop.keep("").output.contains("in DIR/Recordings/schlosserei.2.txt\n"))
        #expect(
            try workshop.run(["szenario", "nachspielen", workshop.path, "--interface", "en"]).output
                == "3 recordings: 3 as before, 0 otherwise.\n")
    }

    @Test func whatChangedIsShownAndAccepted() throws {
        let workshop = try Workshop()
        _ = try workshop.keep("tor")
        try workshop.write(
            Workshop.text.replacing("Das Tor geht schon.", with: "Ach, das Tor.").replacing(
                "Schlosserei Brandt.]", with: "Brandt.]"))
        let replay = try workshop.run(["scenario", "replay", workshop.scenario])
        #expect(replay.status == 1)
        #expect(
            replay.output == """
                DIR/Recordings/schlosserei.tor.txt
                  -  Schlosserei Brandt.
                  +  Brandt.

                1 Aufzeichnung: 0 wie bisher, 1 anders.
                So gewollt? Mit --accept wird festgehalten, wie es heute läuft.

                """)
        let annotations = try workshop.run(["scenario", "replay", workshop.scenario, "--format", "github"])
        #expect(annotations.status == 1)
        #expect(
            annotations.output
                == "::error file=DIR/Recordings/schlosserei.tor.txt,line=1,col=1,title=Aufzeichnung läuft anders::-  Schlosserei Brandt.%0A+  Brandt.\n"
        )
        let accepted = try workshop.run(["scenario", "replay", workshop.scenario, "--accept"])
        #expect(accepted.status == 0)
        #expect(
            accepted.output
                == "Neu festgehalten: DIR/Recordings/schlosserei.tor.out\n1 Aufzeichnung: 0 wie bisher, 1 anders.\n")
        #expect(try workshop.run(["scenario", "replay", workshop.scenario]).status == 0)
    }

    /// Whether they still play the same is the business of the recordings' own test.
    @Test func theLibrarysOwnRecordingsAreRead() throws {
        let outcome = try ProgramTests.run([
            "scenario", "replay", "presse-in-posen", "--recordings", "Tests/Recordings", "--format", "json",
        ])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let recordings = try #require(report["recordings"] as? [[String: Any]])
        #expect(
            recordings.map { $0["file"] as? String }
                == ["middling", "strong", "weak"].map {
                    "Tests/Recordings/presse-in-posen.\($0).txt"
                })
        #expect(recordings.allSatisfy { Set($0.keys) == ["scenario", "file", "status", "changes", "old", "new"] })
    }

    @Test func mistakesAreNamed() throws {
        let workshop = try Workshop()
        _ = try workshop.keep("tor")
        let transcript = workshop.path + "/Recordings/schlosserei.tor.out"
        try (try workshop.read("Recordings/schlosserei.tor.out") + "mehr\n").write(
            toFile: transcript, atomically: true, encoding: .utf8)
        let broken = try workshop.run(["scenario", "replay", workshop.scenario])
        #expect(broken.status == 65)
        #expect(
            broken.complaint
                == "einstieg: DIR/Recordings/schlosserei.tor.out:12: Diese Zeile gehört in keine Aufzeichnung. „scenario replay --accept“ schreibt die Datei neu.\n"
        )
        #expect(try workshop.run(["scenario", "replay", workshop.scenario, "--accept"]).status == 0)
        try FileManager.default.removeItem(atPath: transcript)
        let new = try workshop.run(["scenario", "replay", workshop.scenario])
        #expect(new.status == 1)
        #expect(new.output.contains("  Noch nichts zum Vergleichen da; --accept legt die Datei an.\n"))
        let missing = try workshop.run(["scenario", "replay", "--recordings", workshop.path + "/Recordings"])
        #expect(missing.status == 65)
        #expect(
            missing.complaint
                == "einstieg: DIR/Recordings/schlosserei.tor.txt:1: Ein Szenario „schlosserei“ gibt es nicht.\n")
        let empty = try workshop.run(["scenario", "replay", workshop.path + "/Recordings"])
        #expect(empty.status == 66)
        #expect(empty.complaint == "einstieg: DIR/Recordings: In diesem Ordner liegt kein Szenario (.yaml).\n")
    }
}
