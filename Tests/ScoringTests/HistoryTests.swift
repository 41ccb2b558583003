import Testing

@testable import Scoring

@Suite struct HistoryTests {
    @Test func firstBestLastAndLift() {
        let sessions = [
            Sample.session(4, at: 0, scenario: "a", score: 70), Sample.session(1, at: 9, scenario: "a", score: 40),
            Sample.session(2, at: 9, scenario: "b", score: 20), Sample.session(3, at: 9, scenario: "a", score: 90),
        ]
        let histories = ScenarioHistory.all(sessions)
        #expect(histories.map(\.scenario) == ["a", "b"])
        #expect(histories.map(\.first) == [40, 20])
        #expect(histories.map(\.best) == [90, 20])
        #expect(histories.map(\.last) == [70, 20])
        #expect(histories.map(\.lift) == [30, nil])
        #expect(histories.map(\.passed) == [2, 0])
    }

    /// A lift across two checklists, or two versions of the rules, would be none of the trainee's.
    @Test func onlyWhatComparesIsCompared() {
        let sessions = [
            Sample.session(1, at: 0, score: 10, rules: "1"), Sample.session(2, at: 0, score: 20),
            Sample.session(3, at: 0, score: 30, profile: "nord 3"), Sample.session(4, at: 0, score: 40),
        ]
        let histories = ScenarioHistory.all(sessions)
        #expect(histories.map(\.rules) == ["1", "2", "2"])
        #expect(histories.map(\.profile) == [nil, nil, "nord 3"])
        #expect(histories.map(\.scores) == [[10], [20, 40], [30]])
    }

    @Test func theMostFrequentMissesComeFirst() {
        let flag = FinishedSession.Points("opener.stockPhrase", -2, of: 0)
        let result = FinishedSession.Points("nextStep", 0, of: 20)
        let listening = FinishedSession.Points("conversation.listening", 3, of: 10)
        let sessions = [
            Sample.session(1, "PN", at: 0, more: [flag, listening, result]),
            Sample.session(2, "PSN", at: 0, more: [listening]),
            Sample.session(3, "P", at: 0, more: [flag]),
        ]
        let missed = MissedPoint.mostFrequent(sessions)
        #expect(
            missed.map(\.entry) == [
                "opener.valueFollowUp", "opener.nextStep", "conversation.listening", "opener.stockPhrase",
                "opener.needsQuestion",
            ])
        #expect(missed.map { $0.sessions.map(\.number) } == [[3, 2, 1], [3, 1], [2, 1], [3, 1], [3]])
        #expect(missed.map(\.chances) == [3, 3, 2, 3, 3])
        #expect(MissedPoint.mostFrequent(sessions, limit: 2).count == 2)
        #expect(MissedPoint.mostFrequent([]).isEmpty)
    }

    @Test func whatWasMendedLongAgoIsForgotten() {
        let old = (1...20).map { Sample.session($0, "PNS", at: 0) }
        let new = (21...40).map { Sample.session($0, "NSV", at: 0) }
        #expect(MissedPoint.mostFrequent(old + new).map(\.entry) == ["opener.personalEntry"])
    }
}
