import Checklist
import Testing

@testable import Scoring

/// The figures are those of the practice plan that the formulas come from.
@Suite struct SkillTests {
    @Test func theAbilityMovesByHowMuchAnAttemptSurprises() {
        let attempts: [(difficulty: Double, isMet: Bool, estimate: Double)] = [
            (0, true, 0.5), (0, false, -0.0928184107), (0.5, true, 0.4926466424), (0.5, true, 0.9290277999),
            (1, false, 0.5271408049), (1, true, 1.0199890176),
        ]
        var ability = Ability()
        for (number, attempt) in attempts.enumerated() {
            ability.learn(isMet: attempt.isMet, difficulty: attempt.difficulty)
            #expect(abs(ability.estimate - attempt.estimate) < 1e-10)
            #expect(ability.attempts == number + 1)
        }
    }

    @Test(arguments: [
        (8, 0, 30.0, 0.7071067812), (8, 0, 60, 0.5), (0, 0, 1, 0.5), (0, 9, 1, 0.5), (2, 0, 4, 0.5),
        (3, 1, 2, 0.7071067812),
        (5, 0, 0, 1), (5, 0, -3, 1),
    ])
    func whatIsLeftHalves(right: Int, wrong: Int, days: Double, share: Double) {
        var retention = Retention()
        for index in 0..<max(1, right + wrong) where right + wrong > 0 {
            retention.practise(isMet: index < right, at: Sample.monday)
        }
        if right + wrong == 0 {
            #expect(retention.share(at: Sample.monday) == 1 && retention.dueAt == nil)
            return
        }
        let time = Sample.monday + Int(days * Double(Sample.day))
        #expect(abs(retention.share(at: time) - share) < 1e-10)
    }

    @Test(arguments: [(0, 3, 1.0), (1, 1, 1), (3, 0, 8), (6, 0, 60), (40, 0, 60), (0, 2000, 1), (2000, 0, 60)])
    func theHalfLifeStaysWithinADayAndSixty(right: Int, wrong: Int, days: Double) {
        var retention = Retention()
        for _ in 0..<right { retention.practise(isMet: true, at: 0) }
        for _ in 0..<wrong { retention.practise(isMet: false, at: 0) }
        #expect(retention.halfLife == days)
        #expect(retention.dueAt == Int(days) * Sample.day)
    }

    /// The last estimate of the practice plan, with half of it left.
    @Test func theStrengthIsWhatIsLeftOfTheAbility() {
        var state = SkillState(PracticeSkill(.nextStep, .phone))
        for (difficulty, isMet) in [(0.0, true), (0, false), (0.5, true), (0.5, true), (1, false), (1, true)] {
            state.attempt(isMet: isMet, difficulty: difficulty, at: Sample.monday)
        }
        // Four right and two wrong: a half-life of four days.
        #expect(abs(state.strength(at: Sample.monday + 4 * Sample.day) - 0.3674852301) < 1e-10)
    }

    @Test(arguments: [
        ("all on one day", [0, 0, 0, 0, 0, 0, 0, 0], true, false),
        ("over six days", [0, 1, 2, 3, 4, 5, 6, 6], true, false),
        ("over a week", [0, 1, 2, 3, 4, 5, 6, 7], true, true),
        ("too few", [0, 2, 4, 8], true, false),
        ("never met", [0, 1, 2, 3, 4, 5, 6, 9], false, false),
    ])
    func masteredOnlyWhenShownOnDifferentDays(name: String, days: [Int], isMet: Bool, isMastered: Bool) {
        var state = SkillState(PracticeSkill(.nextStep, .phone))
        for day in days { state.attempt(isMet: isMet, difficulty: 0, at: Sample.monday + day * Sample.day) }
        #expect(state.isMastered == isMastered, "\(name)")
    }

    /// Mastery is no medal: it goes when the skill does.
    @Test func masteryIsLostAgain() {
        var state = SkillState(PracticeSkill(.nextStep, .phone))
        for day in 0..<9 { state.attempt(isMet: true, difficulty: 0, at: Sample.monday + day * Sample.day) }
        #expect(state.isMastered)
        for _ in 0..<5 { state.attempt(isMet: false, difficulty: 0, at: Sample.monday + 10 * Sample.day) }
        #expect(!state.isMastered)
    }

    @Test func sessionsBecomeSkillsByItemAndChannel() throws {
        let own = FinishedSession.Points("opener.herkunft", 0, of: 10)
        let book = SkillBook(
            [
                Sample.session(2, "P", at: Sample.monday, channel: .email),
                Sample.session(1, "PN", at: Sample.monday, difficulty: 3, more: [own]),
            ], now: Sample.monday)
        #expect(book.states.map(\.skill) == PracticeSkill.all.filter { $0.channel != .linkedin })
        let question = try #require(book.state(PracticeSkill(.needsQuestion, .phone)))
        #expect(abs(question.ability.estimate - 0.7310585786) < 1e-10, "a hard scenario counts for more")
        #expect(question.retention.right == 1 && question.retention.wrong == 0)
        #expect(book.weakest(at: Sample.monday).map(\.skill.channel).prefix(3) == [.email, .email, .email])
    }

    /// An item that a checklist leaves out is neither right nor wrong.
    @Test func whatIsNotAskedForTeachesNothing() {
        let session = FinishedSession(
            number: 1, scenario: "a", channel: .phone, difficulty: 1, score: 0, isPassed: false, rules: "2",
            profile: nil, endedAt: 0,
            points: [.init("opener.nextStep", 0, of: 0), .init("opener.personalEntry", 5, of: 10)])
        let book = SkillBook([session], now: 0)
        #expect(book.states.map(\.skill) == [PracticeSkill(.personalEntry, .phone)])
        #expect(book.states.first?.retention.wrong == 1, "half met is not met")
    }
}
