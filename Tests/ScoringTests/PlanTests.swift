import Checklist
import Linguistics
import Testing

@testable import Scoring

@Suite struct PlanTests {
    static let library = [
        Sample.scenario("leicht"), Sample.scenario("mittel", .phone, 2), Sample.scenario("schwer", .phone, 4),
        Sample.scenario("brief", .email, 2), Sample.scenario("easy", .phone, 1, .english),
    ]

    static func plan(
        _ sessions: [FinishedSession], _ scenarios: [PracticeScenario] = library, day: Int = 0,
        language: Language = .german, seed: UInt64 = 1, prefersShort: Bool = false
    ) -> PracticePlan {
        PracticePlan(
            sessions, scenarios: scenarios, language: language, now: Sample.monday + day * Sample.day, days: .utc,
            seed: seed, prefersShort: prefersShort)
    }

    /// So many sessions in which all items were met but those left out, one a day from the Monday on.
    static func days(_ count: Int, _ met: String, scenario: String = "leicht", difficulty: Int = 1) -> [FinishedSession]
    {
        (0..<count).map {
            Sample.session(
                $0, met, at: Sample.monday + $0 * Sample.day, scenario: scenario, difficulty: difficulty)
        }
    }

    @Test(arguments: [(Language.german, "leicht"), (.english, "easy")])
    func aBeginnerBeginsFriendly(language: Language, id: String) {
        let plan = Self.plan([], language: language)
        #expect(
            plan.next == ScenarioChoice(scenario: Self.library.first { $0.id == id }!, reason: .beginning, chance: nil))
        #expect(plan.due.isEmpty && plan.daysToNext == nil)
    }

    /// The half-life is a day for what failed and two for what was met once.
    @Test(
        arguments: [
            (0, [], 1), (1, [ChecklistItem.nextStep, .valueFollowUp], nil),
            (2, [.nextStep, .valueFollowUp, .personalEntry, .needsQuestion], nil),
            (-1, [], 0),
        ] as [(Int, [ChecklistItem], Int?)])
    func whatIsDue(day: Int, items: [ChecklistItem], daysToNext: Int?) {
        let plan = Self.plan(Self.days(1, "PN"), day: day)
        #expect(plan.due.map(\.skill.item) == items)
        if day >= 0 { #expect(plan.daysToNext == daysToNext) }
    }

    /// Practised on Monday at noon, due on Tuesday from the first minute on, wherever that is.
    @Test func dueIsAMatterOfDays() {
        let session = Sample.session(1, at: Sample.monday)
        for (hour, offset, isDue) in [
            (11, 0, false), (12, 0, true), (1, -14 * 3600, false), (9, 3 * 3600, true), (12, 3600, true),
        ] {
            let plan = PracticePlan(
                [session], scenarios: Self.library, language: .german, now: Sample.monday + hour * Sample.hour,
                days: LocalDays { _ in offset }, seed: 1)
            #expect(!plan.due.isEmpty == isDue, "\(hour) \(offset)")
        }
    }

    @Test func theWeakestSkillChoosesTheScenario() throws {
        let plan = Self.plan(Self.days(3, "PNV"), day: 4)
        let choice = try #require(plan.next)
        guard case .due(let state) = choice.reason else {
            Issue.record("the weakest skill is due")
            return
        }
        #expect(state.skill == PracticeSkill(.nextStep, .phone))
        #expect(choice.scenario.id == "mittel", "the most friendly one was played last")
        #expect(plan.daysSince(state) == 2)
    }

    /// A chance of three in four teaches most: what is too easy gives way to what is hard.
    @Test(arguments: [(1, "leicht"), (6, "mittel"), (24, "schwer")])
    func theBetterTheHarder(count: Int, id: String) throws {
        let scenarios = Self.library + [Sample.scenario("zuletzt", .phone, 1)]
        let sessions = (0..<count).map {
            Sample.session($0, "PNSV", at: Sample.monday + $0 * Sample.hour, scenario: "zuletzt")
        }
        let choice = try #require(Self.plan(sessions, scenarios, day: 1).next)
        #expect(choice.scenario.id == id)
        #expect(abs((choice.chance ?? 0) - 0.75) < 0.16)
    }

    @Test func neverTheSameTwiceRunning() {
        let only = [Sample.scenario("leicht")]
        #expect(Self.plan(Self.days(1, "PNSV"), only).next == nil)
        let others = [Sample.scenario("leicht"), Sample.scenario("andere", .phone, 4)]
        #expect(Self.plan(Self.days(1, "PNSV"), others).next?.scenario.id == "andere")
    }

    /// A scenario whose checklist leaves the item out teaches nothing about it.
    @Test func onlyScenariosThatAskForTheItem() {
        let scenarios = [
            Sample.scenario("ohne", .phone, 1, items: [.personalEntry, .needsQuestion, .valueFollowUp]),
            Sample.scenario("mit", .phone, 4),
        ]
        #expect(Self.plan(Self.days(3, "PNV", scenario: "x"), scenarios).next?.scenario.id == "mit")
    }

    /// Somebody who has practised in English goes on in English, whatever language the program speaks.
    @Test func theLanguageOfTheLastSession() {
        let sessions = [Sample.session(1, at: Sample.monday, scenario: "easy")]
        let scenarios = Self.library + [Sample.scenario("second", .phone, 4, .english)]
        #expect(Self.plan(sessions, scenarios).next?.scenario.id == "second")
        #expect(Self.plan(sessions).next?.scenario.id == "leicht", "with none left in it, another language will do")
    }

    @Test func whereAllIsMasteredAnotherChannelComes() {
        let sessions = Self.days(12, "PNSV", scenario: "schwer", difficulty: 4)
        let plan = Self.plan(sessions, day: 12)
        #expect(!plan.book.states.contains { !$0.isMastered })
        #expect(plan.next?.reason == .newChannel(.email))
        #expect(plan.next?.scenario.id == "brief")
        #expect(plan.daysToNext == 59)
    }

    /// Between equals the day decides: the same proposal all day, not the same every day.
    @Test func theProposalStaysAllDay() {
        let scenarios = (0..<20).map { Sample.scenario("s\($0)") }
        let ids = (0..<8).map { Self.plan([], scenarios, day: $0).next?.scenario.id }
        #expect(Self.plan([], scenarios).next?.scenario.id == ids[0])
        #expect(Set(ids).count > 3)
        #expect(Set((0..<8).map { Self.plan([], scenarios, seed: $0).next?.scenario.id }).count > 3)
    }

    @Test func fewerTriesAndFewerWordsGoFirst() {
        let scenarios = [
            Sample.scenario("oft"), Sample.scenario("lang", length: 9), Sample.scenario("kurz", length: 3),
            Sample.scenario("zuletzt", .email),
        ]
        let sessions = [
            Sample.session(1, at: Sample.monday, scenario: "oft"),
            Sample.session(2, at: Sample.monday, scenario: "zuletzt", channel: .phone),
        ]
        let chosen = Set((0..<9).map { Self.plan(sessions, scenarios, seed: $0).next?.scenario.id })
        #expect(chosen == ["lang", "kurz"])
        #expect(
            Set((0..<9).map { Self.plan(sessions, scenarios, seed: $0, prefersShort: true).next?.scenario.id })
                == ["kurz"])
    }

    /// A clock set back a year makes nothing due and nothing mastered, and nothing breaks.
    @Test func aClockSetBackDoesNoHarm() {
        let sessions = Self.days(6, "PNSV")
        let back = Self.plan(sessions, day: -365)
        #expect(back.due.isEmpty)
        #expect(back.next != nil)
        #expect(back.book.states.allSatisfy { !$0.isMastered && $0.retention.right == 6 })
        let jumping = sessions + [Sample.session(6, "PNSV", at: Sample.monday - 365 * Sample.day)]
        let mended = Self.plan(jumping, day: 6)
        #expect(mended.book.states.allSatisfy { !$0.isMastered }, "a year that never passed is no proof")
        #expect(mended.streak.days == 6)
    }
}
