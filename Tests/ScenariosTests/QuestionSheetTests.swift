import Testing

@testable import Scenarios

/// The question sheet beside a scenario is read sentence by sentence, and never hurts it.
@Suite struct QuestionSheetTests {
    private static let sheet = """
        # Fragen zu muster

        ## Am Samstag stehe ich selbst im Laden, seit zwei Monaten.
        - Wer springt samstags ein?
        -   Seit wann ist das so?

        ## Das hat hier nie jemand gesagt.
        - Wohin damit?

        ## -
        - Haben Sie eine Kantine?
        """

    private static func reading(_ sheet: String) -> ScenarioReading {
        ScenarioReading(
            SourceFile(name: SampleScenario.file, text: SampleScenario.text),
            sheet: SourceFile(name: "muster.questions.md", text: sheet))
    }

    @Test func questionsStandUnderTheirSentence() throws {
        let reading = Self.reading(Self.sheet)
        let scenario = try #require(reading.scenario)
        #expect(
            scenario.sheet.questions == [
                "needs.samstag.open.1": ["Wer springt samstags ein?", "Seit wann ist das so?"]
            ])
        #expect(scenario.sheet.unanswered == ["Haben Sie eine Kantine?"])
        #expect(
            reading.diagnostics.map { "\($0.code) \($0.place.file):\($0.place.line)" } == ["S219 muster.questions.md:7"]
        )
    }

    /// A sheet may end its rows as any editor does.
    @Test(arguments: ["\r\n", "\r", "\u{85}", "\u{2028}"])
    func anyLineEndIsRead(end: String) {
        let reading = Self.reading(Self.sheet.replacing("\n", with: end))
        #expect(reading.scenario?.sheet == Self.reading(Self.sheet).scenario?.sheet)
        #expect(reading.diagnostics.map(\.place.line) == [7])
    }

    @Test(arguments: ["", "\n", "a", "a\n\nb\n", "ä\n–\n„b“\n\u{A0}", "a\r\nb", "a\rb", "\u{85}", "…\u{2028}\u{2029}b"])
    func rowsEndWhereLinesDo(text: String) {
        #expect(
            SourceFile(name: "a", text: text).rows == text.split(omittingEmptySubsequences: false) { $0.isNewline })
    }

    /// Two sessions under different sheets are told apart.
    @Test func theHashCoversTheSheet() throws {
        let first = try #require(Self.reading(Self.sheet).scenario).contentHash
        let second = try #require(Self.reading(Self.sheet + "\n- Und einen Parkplatz?").scenario).contentHash
        let alone = try Scenario.read(SourceFile(name: SampleScenario.file, text: SampleScenario.text)).contentHash
        #expect(Set([first, second, alone]).count == 3)
    }

    @Test(arguments: [
        ("Scenarios/de/presse-in-posen.yaml", "Scenarios/de/presse-in-posen.questions.md"), ("a.yml", "a.questions.md"),
        ("a", "a.questions.md"),
    ])
    func whereItLies(file: String, sheet: String) {
        #expect(QuestionSheet.path(beside: file) == sheet)
    }

    /// Every sheet of the library belongs to a scenario and speaks only of its sentences; no question stands twice in it.
    @Test func theLibrarysSheets() throws {
        let scenarios = Package.files(below: "Scenarios", ending: "yaml")
        let sheets = Package.files(below: "Scenarios", ending: "questions.md")
        #expect(Set(scenarios.map(QuestionSheet.path(beside:))) == Set(sheets))
        for path in scenarios {
            let reading = ScenarioReading(try SourceFile.read(path))
            #expect(reading.diagnostics.map(\.code) == [], "\(path)")
            let sheet = try #require(reading.scenario).sheet
            for (line, questions) in sheet.questions {
                #expect(Set(questions).count == questions.count, "\(path) \(line)")
                #expect(questions.count >= 8, "\(path) \(line)")
            }
        }
    }

    /// Whatever stands in a sheet, the scenario beside it is read.
    @Test func damagedSheetsDoNoHarm() {
        var seed: UInt64 = 7
        func random(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        let characters = Array(Self.sheet + "\u{0}\r\n## - \u{1F600}\u{301}")
        for _ in 0..<200 {
            let text = String((0..<random(300)).map { _ in characters[random(characters.count)] })
            let reading = Self.reading(text)
            #expect(reading.scenario != nil)
            #expect(reading.diagnostics.allSatisfy { $0.code == "S219" })
        }
    }
}
