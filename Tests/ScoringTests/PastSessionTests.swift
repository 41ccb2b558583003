import Checklist
import Linguistics
import Roleplay
import Scenarios
import Testing

@testable import Scoring

@Suite struct PastSessionTests {
    static let lines = [
        "Guten Tag Frau Brandl, Ida Vogt von Taktwerk in Augsburg. Wir sind Marktführer bei Dienstplänen für Betriebe aller Art. Haben Sie Interesse?",
        Session.leavingMark,
    ]

    static func past(_ points: [FinishedSession.Points] = [], _ changes: (String, String)...) throws -> PastSession {
        var text = SampleScenario.text
        for (old, new) in changes { text = text.replacing(old, with: new) }
        let scenario = try Scenario.read(SourceFile(name: SampleScenario.file, text: text))
        let finished = FinishedSession(
            number: 1, scenario: "muster", channel: .phone, difficulty: 2, score: 31, isPassed: false, rules: "1",
            profile: "nord 3", endedAt: 0, points: points)
        return PastSession(finished, scenario: scenario, seed: 1, lines: lines, checker: Checker())
    }

    @Test func aMistakeShowsTheWordsAndWhatWouldHaveBeenBetter() throws {
        let mistake = try #require(try Self.past().mistake("opener.personalEntry"))
        #expect(mistake.title.de == "Persönlicher Einstieg")
        #expect(mistake.sentence == "Wir sind Marktführer bei Dienstplänen für Betriebe aller Art.")
        #expect(mistake.advice?.de.firstRange(of: "neunte Filiale in Dachau") != nil, "the scenario's own facts")
        #expect(mistake.advice?.en != mistake.advice?.de)
    }

    @Test func aMissingProposalIsMissedAtTheEnd() throws {
        #expect(try Self.past().mistake("opener.nextStep")?.sentence == "Haben Sie Interesse?")
    }

    @Test func whatIsMetUnderTodaysRulesIsNoMistake() throws {
        #expect(try Self.past().mistake("fairness") == nil)
        #expect(try Self.past().mistake("opener.gone") == nil)
    }

    @Test func everyEntryHasItsTitle() throws {
        for entry in try Self.past().card.entries { #expect(Scorecard.title(of: entry.id) == entry.title) }
        #expect(Scorecard.title(of: "opener.pretence") == Flag.pretence.title)
        #expect(Scorecard.title(of: "opener.herkunft") == nil)
    }

    @Test func theOldScoreStandsBesideTodays() throws {
        let past = try Self.past()
        var points = past.card.points
        let unchanged = Remark(try Self.past(points), rules: "2", scenarioHash: past.session.scenario.contentHash)
        #expect(unchanged.changes == [] && !unchanged.hasOtherScenario)
        #expect(
            unchanged.session.score == 31 && unchanged.session.rules == "1" && unchanged.session.profile == "nord 3")
        #expect(unchanged.score == past.card.total && unchanged.rules == "2" && unchanged.profile == nil)
        #expect(unchanged.isDifferent, "another sum")

        let today = points[0]
        points[0] = .init(today.entry, today.points + 5, of: today.possible)
        points.append(.init("opener.herkunft", 4, of: 10))
        let changed = Remark(try Self.past(points), rules: "2", scenarioHash: "0")
        #expect(changed.hasOtherScenario)
        #expect(
            changed.changes == [
                Remark.Change(entry: today.entry, then: points[0], today: today),
                Remark.Change(entry: "opener.herkunft", then: points.last, today: nil),
            ])
    }

    @Test func withoutOldPointsTheChangeIsNotKnown() throws {
        #expect(Remark(try Self.past(), rules: "2", scenarioHash: "0").changes == nil)
    }
}
