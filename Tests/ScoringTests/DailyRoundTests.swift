import Checklist
import Linguistics
import Testing

@testable import Scoring

@Suite struct DailyRoundTests {
    static let library = PlanTests.library + [Sample.scenario("zweite", .phone, 1, length: 2)]

    static func round(
        _ sessions: [FinishedSession], day: Int = 1, canLookBack: (FinishedSession) -> Bool = { _ in true }
    ) -> DailyRound {
        DailyRound(
            sessions, scenarios: library, language: .german, now: Sample.monday + day * Sample.day, days: .utc, seed: 1,
            canLookBack: canLookBack)
    }

    @Test func aBeginnerJustPlays() {
        let round = Self.round([])
        #expect(round.plan.next?.scenario.id == "zweite", "the shortest of the friendly ones")
        #expect(round.warmUp == nil && round.lookBack == nil)
    }

    @Test func theWeakestItemWarmsUpAndAnotherIsLookedBackAt() {
        let sessions = [
            Sample.session(1, "PV", at: Sample.monday, scenario: "leicht"),
            Sample.session(2, "PNV", at: Sample.monday, scenario: "leicht"),
        ]
        let round = Self.round(sessions)
        #expect(round.warmUp?.skill == PracticeSkill(.nextStep, .phone))
        #expect(round.plan.next?.scenario.id == "zweite")
        #expect(
            ["leicht", "mittel", "schwer"].contains(round.warmUp?.scenario.id), "on the same channel, not played next")
        #expect(round.lookBack == DailyRound.LookBack(item: .needsQuestion, session: sessions[0]))
    }

    @Test func todaysMistakesAreNoOldOnes() {
        let session = Sample.session(1, "P", at: Sample.monday, scenario: "leicht")
        #expect(Self.round([session], day: 0).lookBack == nil)
        #expect(Self.round([session], day: 1).lookBack?.session == session)
    }

    /// Where the words are gone, or the scenario, there is nothing to look back at.
    @Test func onlyWhatIsStillThere() {
        let sessions = [
            Sample.session(1, "PN", at: Sample.monday, scenario: "leicht"),
            Sample.session(2, "PN", at: Sample.monday, scenario: "leicht"),
        ]
        #expect(Self.round(sessions) { $0.number == 1 }.lookBack?.session.number == 1)
        #expect(Self.round(sessions) { _ in false }.lookBack == nil)
    }
}
