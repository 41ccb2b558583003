import Foundation
import GRDB
import Testing

@testable import Records

@Suite struct TeamStoreTests {
    static let owner = Owner(process: 7, start: 70)

    static func row(_ kind: String, _ member: Int? = nil, _ words: String? = nil, at time: Int = 1) -> TeamRow {
        TeamRow(kind: kind, member: member, words: words, details: nil, at: time)
    }

    /// Makes a store one without team sessions.
    static func undoTeams(_ db: Database) throws {
        try StoreTests.undoTrainees(db)
        try db.execute(sql: "DROP TABLE teamEntry; DROP TABLE team")
    }

    @Test func entriesStandInTheirOrder() throws {
        let store = try Store.inMemory()
        let team = try store.beginTeam(.german, owner: Self.owner, at: 5)
        #expect(try store.teams() == [])
        try store.append([Self.row("joined", 0, "Anna"), Self.row("joined", 1, "Ben")], toTeam: team)
        try store.append([Self.row("assembled", at: 2)], toTeam: team)
        #expect(
            try store.rows(ofTeam: team) == [
                Self.row("joined", 0, "Anna"), Self.row("joined", 1, "Ben"), Self.row("assembled", at: 2),
            ])
        let record = TeamRecord(id: team, language: .german, owner: Self.owner, startedAt: 5)
        #expect(try store.teams() == [record])
    }

    /// Of two programs that would go on with the same session, one does.
    @Test func onlyOneTakesASessionOver() throws {
        let store = try Store.inMemory()
        let team = try store.beginTeam(.english, owner: Self.owner, at: 5)
        try store.append([Self.row("joined", 0, "Anna")], toTeam: team)
        let seen = try #require(try store.teams().first)
        #expect(try store.takeOverTeam(seen, by: Owner(process: 8, start: 80)))
        #expect(try !store.takeOverTeam(seen, by: Owner(process: 9, start: 90)))
        #expect(try store.teams().first?.owner == Owner(process: 8, start: 80))
    }

    /// A store without team sessions, of the version before, gets room for them; what it holds stays.
    @Test func anOlderStoreGetsRoomForTeams() throws {
        let path = try StoreTests.folder() + "/old.sqlite"
        let old = try Store.open(at: path)
        let session = try old.begin(StoreTests.session, at: 1)
        try old.append("Guten Tag", to: session, at: 2)
        try old.database.write { db in
            try Self.undoTeams(db)
            try db.execute(sql: "PRAGMA user_version = 5")
        }
        let store = try Store.open(at: path)
        #expect(try store.openSessions().map(\.lines) == [["Guten Tag"]])
        let team = try store.beginTeam(.german, owner: Self.owner, at: 3)
        try store.append([Self.row("joined", 0, "Anna", at: 3)], toTeam: team)
        #expect(try Store.open(at: path).rows(ofTeam: team) == [Self.row("joined", 0, "Anna", at: 3)])
    }

    /// A full disk keeps all of a step or nothing of it.
    @Test func aFullDiskKeepsAllOrNothing() throws {
        let path = try StoreTests.folder() + "/full.sqlite"
        let store = try Store.open(at: path)
        let team = try store.beginTeam(.german, owner: Self.owner, at: 1)
        try store.append([Self.row("joined", 0, "Anna")], toTeam: team)
        try store.database.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        let long = Self.row("said", 0, String(repeating: "x", count: 100_000))
        #expect(throws: StoreError.diskFull) { try store.append([Self.row("assembled"), long], toTeam: team) }
        #expect(try store.rows(ofTeam: team) == [Self.row("joined", 0, "Anna")])
    }
}
