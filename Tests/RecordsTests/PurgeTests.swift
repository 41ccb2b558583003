import Foundation
import Outcomes
import Privacy
import Testing

@testable import Records

/// What is older than it may be goes, and nothing else does.
@Suite("Purging") struct PurgeTests {
    static let day = 86_400
    static let retention = Retention(days: [.transcripts: 10, .scores: 100, .outcomes: 50, .exports: 5])

    static func finished(_ store: Store, at time: Int, score: Int, lines: Int = 2) throws {
        let id = try store.begin(StoreTests.session, at: time)
        for index in 0..<lines { try store.append("Zeile \(index)", to: id, at: time + index) }
        try store.finish(
            id, SessionResult(scenario: "a", score: score, isPassed: false, ending: "no", endedAt: time + lines))
    }

    static func counts(_ removals: [Removal]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: removals.map { ($0.holding.table ?? "", $0.count) }).filter { $1 > 0 }
    }

    @Test func aScoreOutlivesItsTranscript() throws {
        let store = try Store.inMemory()
        let now = 1000 * Self.day
        try Self.finished(store, at: now - 200 * Self.day, score: 1)
        try Self.finished(store, at: now - 50 * Self.day, score: 2)
        try Self.finished(store, at: now - 5 * Self.day, score: 3)
        #expect(Self.counts(try store.overdue(Self.retention, now: now)) == ["session": 1, "line": 4])
        #expect(try store.results().map(\.score) == [1, 2, 3], "counting deletes nothing")
        #expect(Self.counts(try store.purge(Self.retention, now: now)) == ["session": 1, "line": 4])
        #expect(try store.results().map(\.score) == [2, 3])
        #expect(try store.sessions(of: "a").map(\.lines.count) == [2], "the older one has no transcript any more")
        #expect(Self.counts(try store.purge(Self.retention, now: now)) == [:])
    }

    /// A session that was begun long ago and gone on with today is kept whole: half a transcript would be another one.
    @Test func aTranscriptGoesWholeOrNotAtAll() throws {
        let store = try Store.inMemory()
        let now = 1000 * Self.day
        let id = try store.begin(StoreTests.session, at: now - 80 * Self.day)
        try store.append("damals", to: id, at: now - 80 * Self.day)
        try store.append("heute", to: id, at: now)
        #expect(Self.counts(try store.purge(Self.retention, now: now)) == [:])
        #expect(try store.openSessions().map(\.lines) == [["damals", "heute"]])
        #expect(Self.counts(try store.purge(Self.retention, now: now + 11 * Self.day)) == ["line": 2])
    }

    /// A correction and what it corrects belong together.
    @Test func correctedContactsStayTogether() throws {
        let store = try Store.inMemory()
        let contact = Contact(
            template: "t", segment: Segment(channel: .email, temperature: .cold), day: CalendarDay(number: 20_000),
            tally: Tally(sent: 1))
        let now = 1000 * Self.day
        #expect(try store.enter(.contact(contact), at: now - 90 * Self.day) == .added(1))
        #expect(try store.enter(.contact(contact), at: now - 80 * Self.day) == .added(2))
        #expect(try store.enter(.correction(of: 1, contact), at: now - 10 * Self.day) == .added(3))
        #expect(Self.counts(try store.purge(Self.retention, now: now)) == ["outcome": 1])
        #expect(try store.entries(newest: 9).map(\.entry.number) == [3, 1])
        #expect(Self.counts(try store.purge(Self.retention, now: now + 50 * Self.day)) == ["outcome": 2])
    }

    /// A session of a team goes whole, with every step of it.
    @Test func teamSessionsGoWhole() throws {
        let store = try Store.inMemory()
        let now = 1000 * Self.day
        for days in [11, 9] {
            let team = try store.beginTeam(.german, owner: StoreTests.session.owner, at: now - days * Self.day)
            let step = TeamRow(kind: "said", member: 0, words: "Guten Tag", details: nil, at: now - days * Self.day)
            try store.append([step, step], toTeam: team)
        }
        #expect(Self.counts(try store.purge(Self.retention, now: now)) == ["team": 1])
        #expect(try store.rows(ofTeam: 1) == [])
        #expect(try store.rows(ofTeam: 2).count == 2)
    }

    /// A clock that was set back makes nothing older; one that goes right again finds everything as it should be.
    @Test func aClockSetBackDeletesNothing() throws {
        let store = try Store.inMemory()
        let now = 1000 * Self.day
        for (score, time) in [(1, now), (2, now - 900 * Self.day), (3, now - 899 * Self.day)] {
            try Self.finished(store, at: time, score: score)
        }
        #expect(try store.results().map(\.score) == [1, 2, 3], "what was begun later comes later")
        #expect(try store.newestTime() == now + 2)
        #expect(Self.counts(try store.purge(Self.retention, now: now - 899 * Self.day)) == [:])
        #expect(Self.counts(try store.purge(Self.retention, now: now)) == ["session": 2, "line": 4])
        #expect(try store.results().map(\.score) == [1])
    }

    @Test func noByteOfWhatWasPurgedIsLeft() throws {
        let folder = try StoreTests.folder()
        let store = try Store.open(at: folder + "/store.sqlite")
        let id = try store.begin(StoreTests.session, at: 100)
        try store.append(String(repeating: "Geheimnis ", count: 500), to: id, at: 100)
        #expect(try ForgettingTests.files(in: folder, holding: "Geheimnis") == ["store.sqlite-wal"])
        _ = try store.purge(Self.retention, now: 100 + 11 * Self.day)
        #expect(try ForgettingTests.files(in: folder, holding: "Geheimnis") == [])
        #expect(try store.everything(about: .standard).first { $0.holding.table == "session" }?.rows.count == 1)
    }

    @Test func exportsAreFound() throws {
        let store = try Store.inMemory()
        let records = [("falke", 10), ("ich", 20), ("falke", 30)].map { name, time in
            ExportRecord(trainee: Pseudonym(kept: name), path: "/\(time)", checksum: "ab", writtenAt: time)
        }
        for record in records { try store.note(record) }
        #expect(try store.exports() == records)
        #expect(try store.exports(of: Pseudonym(kept: "falke")) == [records[0], records[2]])
        #expect(try store.exports(before: 30) == [records[0], records[1]])
    }
}
