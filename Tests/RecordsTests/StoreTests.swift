import Foundation
import GRDB
import Linguistics
import Testing

@testable import Records

@Suite struct StoreTests {
    static let session = NewSession(
        scenario: "a", scenarioHash: "0", seed: .max, isExam: true, language: .german, rules: "1",
        owner: Owner(process: 7, start: 9))

    static func folder() throws -> String {
        let path = NSTemporaryDirectory() + "einstieg-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    static func failure(_ path: String, patience: Double = 0.05) -> StoreError? {
        do throws(StoreError) {
            _ = try Store.open(at: path, patience: patience)
            return nil
        } catch {
            return error
        }
    }

    /// Takes out what version 5 brought.
    static func undoLedger(_ db: Database) throws {
        try TeamStoreTests.undoTeams(db)
        try db.execute(sql: "DROP TABLE delivery; PRAGMA user_version = 4")
    }

    /// Takes a store back to version 3.
    static func undoPoints(_ db: Database) throws {
        try undoLedger(db)
        try db.execute(
            sql: """
                DROP TABLE point;
                ALTER TABLE session DROP COLUMN channel;
                ALTER TABLE session DROP COLUMN difficulty;
                PRAGMA user_version = 3;
                """)
    }

    /// Takes a store back to version 6, before sessions named their trainee.
    static func undoTrainees(_ db: Database) throws {
        try db.execute(
            sql: """
                DROP TABLE figure;
                DROP TABLE export;
                DROP INDEX sessionByTrainee;
                ALTER TABLE session DROP COLUMN trainee;
                ALTER TABLE session DROP COLUMN batch;
                PRAGMA user_version = 6;
                """)
    }

    @Test func whatIsKeptComesBack() throws {
        let path = try Self.folder() + "/deep/er/store.sqlite"
        let store = try Store.open(at: path)
        let id = try store.begin(Self.session, at: 100)
        try store.append("Grüß Gott", to: id, at: 101)
        try store.append("zweite\nZeile", to: id, at: 102)
        try store.append("falsch", to: id, at: 103)
        try store.takeBackLine(of: id)
        let open = try #require(try Store.open(at: path).openSessions().first)
        #expect(open.lines == ["Grüß Gott", "zweite\nZeile"])
        #expect(open.seed == .max && open.isExam && open.owner == Owner(process: 7, start: 9))
        let result = SessionResult(scenario: "a", score: 88, isPassed: true, ending: "nextStep", endedAt: 110)
        try store.finish(id, result)
        #expect(try store.openSessions().isEmpty)
        #expect(try store.results() == [result])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anAbandonedSessionIsNotOffered() throws {
        let store = try Store.inMemory()
        let id = try store.begin(Self.session, at: 1)
        #expect(try store.openSessions().isEmpty, "nothing was said yet")
        try store.append("x", to: id, at: 2)
        #expect(try store.openSessions().count == 1)
        try store.abandon(id)
        #expect(try store.openSessions().isEmpty)
    }

    /// What a killed process leaves behind: the file and its log, never closed.
    @Test func aKilledProcessLosesNothing() throws {
        let folder = try Self.folder()
        let store = try Store.open(at: folder + "/one.sqlite")
        let id = try store.begin(Self.session, at: 1)
        for index in 0..<20 { try store.append("Zeile \(index)", to: id, at: index) }
        for ending in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: folder + "/one.sqlite" + ending, toPath: folder + "/two.sqlite" + ending)
        }
        #expect(try Store.open(at: folder + "/two.sqlite").openSessions().first?.lines.count == 20)
    }

    @Test func twoProgramsShareAStore() async throws {
        let path = try Self.folder() + "/store.sqlite"
        let stores = [try Store.open(at: path), try Store.open(at: path)]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for store in stores {
                group.addTask {
                    let id = try store.begin(Self.session, at: 1)
                    for index in 0..<30 { try store.append("\(index)", to: id, at: index) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try stores[0].openSessions().map(\.lines.count) == [30, 30])
    }

    @Test func filesThatAreNoStoreAreLeftAlone() throws {
        let folder = try Self.folder()
        let text = folder + "/text.sqlite"
        try String(repeating: "Das ist ein Brief. ", count: 100).write(toFile: text, atomically: true, encoding: .utf8)
        let before = try Data(contentsOf: URL(fileURLWithPath: text))
        #expect(Self.failure(text) == .notADatabase)
        #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == before)

        let foreign = folder + "/foreign.sqlite"
        let queue = try DatabaseQueue(path: foreign)
        try queue.write { try $0.execute(sql: "CREATE TABLE books (title TEXT)") }
        try queue.close()
        #expect(Self.failure(foreign) == .foreign)

        let newer = folder + "/newer.sqlite"
        _ = try Store.open(at: newer)
        try DatabaseQueue(path: newer).write { try $0.execute(sql: "PRAGMA user_version = 99") }
        #expect(Self.failure(newer) == .newerVersion(found: 99, known: Schema.version))
        #expect(Self.failure("/proc/none/store.sqlite") == .cannotOpen)
    }

    /// A store of version 1 has no column for profiles; what it holds stays.
    @Test func anOlderStoreIsBroughtUpToDate() throws {
        let path = try Self.folder() + "/old.sqlite"
        let old = try Store.open(at: path)
        let usual = SessionResult(scenario: "a", score: 50, isPassed: false, ending: "no", endedAt: 9)
        try old.finish(try old.begin(Self.session, at: 1), usual)
        try old.database.write { db in
            try Self.undoPoints(db)
            try db.execute(sql: "DROP TABLE outcome")
            try db.execute(sql: "ALTER TABLE session DROP COLUMN profile")
            try db.execute(sql: "PRAGMA user_version = 1")
        }
        let store = try Store.open(at: path)
        #expect(try store.results() == [usual])
        let own = SessionResult(
            scenario: "a", score: 60, isPassed: true, ending: "weaker", profile: "nord 3", endedAt: 10)
        try store.finish(try store.begin(Self.session, at: 2), own)
        #expect(try Store.open(at: path).results() == [usual, own])
    }

    @Test func aLockedStoreSaysSo() throws {
        let path = try Self.folder() + "/store.sqlite"
        _ = try Store.open(at: path)
        let holder = try DatabaseQueue(path: path)
        let store = try Store.open(at: path, patience: 0.05)
        try holder.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreError.locked) { try store.begin(Self.session, at: 1) }
            try db.execute(sql: "ROLLBACK")
        }
    }

    @Test func aFullDiskSaysSoAndKeepsWhatIsThere() throws {
        let path = try Self.folder() + "/store.sqlite"
        let store = try Store.open(at: path)
        let id = try store.begin(Self.session, at: 1)
        try store.append("bleibt", to: id, at: 1)
        try store.database.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
        }
        #expect(throws: StoreError.diskFull) { try store.append(String(repeating: "x", count: 100_000), to: id, at: 2) }
        #expect(try store.openSessions().first?.lines == ["bleibt"])
    }
}
