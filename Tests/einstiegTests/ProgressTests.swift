import Checklist
import Foundation
import Linguistics
import Records
import Reports
import Scenarios
import Testing

@testable import einstieg

/// What trainees see of their progress, as whole screens.
@Suite struct ProgressTests {
    static let weak =
        "Guten Tag Frau Brandl, Ida Vogt von Taktwerk in Augsburg. Wir sind Marktführer bei Dienstplänen aller Art. Haben Sie Interesse?"
    static let strong =
        "Guten Tag Frau Brandl, Ida Vogt von Taktwerk. Sie eröffnen im März in Dachau die neunte Filiale. Wer steht denn dort am Samstag hinter der Theke?"

    static func room() throws -> PracticeRoom {
        let room = try PracticeRoom()
        try room.play("filiale", weak)
        room.setClock(day: 1)
        try room.play("theke", strong)
        room.setClock(day: 1, hour: 1)
        try room.play("filiale", strong)
        room.setClock(day: 4)
        return room
    }

    static func front(_ room: PracticeRoom, _ language: Language, _ lines: String...) throws -> String {
        try room.screen(language) { desk in
            var reader: any LineReader = PracticeRoom.Typist(lines: lines)
            try FrontDesk(desk: desk, isExam: false, seed: 1).run(&reader, scenario: nil)
        }
    }

    /// Screens are recorded beside the tests; `EINSTIEG_RECORD=1` writes them anew, to be read and committed.
    static func compare(_ screen: String, _ name: String) throws {
        let path = Package.folder + "/Tests/Progress/\(name).out"
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] != nil {
            try screen.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(screen == (try String(contentsOfFile: path, encoding: .utf8)), "\(name)")
    }

    @Test(arguments: [(Language.german, "de"), (.english, "en")])
    func theFirstScreen(language: Language, name: String) throws {
        try Self.compare(Self.front(PracticeRoom(), language), "first.beginner.\(name)")
        try Self.compare(Self.front(Self.room(), language), "first.friday.\(name)")
    }

    @Test(arguments: [(Language.german, "de"), (.english, "en")])
    func theRoundOfTheDay(language: Language, name: String) throws {
        let lines = [
            "/heute", "Hätten Sie irgendwann Zeit?",
            "Passt Ihnen Dienstag um zehn oder Donnerstag um drei für zehn Minuten?",
            Self.strong, "/hangup", "Sie eröffnen im März in Dachau die neunte Filiale.",
        ]
        let room = try Self.room()
        let screen = try room.screen(language) { desk in
            var reader: any LineReader = PracticeRoom.Typist(lines: lines)
            try FrontDesk(desk: desk, isExam: false, seed: 1).run(&reader, scenario: nil)
        }
        try Self.compare(screen, "daily.\(name)")
    }

    /// Who leaves a part leaves the round; nobody is held.
    @Test func theRoundCanBeLeft() throws {
        let room = try Self.room()
        let screen = try room.screen { desk in
            var reader: any LineReader = PracticeRoom.Typist(lines: ["/ende"])
            try DailyPractice(desk: desk, seed: 1).run(&reader, showsPlan: true)
        }
        #expect(
            screen.hasSuffix("Ein oder zwei Sätze genügen. Gefragt ist nur dieser Punkt: Kleiner nächster\nSchritt.\n"))
    }

    static func progress(_ room: PracticeRoom, _ language: Language, remark: Bool = false) throws -> String {
        try room.screen(language) { desk in
            let journal = try PracticeJournal(desk, scenarios: desk.library.scenarios().readable, transcripts: .all)
            var run = try ProgressRun.parse(remark ? ["--remark"] : [])
            run.options.interfaceName = language.rawValue
            if remark { try run.showRemarks(journal, desk) } else { try run.showProgress(journal, desk) }
        }
    }

    @Test(arguments: [(Language.german, "de"), (.english, "en")])
    func whereTheTraineeStands(language: Language, name: String) throws {
        try Self.compare(Self.progress(Self.room(), language), "progress.\(name)")
        #expect(
            try Self.progress(PracticeRoom(), language)
                == (language == .german
                    ? "Noch nichts geübt. „einstieg“ fängt an.\n" : "Nothing practised yet. “einstieg” begins.\n"))
    }

    /// A session of other rules and another scenario, one whose words are gone, and one whose scenario is.
    static func oldRoom() throws -> PracticeRoom {
        let room = try room()
        let store = try Store.open(at: room.store)
        let points = [
            ScoreDetail.Points(entry: "opener.personalEntry", points: 10, possible: 10),
            ScoreDetail.Points(entry: "opener.bluster", points: -2, possible: 0),
        ]
        for (scenario, line, profile, detail) in [
            ("filiale", weak, nil, true), ("filiale", weak, nil, false), ("filiale", nil, nil, true),
            ("weg", weak, nil, true),
            ("filiale", weak, "nirgends-genannt 3", true),
        ] as [(String, String?, String?, Bool)] {
            let id = try store.begin(
                NewSession(
                    scenario: scenario, scenarioHash: "0", seed: 1, isExam: false, language: .german, rules: "1",
                    owner: Owner(process: 1, start: 1)), at: PracticeRoom.monday)
            if let line { try store.append(line, to: id, at: PracticeRoom.monday) }
            try store.finish(
                id,
                SessionResult(
                    scenario: scenario, score: 80, isPassed: true, ending: "nextStep", profile: profile,
                    endedAt: PracticeRoom.monday),
                detail ? ScoreDetail(rules: "1", channel: "phone", difficulty: 2, points: points) : nil)
        }
        return room
    }

    @Test(arguments: [(Language.german, "de"), (.english, "en")])
    func oldScoresStandBesideTodays(language: Language, name: String) throws {
        let room = try Self.oldRoom()
        let before = try Store.open(at: room.store).scores()
        try Self.compare(Self.progress(room, language, remark: true), "remark.\(name)")
        #expect(try Store.open(at: room.store).scores() == before, "looking changes nothing")
    }

    /// A session that an earlier version of a checklist marked is marked by that checklist as it is today.
    @Test func theChecklistOfThenIsTakenAsItIsToday() throws {
        let room = try PracticeRoom()
        let profile = try ProfileFile.read(SourceFile(name: "nord.yaml", text: ProfileTests.profile)).profile
        for version in ["1", profile.version] {
            _ = try room.screen { desk in
                var desk = desk
                desk.profile = Profile(
                    id: "nord", version: version, title: profile.title, languages: profile.languages,
                    weights: profile.weights, limits: [:], passMark: 10, blockers: [], stockPhrases: [], items: [])
                var reader: any LineReader = PracticeRoom.Typist(lines: [Self.weak])
                var practice = try Practice(
                    desk: desk, scenario: desk.library.scenario("filiale"), seed: 1, isExam: false)
                _ = try practice.play(&reader)
            }
        }
        _ = try room.screen { desk in
            let journal = try PracticeJournal(desk, scenarios: desk.library.scenarios().readable, transcripts: .all)
            let remarks = journal.remarks(by: profile).remarks.map(\.remark)
            #expect(remarks.map(\.session.profile) == ["nord 1", "nord 3"])
            #expect(remarks.map(\.profile) == ["nord 3", "nord 3"])
            #expect(journal.remarks(by: nil).unmarked.map(\.reason) == [.noProfile("nord"), .noProfile("nord")])
        }
    }

    /// A clock that is set back, or ahead for a while, changes what is due, and breaks nothing.
    @Test func theClockMayBeSetBack() throws {
        let room = try Self.room()
        room.setClock(day: -400)
        try room.play("ofen", Self.strong)
        let rows = try Self.front(room, .german).split(separator: "\n").map(String.init)
        #expect(rows.first { $0.hasPrefix("Heute dran") } == "Heute dran:  nichts; wieder etwas morgen.")
        room.setClock(day: 4)
        let mended = try Self.front(room, .german).split(separator: "\n").map(String.init)
        #expect(
            mended.first { $0.hasPrefix("Heute dran") }
                == "Heute dran:  Kleiner nächster Schritt am Telefon, zuletzt vor 3 Tagen, in 4")
    }

    @Test func jsonHasItAll() throws {
        let outcome = try ProgramTests.run(["progress", "--store", Self.room().store, "--format", "json"])
        #expect(outcome.status == 0)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(Set(document.keys) == ["day", "next", "streak", "skills", "scenarios", "missed"])
        let remarks = try ProgramTests.run(
            ["fortschritt", "--remark", "--store", Self.oldRoom().store, "--format", "json"])
        let old = try #require(try JSONSerialization.jsonObject(with: Data(remarks.output.utf8)) as? [String: Any])
        #expect(Set(old.keys) == ["sessions", "unmarked"])
    }

    @Test func theRoundRunsAsACommandOfItsOwn() throws {
        for (arguments, title) in [
            (["daily", "--interface", "en"], "Today's round: about five minutes\n"),
            (["heute"], "Die Runde für heute: etwa fünf Minuten\n"),
        ] {
            let outcome = try ProgramTests.run(arguments + ["--store", "none"])
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix(title))
        }
    }
}
