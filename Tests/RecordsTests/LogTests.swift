import Foundation
import GRDB
import Outcomes
import Testing

@testable import Records

@Suite("The log is kept") struct LogTests {
    static func contact(_ template: String = "a", answers: Int = 0, prospect: [UInt8]? = nil) -> Contact {
        Contact(
            template: template, variant: "B",
            segment: Segment(industry: "Bau", size: .small, role: "Chef", channel: .phone, temperature: .warm),
            day: CalendarDay(number: 20_000), tally: Tally(answers: answers), minutes: answers > 0 ? 7 : nil,
            reaction: 25,
            prospect: prospect)
    }

    static func live(_ store: Store) throws -> [Contact] {
        var contacts: [Contact] = []
        try store.forEachContact { contacts.append($1) }
        return contacts
    }

    /// The store does what the pure log does, whatever is asked of it.
    @Test func theStoreKeepsToTheLog() throws {
        let store = try Store.inMemory()
        var log = OutcomeLog()
        var seed: UInt64 = 3
        for step in 0..<120 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Int(seed >> 40 % 40)
            let change: LogEntry.Change =
                switch seed >> 60 % 3 {
                case 0: .contact(Self.contact("t\(step)", answers: step % 2))
                case 1: .correction(of: number, Self.contact("t\(step)"))
                default: .withdrawal(of: number)
                }
            let expected: Store.Entering
            do throws(LogFault) {
                try log.append(change, at: step)
                expected = .added(log.entries.count)
            } catch {
                expected = .refused(error)
            }
            #expect(try store.enter(change, at: step) == expected)
        }
        #expect(try store.entries(newest: 1000).reversed().map(\.entry) == log.entries)
        #expect(try Self.live(store) == log.contacts.map(\.contact))
        #expect(log.contacts.count > 5 && log.contacts.count < log.entries.count)
    }

    @Test func nothingIsOverwritten() throws {
        let store = try Store.inMemory()
        _ = try store.enter(.contact(Self.contact()), at: 1)
        #expect(throws: StoreError.self) {
            try store.writing { db in try db.execute(sql: "UPDATE outcome SET answers = 1") }
        }
        #expect(try Self.live(store) == [Self.contact()])
    }

    @Test func theSameRowIsEnteredOnce() throws {
        let store = try Store.inMemory()
        let row = Array("a;1.11.2026;ja".utf8)
        let other = Array("a;1.11.2026;nein".utf8)
        var seen: [Store.Entering] = []
        for isTrial in [true, false, false] {
            try store.entering(at: 1, isTrial: isTrial) { writer in
                for row in [row, other, row] { seen.append(try writer.enter(Self.contact(), row: row)) }
            }
        }
        let first: [Store.Entering] = [.added(1), .added(2), .repeated(1)]
        #expect(seen == first + first + [.repeated(1), .repeated(2), .repeated(1)])
        #expect(try Self.live(store).count == 2)
    }

    /// An export made later holds the same contacts, some of which have been answered meanwhile.
    @Test func aLaterExportBringsTheContactUpToDate() throws {
        let store = try Store.inMemory()
        let prospect = try store.hash(prospect: "K-17")
        #expect(try store.hash(prospect: "k-17") == prospect && prospect.count == 16)
        let (silent, answered) = (Self.contact(prospect: prospect), Self.contact(answers: 1, prospect: prospect))
        #expect(try store.enter(.contact(silent), at: 1) == .added(1))
        #expect(try store.enter(.contact(silent), at: 1) == .repeated(1))
        var seen: [Store.Entering] = []
        func enter(_ contact: Contact) throws {
            try store.entering(at: 2, isTrial: false) { seen.append(try $0.enter(contact, row: [UInt8(seen.count)])) }
        }
        for contact in [silent, answered, silent, answered] { try enter(contact) }
        #expect(seen == [.repeated(1), .updated(2, replaced: 1), .repeated(2), .repeated(2)])
        #expect(try Self.live(store) == [answered])
        #expect(try store.enter(.withdrawal(of: 2), at: 3) == .added(3))
        try enter(Self.contact(answers: 0, prospect: prospect))
        #expect(seen.last == .repeated(3), "what was taken back stays so")
        #expect(try Self.live(store).isEmpty)
    }

    @Test func theKeyIsMadeOnceAndLiesBesideTheStore() throws {
        let path = try StoreTests.folder() + "/store.sqlite"
        let hash = try Store.open(at: path).hash(prospect: "x@example.org")
        #expect(try Store.open(at: path).hash(prospect: "X@example.org") == hash)
        #expect(try Store.inMemory().hash(prospect: "x@example.org") != hash)
        let mode = try FileManager.default.attributesOfItem(atPath: path + ".key")[.posixPermissions] as? Int
        #expect(mode == 0o600)
        _ = try Store.open(at: path).enter(.contact(Self.contact(prospect: hash)), at: 1)
        for ending in ["", "-wal"] {
            let bytes = FileManager.default.contents(atPath: path + ending) ?? Data()
            #expect(bytes.range(of: Data("example".utf8)) == nil)
        }
        try Data("kurz".utf8).write(to: URL(fileURLWithPath: path + ".key"))
        #expect(throws: StoreError.noKey) { try Store.open(at: path).hash(prospect: "x") }
    }

    @Test func aFaultUndoesTheWholeImport() throws {
        struct Halt: Error {}
        let store = try Store.inMemory()
        #expect(throws: Halt.self) {
            try store.entering(at: 1, isTrial: false) { writer in
                _ = try writer.enter(Self.contact(), row: [1])
                throw Halt()
            }
        }
        #expect(try Self.live(store).isEmpty)
    }

    /// A store of version 2 knows nothing of a log; its sessions stay.
    @Test func anOlderStoreGetsALog() throws {
        let path = try StoreTests.folder() + "/old.sqlite"
        let old = try Store.open(at: path)
        let result = SessionResult(scenario: "a", score: 50, isPassed: false, ending: "no", profile: "p 1", endedAt: 9)
        try old.finish(try old.begin(StoreTests.session, at: 1), result)
        try old.database.write { db in
            try StoreTests.undoPoints(db)
            try db.execute(sql: "DROP TABLE outcome; PRAGMA user_version = 2")
        }
        let store = try Store.open(at: path)
        #expect(try store.results() == [result])
        #expect(try store.enter(.contact(Self.contact()), at: 1) == .added(1))
        #expect(try Self.live(Store.open(at: path)) == [Self.contact()])
    }
}
