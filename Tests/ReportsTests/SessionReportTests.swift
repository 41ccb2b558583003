import Checklist
import Foundation
#if canImport(FoundationXML)
    import FoundationXML
#endif
import Linguistics
import Outcomes
import Roleplay
import Scenarios
import Testing

@testable import Reports

/// Reports of recorded sessions, and of one whose lines try to become markup.
@Suite("Sessions are reported") struct SessionReportTests {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let checker = Checker()

    static func scenario() throws -> Scenario {
        try Scenario.read(SourceFile.read(package + "/Scenarios/de/presse-in-posen.yaml"))
    }

    static func report(
        _ lines: [String]? = nil, number: Int = 17, day: Int = 20_785, score: KeptScore? = nil, isChanged: Bool = false
    ) throws -> SessionReport {
        let scenario = try scenario()
        let kept = try String(
            contentsOfFile: package + "/Tests/Recordings/presse-in-posen.middling.txt", encoding: .utf8)
        let recording = lines.map { Recording(seed: 1, lines: $0) } ?? Recording(text: kept)
        return SessionReport(
            recording.session(in: scenario),
            SessionReport.Circumstances(
                number: number, endedAt: day * 86_400 + 34_212, day: CalendarDay(number: day), seconds: 252,
                isExam: false, score: score,
                isScenarioChanged: isChanged), checker: checker)
    }

    static let kept = KeptScore(total: 64, isPassed: false, ending: .weaker, rules: "1", profile: nil)

    static let hostile = [
        "</td></table><script>alert(1)</script>", "\" onload=\"x",
        "Guten Tag \u{0}\u{1B}]0;x\u{7}\u{202E} <b>Oltmanns</b> & Co.",
        "]]> <!-- {{x}} %s \\n |", String(repeating: "ä<", count: 500),
    ]

    /// A usual session, one whose score and scenario are older, a hostile one, and one in which nothing was said.
    static let reports = Result {
        [try report(), try report(score: kept, isChanged: true), try report(hostile, score: kept), try report([])]
    }

    static func attempt(_ number: Int, scenario: String = "<b>") -> Attempt {
        Attempt(
            number: number, day: CalendarDay(number: 20_700 + number * 7), scenario: scenario, title: hostile[0],
            channel: .phone, difficulty: number % 4 + 1,
            score: KeptScore(
                total: number * 13 % 101, isPassed: number % 2 == 0, ending: .weaker, rules: "1", profile: "\"x\" & 2"),
            levels: Dictionary(
                uniqueKeysWithValues: ChecklistItem.allCases.map { ($0, Level(rawValue: number % 3) ?? .met) }),
            talk: number * 7 % 101)
    }

    /// The pages of the tests in one language, by the name of their kind.
    static func pages(_ language: Language) throws -> [(name: String, text: String)] {
        let gone = Attempt(number: 99, day: CalendarDay(number: 20_790), scenario: "<gone>", score: kept)
        let trainees = [
            TraineeReport([], scenario: nil), TraineeReport([attempt(1)], scenario: "<Tor>"),
            TraineeReport((0..<12).map { attempt($0) } + [gone], scenario: nil), TraineeReport([gone], scenario: nil),
        ]
        return try reports.get().enumerated().map { ("session \($0)", SessionPage($1, language: language).text) }
            + trainees.enumerated().map { ("trainee \($0)", TraineePage($1, language: language).text) }
    }

    @Test(arguments: Language.allCases)
    func pagesAreWellFormedAndStandAlone(language: Language) throws {
        for page in try Self.pages(language) {
            let reader = PageReader()
            let parser = XMLParser(data: Data(page.text.wellFormed.utf8))
            parser.delegate = reader
            #expect(parser.parse(), "\(page.name): \(parser.parserError.map { "\($0)" } ?? "") \(parser.lineNumber)")
            #expect(
                Set(reader.elements).isDisjoint(with: ["script", "link", "img", "iframe", "b", "a"]), "\(page.name)")
            #expect(reader.attributes.isDisjoint(with: ["onload", "src", "href", "style"]), "\(page.name)")
            #expect(reader.languages == [language.rawValue])
            // Headings go down one step at a time, from the only h1.
            let levels = reader.elements.compactMap { $0.count == 2 && $0.hasPrefix("h") ? Int($0.dropFirst()) : nil }
            #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.name): \(levels)")
            // Every drawing has its name and description, and its figures in a table.
            let drawings = reader.elements.count { $0 == "svg" }
            #expect(reader.elements.count { $0 == "desc" } == drawings)
            #expect(reader.elements.count { $0 == "table" } >= drawings)
            #expect(reader.unscopedHeads == 0)
        }
    }

    @Test func whatIsTold() throws {
        let report = try Self.report(score: Self.kept)
        #expect(
            report.lead.de
                == "Telefon, kalt, 1. Kontakt: Bernd Oltmanns, Leiter Service und Instandhaltung, Wessling Pressenbau GmbH."
        )
        #expect(
            report.facts(.english).map { "\($0.0): \($0.1)" } == [
                "Day: 28 Nov 2026", "Duration: 4:12 min", "Difficulty: 2 of 4", "Ending: Something weaker agreed",
                "Session: 17",
            ])
        #expect(report.verdict.de == "von 100 Punkten, nicht bestanden (ab 70)")
        #expect(
            report.remark?.de
                == "Diese Punktzahl stammt von den Regeln 1. Nach den Regeln von heute (\(Marks.rules)) wären es 76; so sind auch die Punkte unten vergeben."
        )
        #expect(
            report.courseSentence.en == "Trust from 2 to 10, patience from 5 to 5, interest from 0 to 7, each of 10.")
        #expect(try Self.report().remark == nil)
        #expect(
            try Self.report(isChanged: true).remark
                == Localized(
                    de: "Das Szenario wurde seither geändert.", en: "The scenario has been changed since."))
    }

    /// Where the words are gone, the score stays and nothing is made up about them.
    @Test func onlyTheScoreIsLeft() throws {
        let scenario = try Self.scenario()
        let report = SessionReport(
            Session(scenario: scenario, seed: 1),
            SessionReport.Circumstances(
                number: 1, endedAt: 0, day: CalendarDay(number: 0), seconds: 9, isExam: true, score: Self.kept,
                isScenarioChanged: true), checker: Self.checker)
        #expect(report.isTranscriptGone && !report.isMarkedOtherwiseToday)
        #expect(
            SessionMarkdown(report, language: .german).text == """
                # Wenn in Posen die Presse steht

                Telefon, kalt, 1. Kontakt: Bernd Oltmanns, Leiter Service und Instandhaltung, Wessling Pressenbau GmbH.

                - Tag: 1.1.1970
                - Dauer: 0:09 min
                - Schwierigkeit: 2 von 4
                - Ende: Etwas Schwächeres vereinbart
                - Sitzung: 1
                - Prüfung: ja

                ## Ergebnis

                **64** von 100 Punkten, nicht bestanden (ab 70)

                Der Wortlaut ist gelöscht; geblieben ist die Punktzahl.

                """)
        #expect(!SessionPage(report, language: .german).text.contains("<svg"))
        #expect(Attempt(report, kept: [.nextStep: .met])?.levels == [.nextStep: .met])
        #expect(LearningRecordsTests.records.statements(report).count == 1)
    }

    @Test func theTableOfASession() throws {
        let rows = SessionTable(try Self.report(["=1+1;\"x\"", "Guten Tag"])).text.split(separator: "\r\n")
        #expect(rows.count == 4)
        #expect(rows[0] == "session,scenario,line,words,said,reply,trust,patience,interest,ending")
        #expect(rows[1].hasPrefix("17,presse-in-posen,1,"))
        #expect(rows[1].contains(",\"'=1+1;\"\"x\"\"\","))
    }

    @Test func aTraineesFigures() throws {
        func attempt(_ number: Int, _ levels: [Level], talk: Int?, total: Int, profile: String? = nil) -> Attempt {
            Attempt(
                number: number, day: CalendarDay(number: 20_000 + number), scenario: "s", title: "S", channel: .phone,
                difficulty: 2,
                score: KeptScore(total: total, isPassed: total >= 70, ending: .no, rules: "2", profile: profile),
                levels: Dictionary(uniqueKeysWithValues: zip(ChecklistItem.allCases, levels)), talk: talk)
        }
        let report = TraineeReport(
            [
                attempt(1, [.missing, .missing, .missing, .met], talk: 90, total: 20),
                attempt(2, [.met, .missing, .partial, .met], talk: nil, total: 71, profile: "nord 3"),
                attempt(3, [.met, .partial, .missing, .missing], talk: 50, total: 80),
            ], scenario: nil)
        #expect(report.skills.map(\.lately) == [1, 0.5, 0, 0])
        #expect(report.skills.map(\.earlier) == [0, 0, 0, 1])
        #expect(report.talk?.lately == 0.5 && report.talk?.earlier == 0.9 && report.talk?.count == 2)
        let wording = TraineeWording(report, language: .german)
        #expect(
            report.courses.map(wording.row) == [
                ["S", "2", "1", "20", "80", "80", "+60"], ["S (nord 3)", "1", "1", "71", "71", "71", "–"],
            ])
        #expect(
            AttemptTable(report).text.split(separator: "\r\n").dropFirst().first
                == "1,2024-10-05,s,phone,2,20,0,no,2,,0,0,0,2,90")
    }
}

/// Collects what a page is made of.
private final class PageReader: NSObject, XMLParserDelegate {
    var elements: [String] = []
    var attributes: Set<String> = []
    var languages: [String] = []
    var unscopedHeads = 0

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes values: [String: String]
    ) {
        elements.append(name)
        attributes.formUnion(values.keys)
        if let language = values["lang"] { languages.append(language) }
        if name == "th", values["scope"] == nil { unscopedHeads += 1 }
    }
}

extension String {
    /// The page as XML has it: without the document type, and with single tags closed.
    fileprivate var wellFormed: String {
        split(separator: "\n").filter { !$0.hasPrefix("<!DOCTYPE") }
            .map { $0.hasPrefix("<meta") ? $0.dropLast() + "/>" : String($0) }.joined(separator: "\n")
    }
}
