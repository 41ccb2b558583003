import Foundation
import Linguistics
import Scenarios
import Testing

@testable import einstieg

/// Teams' own checklists, used as people use them.
@Suite("Profiles are used") struct ProfileTests {
    typealias Folder = CheckTests.Folder

    static let profile = """
        einstieg: 1
        id: nord
        version: 3
        title: Vertrieb Nord
        languages: [de]
        extends: standard
        weights: {personalEntry: 40, nextStep: 25, valueFollowUp: 0}
        passMark: 60
        blockers: [pressure, afterNo]
        stockPhrases:
          - phrase: Hand in Hand
            caught: [Wir gehen Hand in Hand.]
        items:
          - id: herkunft
            title: Sagt, woher der Name ist
            weight: 10
            advice: Sagen Sie es.
            phrases: [Ihren Namen ... von]
            met: [Ihren Namen habe ich von Frau Kern.]
            missing: [Guten Tag.]

        """
    static let opener = "Ihren Namen habe ich von Frau Kern. Das geht Hand in Hand."

    /// The file that `profile new` writes is sound, in both languages and with any title.
    @Test(arguments: Language.allCases, ["Nord", "Vertrieb: „Nord“ #1 'neu'", "{x}"])
    func theNewFileIsSound(language: Language, title: String) throws {
        let text = ProfileStart.text(id: "nord", title: title, language: language)
        let file = try ProfileFile.read(SourceFile(name: "nord.profile.yaml", text: text))
        #expect(file.failures() == [] && file.superfluous() == [])
        #expect(file.sampleCount == 6)
        #expect(file.profile.title[language] == title)
    }

    @Test func theTextNamesTheProfile() throws {
        let folder = try Folder(["nord.profile.yaml": Self.profile, "a.txt": Self.opener])
        let outcome = try folder.check(["a.txt"], ["--profile", folder.path + "/nord.profile.yaml"])
        #expect(outcome.status == 1)
        let rows = outcome.output.split(separator: "\n").map(String.init)
        #expect(rows.last == "Checkliste „Vertrieb Nord“, Fassung 3: 30 von 100, verlangt sind 60")
        #expect(rows.contains("  ✓ Sagt, woher der Name ist  Steht in „Ihren Namen habe ich von“."))
        #expect(rows.contains { $0.hasPrefix("  ! Floskel  „Hand in Hand“ steht auf der Floskelliste") })
        #expect(!outcome.output.contains("Mehrwert"), "what weighs nothing is not shown")
        let enough = try folder.check(["a.txt"], ["--profile", folder.path + "/nord.profile.yaml", "--min", "30"])
        #expect(enough.status == 0)
    }

    @Test func whatBlocksIsSaid() throws {
        let folder = try Folder(["nord.yaml": Self.profile, "a.txt": "Nur noch heute: Ihren Namen habe ich von hier."])
        let outcome = try folder.check(["a.txt"], ["--profile", folder.path + "/nord.yaml", "--min", "0"])
        #expect(outcome.status == 1)
        #expect(outcome.output.hasSuffix("\nNicht bestanden: Druck.\n"))
        let note = try folder.check(["a.txt"], ["--profile", folder.path + "/nord.yaml", "--format", "github"])
        #expect(note.output.split(separator: "\n").last?.hasSuffix("verlangt sind 60. Nicht bestanden: Druck.") == true)
    }

    /// A template's own profile is taken where the command names none, and stands in the table.
    @Test func templatesNameProfiles() throws {
        let template = """
            ---
            id: muster
            title: Ein Muster
            language: de
            channel: phone
            temperature: cold
            address: Sie
            signal: Stellenanzeige
            touch: 1
            article: 2
            profile: nord
            slots:
              name: {description: wie die Person heißt, example: Frau Brandl}
            ---
            Guten Tag {{name}}. \(Self.opener)
            """
        let folder = try Folder(["nord.profile.yaml": Self.profile, "muster.md": template, "b.txt": "Kurz."])
        let outcome = try folder.check([], ["--format", "csv"])
        let rows = outcome.output.split(separator: "\n").map(String.init)
        #expect(outcome.status == 1)
        #expect(
            rows.first
                == "id,file,score,personalEntry,needsQuestion,nextStep,valueFollowUp,herkunft,flags,advice,profile,blockers"
        )
        #expect(rows.count == 3 && rows[1].hasPrefix(",DIR/b.txt,0,0,0,0,0,,,") && rows[1].hasSuffix(",,"))
        #expect(rows[2].hasPrefix("muster,DIR/muster.md,") && rows[2].hasSuffix(",nord 3,"))
        try FileManager.default.removeItem(atPath: folder.path + "/nord.profile.yaml")
        let missing = try folder.check(["muster.md"], [])
        #expect(missing.status == 65)
        #expect(missing.complaint.hasPrefix("einstieg: DIR/muster.md:11:10: Fehler P107: "))
    }

    @Test func aStreamNamesTheProfile() throws {
        let folder = try Folder(["nord.yaml": Self.profile])
        let line =
            #"{"id":"a","language":"de","channel":"phone","temperature":"cold","touch":1,"audience":"business","prospect":{"name":"","role":"","company":"","industry":"","facts":[],"trigger":null},"subject":null,"text":"Guten Tag"}"#
        let lines = [line, line.replacing("\"de\"", with: "\"en\""), line].joined(separator: "\n") + "\n"
        let arguments = ["check", "--format", "jsonl", "--profile", folder.path + "/nord.yaml"]
        let outcome = try ProgramTests.run(arguments, input: Data(lines.utf8))
        #expect(outcome.status == 65)
        let rows = outcome.output.split(separator: "\n").map(String.init)
        #expect(rows.count == 3 && rows[0] == rows[2])
        #expect(rows[0].hasSuffix(#""rules":"2","profile":{"id":"nord","version":"3"},"blockers":[]}"#))
        #expect(rows[1] == #"{"id":"a","error":"Das Profil „Vertrieb Nord“ gilt nicht für diese Sprache.","line":2}"#)
        let two = try ProgramTests.run(arguments + ["--jobs", "2"], input: Data(lines.utf8))
        #expect(two.output == outcome.output)
        #expect(try ProgramTests.run(arguments, input: Data((line + "\n").utf8)).status == 1, "below the pass mark")
    }

    /// A practised session names the profile on its card, in JSON and in the store.
    @Test func practiceNamesTheProfile() throws {
        let folder = try Folder(["nord.yaml": Self.profile])
        let store = folder.path + "/s.sqlite"
        let session = ["practice", "presse-in-posen", "--store", store]
        let input = Data("Guten Tag Herr Oltmanns.\n".utf8)
        _ = try ProgramTests.run(session, input: input)
        let outcome = try ProgramTests.run(session + ["--profile", folder.path + "/nord.yaml"], input: input)
        #expect(outcome.output.contains("(ab 60)\n  Profil „Vertrieb Nord“, Fassung 3\n"))
        #expect(!outcome.output.contains("Gegen das letzte Mal"), "another checklist made the last score")
        let progress = try ProgramTests.run(["progress", "--store", store, "--format", "json"])
        let standing = try JSONSerialization.jsonObject(with: Data(progress.output.utf8)) as? [String: Any]
        let entries = standing?["scenarios"] as? [[String: Any]]
        #expect(entries?.map { $0["profile"] as? String } == [nil, "nord 3"])
        let json = try ProgramTests.run(
            [
                "practice", "presse-in-posen", "--profile", folder.path + "/nord.yaml", "--input", "-", "--format",
                "json",
            ], input: input)
        let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let card = document?["scorecard"] as? [String: Any]
        #expect(card?["profile"] as? [String: String] == ["id": "nord", "version": "3"])
        let english = try ProgramTests.run(
            ["practice", "what-a-bag-costs", "--store", "none", "--profile", folder.path + "/nord.yaml"], input: input)
        #expect(english.status == 65)
        #expect(english.complaint.hasPrefix("einstieg: --profile: Das Profil „Vertrieb Nord“ gilt nicht für „en“."))
    }

    @Test func samplesAreRun() throws {
        let folder = try Folder([
            "nord.yaml": Self.profile,
            "sued.yaml": Self.profile.replacing("id: nord", with: "id: sued")
                .replacing("[Guten Tag.]", with: "[Ihren Namen habe ich von hier.]"),
        ])
        let good = try ProgramTests.run(["profil", "prüfen", folder.path + "/nord.yaml"])
        #expect(good.status == 0)
        #expect(good.output == "1 Profil, kein Fehler.\n„Vertrieb Nord“, Fassung 3: 3 Beispiele, alle wie gewollt\n")
        let bad = try ProgramTests.run(["profile", "check", folder.path + "/sued.yaml"])
        #expect(bad.status == 65)
        #expect(bad.output.contains("sued.yaml:20:15"))
        let both = try ProgramTests.run(["profile", "check", folder.path + "/nord.yaml", folder.path + "/sued.yaml"])
        #expect(both.output.contains("\n\n1 Fehler in 1 von 2 Profilen.\n"))
        let none = try ProgramTests.run(["profile", "show", "keines"])
        #expect(none.status == 66)
        let show = try ProgramTests.run(["profile", "show", folder.path + "/nord.yaml", "--format", "json"])
        let document = try JSONSerialization.jsonObject(with: Data(show.output.utf8)) as? [String: Any]
        #expect((document?["weights"] as? [String: Int])?["personalEntry"] == 40)
        #expect((document?["stockPhrases"] as? [[String: Any]])?.first?["phrase"] as? String == "Hand in Hand")
    }

    /// A profile beside the scenarios is not taken for one.
    @Test func aProfileIsNoScenario() throws {
        let sample = SampleScenario.text + "profile: nord\n"
        let folder = try Folder(["Scenarios/de/muster.yaml": sample, "Scenarios/de/nord.profile.yaml": Self.profile])
        let outcome = try ProgramTests.run([
            "scenario", "list", "--format", "json", "--library", folder.path, "--store", "none",
        ])
        #expect(outcome.status == 0)
        let card = try ProgramTests.run(["scenario", "show", "muster", "--library", folder.path])
        #expect(card.output.contains("Profil „Vertrieb Nord“, Fassung 3"))
    }
}
