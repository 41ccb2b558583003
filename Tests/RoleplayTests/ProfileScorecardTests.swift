import Checklist
import Linguistics
import Roleplay
import Scenarios
import Testing

@testable import Scoring

/// A session's scorecard by a team's own checklist.
@Suite("Scorecards by a profile") struct ProfileScorecardTests {
    static func profile(
        weights: [Int], passMark: Int? = nil, blockers: [Blocker]? = nil, own: [(String, Int, String)] = []
    ) -> Profile {
        func same(_ text: String) -> Localized { Localized(de: text, en: text) }
        return Profile(
            id: "nord", version: "3", title: same("Nord"), languages: [.german],
            weights: Dictionary(uniqueKeysWithValues: zip(ChecklistItem.allCases, weights)), limits: [:],
            passMark: passMark, blockers: blockers, stockPhrases: [],
            items: own.map {
                OwnItem(
                    id: $0.0, title: same($0.0), weight: $0.1, advice: same("Rat."), phrases: [$0.2],
                    samples: ProfileSamples(found: [], notFound: []))
            })
    }

    static let lines = [
        "Guten Tag Frau Brandl, Ida Vogt von Taktwerk in Augsburg. Sie eröffnen im März in Dachau. Wer steht denn dort am Samstag hinter der Theke?",
        "Das verstehe ich. Ihren Namen habe ich übrigens von Herrn Kern.",
    ]

    static func card(_ profile: Profile?, scoring: String = "", lines: [String] = lines) throws -> Scorecard {
        var scenario = try Scenario.read(SourceFile(name: SampleScenario.file, text: SampleScenario.text + scoring))
        scenario.profile = profile
        var session = Session(scenario: scenario, seed: 1, lines: lines)
        session.leave()
        return Scorecard(session, checker: Checker())
    }

    @Test(arguments: [
        ([25, 25, 25, 25], [], [10, 10, 10, 10]), ([30, 30, 20, 20], [], [12, 12, 8, 8]),
        ([33, 33, 34, 0], [], [14, 13, 13]), ([0, 0, 50, 40], [10], [20, 16, 4]), ([0, 0, 0, 0], [33, 67], [14, 26]),
    ])
    func pointsFollowTheWeights(weights: [Int], own: [Int], possible: [Int]) throws {
        let items = own.enumerated().map { ("eigen\($0.offset)", $0.element, "Ihren Namen") }
        let card = try Self.card(Self.profile(weights: weights, own: items))
        #expect(card.entries.filter { $0.part == .opener && $0.possible > 0 }.map(\.possible) == possible)
        #expect(card.possible(.opener) == 40)
    }

    /// On the phone an own item may come anywhere in the call.
    @Test func ownItemsMayComeLater() throws {
        let profile = Self.profile(weights: [25, 25, 20, 20], own: [("herkunft", 10, "Ihren Namen")])
        let card = try Self.card(profile)
        let entry = try #require(card.entries.first { $0.id == "opener.herkunft" })
        #expect(entry.points == 4 && entry.quote == "Ihren Namen" && entry.advice == nil)
        #expect(card.profile?.label == "nord 3")
        let without = try Self.card(profile, lines: [Self.lines[0]])
        let missing = try #require(without.entries.first { $0.id == "opener.herkunft" })
        #expect(missing.points == 0 && missing.advice?.de == "Rat.")
    }

    /// What is nearer wins: the scenario's own pass mark, then the profile's, then the usual one.
    @Test(
        arguments: [
            (nil, "", 70), (90, "", 90), (90, "scoring: {passMark: 55}\n", 55), (nil, "scoring: {passMark: 55}\n", 55),
        ] as [(Int?, String, Int)])
    func passMarks(own: Int?, scoring: String, mark: Int) throws {
        #expect(
            try Self.card(Self.profile(weights: [25, 25, 25, 25], passMark: own), scoring: scoring).passMark == mark)
    }

    @Test func blockersOfProfileAndScenario() throws {
        let gate = Self.profile(
            weights: [25, 25, 25, 25], blockers: [.rule(.item(.nextStep)), .afterNo], own: [])
        #expect(try Self.card(gate).blockers.map(\.name) == ["nextStep"])
        #expect(try !Self.card(gate).isPassed)
        // A session without an opener lacks every item.
        #expect(try Self.card(gate, lines: []).blockers.map(\.name) == ["nextStep"])
        let none = Self.profile(weights: [25, 25, 25, 25], blockers: [])
        let lie = ["Frau Brandl, wir hatten ja letzte Woche telefoniert. Wer steht am Samstag hinter der Theke?"]
        #expect(try Self.card(nil, lines: lie).blockers.map(\.name) == ["pretence"])
        #expect(try Self.card(none, lines: lie).blockers == [])
        #expect(
            try Self.card(none, scoring: "scoring: {blockers: [pretence]}\n", lines: lie).blockers.map(\.name)
                == ["pretence"])
    }

    /// The person contacted knows nothing of the team's checklist.
    @Test func thePersonaReactsTheSame() throws {
        var scenario = try Scenario.read(SourceFile(name: SampleScenario.file, text: SampleScenario.text))
        let usual = Session(scenario: scenario, seed: 1, lines: Self.lines).turns
        scenario.profile = Self.profile(weights: [0, 0, 0, 0], own: [("a", 100, "Samstag")])
        #expect(Session(scenario: scenario, seed: 1, lines: Self.lines).turns == usual)
    }
}
