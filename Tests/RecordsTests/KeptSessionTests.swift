import GRDB
import Testing

@testable import Records

/// What reports and learning records need of the store.
@Suite("Sessions are looked up") struct KeptSessionTests {
    static let result = SessionResult(
        scenario: "a", score: 71, isPassed: true, ending: "nextStep", profile: "nord 3", endedAt: 90)

    @Test func finishedOnesTheOldestFirst() throws {
        let store = try Store.inMemory()
        let first = try store.begin(StoreTests.session, at: 10)
        let second = try store.begin(StoreTests.session, at: 20)
        let open = try store.begin(StoreTests.session, at: 30)
        try store.append("Guten Tag", to: first, at: 11)
        try store.append("Und?", to: first, at: 12)
        let points = [ScoreDetail.Points(entry: "opener.nextStep", points: 5, possible: 10)]
        try store.finish(
            first, Self.result, ScoreDetail(rules: "1", channel: "phone", difficulty: 2, points: points))
        try store.finish(
            second, SessionResult(scenario: "a", score: 1, isPassed: false, ending: "no", endedAt: 50))
        #expect(try store.finishedSessions().map(\.id) == [second, first])
        #expect(try store.finishedSessions(of: "b").isEmpty)
        #expect(
            try store.keptSession(first)
                == KeptSession(
                    id: first, scenario: "a", scenarioHash: "0", seed: .max, isExam: true, rules: "1", startedAt: 10,
                    lines: ["Guten Tag", "Und?"], result: Self.result, points: points))
        #expect(try store.keptSession(open)?.result == nil)
        #expect(try store.keptSession(99) == nil)
    }

    @Test func theLedgerKnowsWhoHasWhat() throws {
        let store = try Store.inMemory()
        let session = try store.begin(StoreTests.session, at: 10)
        let entries = ["s1", "s2"].map { Store.Delivered(statement: $0, session: session) }
        try store.note(entries, to: "https://a", at: 20)
        try store.note(entries, to: "https://a", at: 30)
        try store.note([entries[0]], to: "https://b", at: 30)
        #expect(try store.deliveredStatements(to: "https://a") == ["s1", "s2"])
        #expect(try store.deliveredStatements(to: "https://b") == ["s1"])
        #expect(try store.deliveredStatements(to: "https://c") == [])
        // What is about a session goes with it.
        try store.database.write { try $0.execute(sql: "DELETE FROM session") }
        #expect(try store.deliveredStatements(to: "https://a") == [])
    }

    /// A store of version 4 knows nothing of deliveries; its sessions stay.
    @Test func anOlderStoreGetsALedger() throws {
        let path = try StoreTests.folder() + "/old.sqlite"
        let old = try Store.open(at: path)
        let session = try old.begin(StoreTests.session, at: 1)
        try old.finish(session, Self.result)
        try old.database.write { try StoreTests.undoLedger($0) }
        let store = try Store.open(at: path)
        #expect(try store.results() == [Self.result])
        try store.note([Store.Delivered(statement: "s", session: session)], to: "https://a", at: 2)
        #expect(try Store.open(at: path).deliveredStatements(to: "https://a") == ["s"])
    }

    @Test func aPseudonymStaysAndTellsNothing() throws {
        let path = try StoreTests.folder() + "/store.sqlite"
        let name = try Store.open(at: path).pseudonym()
        #expect(name.count == 14 && name.hasPrefix("t-"))
        #expect(try Store.open(at: path).pseudonym() == name)
        #expect(try Store.open(at: StoreTests.folder() + "/store.sqlite").pseudonym() != name)
    }
}
