import Testing

@testable import Scenarios

/// The sheet of follow-up questions beside a scenario is read sentence by sentence, and never hurts it.
@Suite struct FollowUpSheetTests {
    private static let sheet = """
        # Nachfragen zu muster

        ## Am Samstag stehe ich selbst im Laden, seit zwei Monaten.
        - Warum?
        -   Warum denn Sie?
            Weil sonst niemand kann.
        - Und sonntags?
          Da haben wir zu.

        ## Das hat hier nie jemand gesagt.
        - Wohin damit?
          In die Ecke.
        - Und dann?
        """

    private static func reading(_ sheet: String) -> ScenarioReading {
        ScenarioReading(
            SourceFile(name: SampleScenario.file, text: SampleScenario.text),
            followUps: SourceFile(name: "muster.followups.md", text: sheet))
    }

    @Test func answersStandUnderTheirQuestions() throws {
        let reading = Self.reading(Self.sheet)
        let scenario = try #require(reading.scenario)
        func line(_ number: Int, _ text: String, row: Int) -> Line {
            Line(
                id: "needs.samstag.open.1.then.\(number)", text: text,
                place: SourcePlace(file: "muster.followups.md", line: row, column: 3))
        }
        #expect(
            scenario.followUps.followUps == [
                "needs.samstag.open.1": [
                    FollowUp(
                        questions: ["Warum?", "Warum denn Sie?"], answer: line(1, "Weil sonst niemand kann.", row: 6)),
                    FollowUp(questions: ["Und sonntags?"], answer: line(2, "Da haben wir zu.", row: 8)),
                ]
            ])
        #expect(scenario.followUps.answers.map(\.text) == ["Weil sonst niemand kann.", "Da haben wir zu."])
        #expect(
            reading.diagnostics.map { "\($0.code) \($0.place.file):\($0.place.line):\($0.place.column)" } == [
                "S219 muster.followups.md:10:4", "S220 muster.followups.md:13:3",
            ])
    }

    /// Two sessions under different sheets are told apart.
    @Test func theHashCoversTheSheet() throws {
        let first = try #require(Self.reading(Self.sheet).scenario).contentHash
        let second = try #require(Self.reading(Self.sheet + "\n  Dann heim.").scenario).contentHash
        let alone = try Scenario.read(SourceFile(name: SampleScenario.file, text: SampleScenario.text)).contentHash
        #expect(Set([first, second, alone]).count == 3)
    }

    @Test(arguments: [
        ("Scenarios/de/presse-in-posen.yaml", "Scenarios/de/presse-in-posen.followups.md"),
        ("a.yml", "a.followups.md"), ("a", "a.followups.md"),
    ])
    func whereItLies(file: String, sheet: String) {
        #expect(FollowUpSheet.path(beside: file) == sheet)
    }

    /// Every scenario of the library has a sheet, in which all that it tells can be asked further; no answer stands twice.
    @Test func theLibrarysSheets() throws {
        let scenarios = Package.files(below: "Scenarios", ending: "yaml")
        let sheets = Package.files(below: "Scenarios", ending: "followups.md")
        #expect(Set(scenarios.map(FollowUpSheet.path(beside:))) == Set(sheets))
        for path in scenarios {
            let scenario = try Scenario.read(SourceFile.read(path))
            let told = scenario.needs.flatMap(\.open) + scenario.answers.flatMap(\.lines)
            for line in told {
                #expect((scenario.followUps.followUps[line.id] ?? []).count >= 2, "\(path) \(line.id)")
            }
            let answers = scenario.followUps.answers.map(\.text)
            #expect(Set(answers).count == answers.count, "\(path)")
            #expect(answers.allSatisfy { !$0.contains("{") && !$0.contains("}") }, "\(path)")
        }
    }

    /// Whatever stands in a sheet, the scenario beside it is read.
    @Test func damagedSheetsDoNoHarm() {
        var seed: UInt64 = 11
        func random(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        let characters = Array(Self.sheet + "\u{0}\r\n## -   \u{1F600}\u{301}")
        for _ in 0..<200 {
            let reading = Self.reading(String((0..<random(300)).map { _ in characters[random(characters.count)] }))
            #expect(reading.scenario != nil)
            #expect(reading.diagnostics.allSatisfy { ["S219", "S220"].contains($0.code) })
        }
    }
}
