import GRDB
import Privacy
import Testing

@testable import Records

/// Several people in one store see their own sessions only.
@Suite("Several people share a store") struct TraineeTests {
    @Test func everybodySeesTheirOwn() throws {
        let store = try Store.inMemory()
        for (index, name) in ["falke", "amsel", "ich"].enumerated() {
            let own = store.used(by: Pseudonym(kept: name))
            let open = try own.begin(StoreTests.session, at: index)
            try own.append("\(name) hier", to: open, at: index)
            let id = try own.begin(StoreTests.session, at: index)
            try own.append("\(name) dort", to: id, at: index)
            try own.finish(
                id, SessionResult(scenario: "a", score: index, isPassed: true, ending: "no", endedAt: index))
        }
        for (index, name) in ["falke", "amsel", "ich"].enumerated() {
            let own = store.used(by: Pseudonym(kept: name))
            #expect(try own.scores().map(\.lines) == [["\(name) dort"]])
            #expect(try own.finishedSessions().map(\.lines) == [["\(name) dort"]])
            #expect(
                try (1...6).compactMap { try own.keptSession($0)?.id } == [Int64(2 * index + 1), Int64(2 * index + 2)])
            #expect(try own.results().map(\.score) == [index])
            #expect(try own.openSessions().map(\.lines) == [["\(name) hier"]])
            #expect(try own.sessions(of: "a").map(\.lines) == [["\(name) hier"], ["\(name) dort"]])
        }
        #expect(try store.used(by: Pseudonym(kept: "eule")).results().isEmpty)
        #expect(try store.people().map(\.name) == ["amsel", "falke", "ich"])
    }

    /// Whoever looks on sees as much as they may, and the rest as if it had never been.
    @Test func onlyAsMuchAsMayBeSeen() throws {
        let store = try Store.inMemory().used(by: Pseudonym(kept: "falke"))
        let id = try store.begin(StoreTests.session, at: 1)
        try store.append("streng vertraulich", to: id, at: 1)
        try store.finish(
            id, SessionResult(scenario: "a", score: 7, isPassed: true, ending: "no", endedAt: 2), ScoreTests.detail)
        let open = try store.begin(StoreTests.session, at: 3)
        try store.append("noch offen", to: open, at: 3)
        for insight in Insight.allCases {
            let seen = store.used(by: store.trainee, seeing: insight)
            let scores = insight >= .scores ? 1 : 0
            let transcripts = insight >= .transcripts
            #expect(try seen.passes().map(\.isPassed) == (insight >= .passed ? [true] : []))
            #expect(try seen.results().count == scores)
            #expect(try seen.scores().map(\.points.count) == (scores == 1 ? [3] : []))
            #expect(try seen.scores().map(\.lines.count) == (scores == 1 ? [transcripts ? 1 : 0] : []))
            #expect(try seen.finishedSessions().map(\.lines.count) == (scores == 1 ? [transcripts ? 1 : 0] : []))
            #expect(try seen.keptSession(id)?.lines.count == (scores == 1 ? (transcripts ? 1 : 0) : nil))
            #expect(try seen.openSessions().count == (transcripts ? 1 : 0))
            #expect(try seen.sessions(of: "a").count == (transcripts ? 2 : 0))
        }
    }

    /// Two people who send sessions away are two people there, too.
    @Test func everybodyIsSomebodyElseOutside() throws {
        let store = try Store.inMemory()
        let names = try ["ich", "falke", "amsel"].map { try store.used(by: Pseudonym(kept: $0)).pseudonym() }
        #expect(Set(names).count == 3)
        #expect(names.allSatisfy { $0.count == 14 && $0.hasPrefix("t-") })
    }

    /// What was kept before people had names belongs to whoever names none.
    @Test func anOlderStoreBelongsToWhoeverNamesNoOne() throws {
        let path = try StoreTests.folder() + "/old.sqlite"
        let old = try Store.open(at: path)
        let result = SessionResult(scenario: "a", score: 50, isPassed: false, ending: "no", endedAt: 9)
        try old.finish(try old.begin(StoreTests.session, at: 1), result)
        try old.database.write { try StoreTests.undoTrainees($0) }
        let store = try Store.open(at: path)
        #expect(try store.results() == [result])
        #expect(try store.used(by: Pseudonym(kept: "falke")).results().isEmpty)
        #expect(try store.people() == [.standard])
    }
}
