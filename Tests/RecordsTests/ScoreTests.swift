import Testing

@testable import Records

@Suite struct ScoreTests {
    static let result = SessionResult(
        scenario: "a", score: 15, isPassed: false, ending: "no", profile: "nord 3", endedAt: 90)
    static let detail = ScoreDetail(
        rules: "7", channel: "phone", difficulty: 3,
        points: [
            ScoreDetail.Points(entry: "opener.nextStep", points: 5, possible: 10),
            ScoreDetail.Points(entry: "fairness", points: 10, possible: 10),
            ScoreDetail.Points(entry: "opener.pressure", points: -2, possible: 0),
        ])

    @Test func aScoreKeepsItsPointsAndItsRules() throws {
        let store = try Store.inMemory()
        let id = try store.begin(StoreTests.session, at: 1)
        try store.append("Guten Tag", to: id, at: 2)
        try store.finish(id, Self.result, Self.detail)
        #expect(
            try store.scores() == [
                ScoreRecord(
                    id: id, result: Self.result, rules: "7", scenarioHash: "0", seed: .max, channel: "phone",
                    difficulty: 3, points: Self.detail.points, lines: ["Guten Tag"])
            ])
    }

    /// A session scored twice, as after a crash at the very end, has its points once.
    @Test func finishingAgainReplaces() throws {
        let store = try Store.inMemory()
        let id = try store.begin(StoreTests.session, at: 1)
        try store.finish(id, Self.result, Self.detail)
        try store.finish(id, Self.result, Self.detail)
        #expect(try store.scores().map(\.points) == [Self.detail.points])
    }

    @Test func withoutDetailsTheRulesOfTheBeginningStand() throws {
        let store = try Store.inMemory()
        try store.finish(try store.begin(StoreTests.session, at: 1), Self.result)
        let score = try #require(try store.scores().first)
        #expect(score.rules == "1" && score.points == [] && score.channel == nil && score.difficulty == nil)
    }

    /// The clock may have been set back: what was begun later comes later.
    @Test func theOrderIsThatOfTheSessions() throws {
        let store = try Store.inMemory()
        for (score, time) in [(1, 500), (2, 100), (3, 300)] {
            let result = SessionResult(scenario: "a", score: score, isPassed: false, ending: "no", endedAt: time)
            try store.finish(try store.begin(StoreTests.session, at: time), result)
        }
        #expect(try store.scores().map(\.result.score) == [1, 2, 3])
    }

    @Test func transcriptsAreReadWhereTheyAreWanted() throws {
        let store = try Store.inMemory()
        for detail in [Self.detail, nil] {
            let id = try store.begin(StoreTests.session, at: 1)
            try store.append("Guten Tag", to: id, at: 2)
            try store.finish(id, Self.result, detail)
        }
        #expect(try store.scores().map(\.lines) == [["Guten Tag"], ["Guten Tag"]])
        #expect(try store.scores(with: .wherePointsAreMissing).map(\.lines) == [[], ["Guten Tag"]])
    }

    /// A store of version 3 has no points; its sessions stay and say so.
    @Test func anOlderStoreHasRoomForPoints() throws {
        let path = try StoreTests.folder() + "/old.sqlite"
        let old = try Store.open(at: path)
        try old.finish(try old.begin(StoreTests.session, at: 1), Self.result)
        try old.database.write { try StoreTests.undoPoints($0) }
        let store = try Store.open(at: path)
        #expect(try store.scores().map(\.points) == [[]])
        try store.finish(try store.begin(StoreTests.session, at: 2), Self.result, Self.detail)
        #expect(try Store.open(at: path).scores().map(\.points) == [[], Self.detail.points])
    }
}
