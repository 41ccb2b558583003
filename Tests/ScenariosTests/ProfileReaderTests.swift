import Checklist
import Foundation
import Linguistics
import Testing

@testable import Scenarios

/// Profile files: what is read, where they are looked for, and that no text breaks the reader.
@Suite("Profile files") struct ProfileReaderTests {
    static let text = """
        einstieg: 1
        id: nord
        version: 2024-11
        title: Vertrieb Nord
        languages: [de, en]
        extends: standard
        weights:
          personalEntry: 40
          valueFollowUp: 0
        limits: {phone: 60}
        passMark: 75
        blockers: [pressure, nextStep, herkunft, afterNo]
        stockPhrases:
          - phrase: Hand in Hand
            caught: [Wir gehen Hand in Hand.]
            fine: [Er gibt ihr die Hand.]
        items:
          - id: herkunft
            title: Sagt, woher der Name ist
            weight: 10
            advice: Sagen Sie es.
            phrases: [Ihren Namen ... von]
            met: [Ihren Namen habe ich von Frau Kern.]
            missing: [Guten Tag.]

        """

    static func read(_ text: String, name: String = "nord.profile.yaml") throws(Diagnostic) -> ProfileFile {
        try ProfileFile.read(SourceFile(name: name, text: text))
    }

    @Test func everythingIsRead() throws {
        let file = try Self.read(Self.text)
        let profile = file.profile
        #expect(profile.label == "nord 2024-11")
        #expect(
            profile.name == Localized(de: "„Vertrieb Nord“, Fassung 2024-11", en: "“Vertrieb Nord”, version 2024-11"))
        #expect(profile.languages == [.german, .english])
        #expect(ChecklistItem.allCases.map(profile.weight) == [40, 25, 25, 0])
        #expect(profile.limits == [.phone: 60])
        #expect(profile.passMark == 75)
        #expect(profile.blockers?.map(\.name) == ["pressure", "nextStep", "herkunft", "afterNo"])
        #expect(profile.stockPhrases.map(\.phrase) == ["Hand in Hand"])
        #expect(profile.items.map(\.id) == ["herkunft"])
        #expect(file.sampleCount == 4)
        #expect(file.failures() == [])
        #expect(file.superfluous() == [])
    }

    /// What is left out is the rubric's where the file builds on it; else it has to say everything.
    @Test func whatIsLeftOutIsTheRubrics() throws {
        let short = "einstieg: 1\nid: nord\nversion: 1\ntitle: Nord\nlanguages: [de]\n"
        let profile = try Self.read(short + "extends: standard\n").profile
        #expect(profile.weights == Profile.standardWeights)
        #expect(profile.limits == [:] && profile.passMark == nil && profile.blockers == nil)
        let parts = [
            "weights: {personalEntry: 25, needsQuestion: 25, nextStep: 25, valueFollowUp: 25}\n",
            "limits: {phone: 60, email: 120, linkedin: 80}\n", "passMark: 70\n", "blockers: []\n",
        ]
        #expect(try Self.read(short + parts.joined()).profile.blockers == [])
        for (index, key) in ["weights", "limits", "passMark", "blockers"].enumerated() {
            var rest = parts
            rest.remove(at: index)
            let found = #expect(throws: Diagnostic.self) { try Self.read(short + rest.joined()) }
            #expect(found?.message.en == "“\(key)” is missing here.")
        }
    }

    @Test(arguments: [
        ("id: nord", "id: sued", "Die id „sued“ heißt anders als die Datei."),
        ("pressure, nextStep", "presure", "„presure“ geht bei „blockers“ nicht."),
        ("pressure, nextStep", "pressure, pressure", "Die id „pressure“ ist schon vergeben."),
        ("languages: [de, en]", "languages: []", "„languages“ ist eine leere Liste."),
        ("languages: [de, en]", "languages: [fr]", "„fr“ geht bei „languages“ nicht."),
        ("extends: standard", "extends: zentrale", "„zentrale“ geht bei „extends“ nicht."),
        ("phone: 60", "phone: 1", "„phone“ muss zwischen 5 und 2000 liegen."),
        ("phone: 60", "fax: 60", "„fax“ kenne ich hier nicht."),
        ("weight: 10", "weight: 101", "„weight“ muss zwischen 0 und 100 liegen."),
        ("missing: [Guten Tag.]", "missing: []", "„missing“ ist eine leere Liste."),
        ("phrase: Hand in Hand", "phrase: _ Hand", "Die Wendung „_ Hand“ kann in keinem Text stehen."),
    ])
    func mistakesAreNamed(old: String, new: String, message: String) throws {
        let found = #expect(throws: Diagnostic.self) { try Self.read(Self.text.replacing(old, with: new)) }
        #expect(found?.message.de == message)
        #expect(found?.place.line ?? 0 > 0)
    }

    @Test func samplesThatFailAreNamedWithTheirPlace() throws {
        let text = Self.text.replacing("[Wir gehen Hand in Hand.]", with: "[Wir gehen Hand in Hand., Wir gehen.]")
            .replacing("[Guten Tag.]", with: "[\"Ihren Namen habe ich von hier.\"]")
        let failures = try Self.read(text).failures()
        #expect(
            failures.map { "\($0.code) \($0.place.line):\($0.place.column)" } == ["P103 15:39", "P104 24:15"])
    }

    // MARK: Where they are looked for

    @Test func namesAndPaths() {
        let shelf = ProfileShelf(environment: ["XDG_CONFIG_HOME": "/c", "HOME": "/h"])
        let endings = [".profile.yaml", ".profile.yml", ".yaml", ".yml"]
        #expect(
            shelf.candidates("nord", in: "a/b") == endings.map { "a/b/nord" + $0 }
                + endings.map { "/c/einstieg/nord" + $0 })
        #expect(shelf.candidates("../nord.yaml", in: "a/b") == ["a/b/../nord.yaml"])
        #expect(shelf.candidates("/x/nord.yaml", in: "a") == ["/x/nord.yaml"])
        #expect(shelf.candidates("nord.yaml", in: "") == ["nord.yaml"])
        #expect(
            ProfileShelf(environment: ["HOME": "/h"]).candidates("n", in: "")[4] == "/h/.config/einstieg/n.profile.yaml"
        )
        #expect(ProfileShelf(environment: ["XDG_CONFIG_HOME": "c"]).candidates("n", in: "").count == 4)
        #expect(ProfileFile.isNamed("a/nord.profile.yaml") && !ProfileFile.isNamed("a/nord.yaml"))
    }

    /// A scenario finds its profile beside itself, then in the user's folder, and only one in its own language.
    @Test func scenariosNameProfiles() throws {
        let root = NSTemporaryDirectory() + "einstieg-profile-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        for folder in ["/s", "/c/einstieg"] {
            try FileManager.default.createDirectory(atPath: root + folder, withIntermediateDirectories: true)
        }
        func write(_ text: String, _ path: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: root + path))
        }
        let shelf = ProfileShelf(configuration: root + "/c/einstieg")
        func scenario(_ extra: String) throws(Diagnostic) -> Scenario {
            try Scenario.read(
                SourceFile(name: root + "/s/" + SampleScenario.file, text: SampleScenario.text + extra), shelf: shelf)
        }
        #expect(try scenario("").profile == nil)
        let missing = #expect(throws: Diagnostic.self) { try scenario("profile: nord\n") }
        #expect(missing?.hint.de == "Gesucht habe ich hier: \(root)/s, \(root)/c/einstieg.")
        try write(Self.text, "/c/einstieg/nord.profile.yaml")
        #expect(try scenario("profile: nord\n").profile?.version == "2024-11")
        try write(Self.text.replacing("2024-11", with: "9"), "/s/nord.yaml")
        #expect(try scenario("profile: nord\n").profile?.version == "9")
        #expect(try scenario("profile: nord\n").openerContext.profile?.version == "9")
        try write(Self.text.replacing("[de, en]", with: "[en]"), "/s/nord.yaml")
        let foreign = #expect(throws: Diagnostic.self) { try scenario("profile: nord\n") }
        #expect(foreign?.code == "P108")
        #expect(foreign?.message.de == "Das Profil „Vertrieb Nord“ gilt nicht für „de“.")
        try write("x: 1\n", "/s/nord.yaml")
        let broken = #expect(throws: Diagnostic.self) { try scenario("profile: nord\n") }
        #expect(broken?.place.file == root + "/s/nord.yaml")
    }

    @Test(
        arguments: [
            ("{novice: 0-15}", [Skill.novice: 0...15]),
            ("{expert: 60–95 %, trained: 20 - 50}", [.expert: 60...95, .trained: 20...50]),
            ("{novice: 0-0}", [.novice: 0...0]),
        ] as [(String, [Skill: ClosedRange<Int>])])
    func bandsAreRead(text: String, bands: [Skill: ClosedRange<Int>]) throws {
        let source = SourceFile(name: SampleScenario.file, text: SampleScenario.text + "expect: \(text)\n")
        #expect(try Scenario.read(source).expect == bands)
    }

    @Test(arguments: ["15", "15-0", "-5-15", "0-101", "a-b", "0-5-9", "-"])
    func whatIsNoBandIsNamed(text: String) {
        let source = SourceFile(name: SampleScenario.file, text: SampleScenario.text + "expect:\n  novice: '\(text)'\n")
        let found = #expect(throws: Diagnostic.self) { try Scenario.read(source) }
        #expect(found?.code == "S230")
    }

    // MARK: Any text

    @Test func noTextBreaksTheReader() {
        let bytes = Array(Self.text.utf8)
        var random = 11 as UInt64
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        var readable = 0
        for round in 0..<600 {
            var text = bytes
            switch round % 3 {
            case 0: text = Array(text.prefix(next(text.count)))
            case 1: text.insert(contentsOf: text[next(200)..<(200 + next(300))], at: next(text.count))
            default: for _ in 0..<3 { text[next(text.count)] = UInt8(truncatingIfNeeded: next(256)) }
            }
            do throws(Diagnostic) {
                let file = try ProfileFile.read(SourceFile(name: "nord.yaml", bytes: text))
                _ = file.failures()
                readable += 1
            } catch {
                #expect(error.place.file == "nord.yaml")
            }
        }
        #expect(readable < 400)
    }
}
