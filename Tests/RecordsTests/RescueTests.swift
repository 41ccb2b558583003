import Foundation
import GRDB
import Outcomes
import Privacy
import Testing

@testable import Records

/// A store with broken pages: what can be read is got out, and the broken file is kept.
@Suite("Rescue") struct RescueTests {
    /// A closed store with many sessions.
    static func store(_ sessions: Int = 60) throws -> String {
        let path = try StoreTests.folder() + "/store.sqlite"
        let store = try Store.open(at: path)
        for number in 0..<sessions {
            let own = store.used(by: Pseudonym(kept: number % 2 == 0 ? "falke" : "amsel"))
            let id = try own.begin(StoreTests.session, at: number)
            for index in 0..<10 { try own.append("Zeile \(index) " + String(repeating: "x", count: 90), to: id, at: 5) }
            let result = SessionResult(scenario: "a", score: number, isPassed: true, ending: "no", endedAt: 9)
            try own.finish(id, result)
        }
        try store.close()
        return path
    }

    /// Overwrites pages of a file, counted from 1.
    static func breakPages(_ pages: some Sequence<Int>, of path: String) throws {
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        for page in pages {
            try file.seek(toOffset: UInt64(page - 1) * 4096)
            try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        }
        try file.close()
    }

    static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    static func pages(of path: String) throws -> Int { try bytes(path).count / 4096 }

    /// Pages that hold lines, found by what stands in them.
    static func linePages(of path: String) throws -> [Int] {
        let bytes = try Self.bytes(path)
        return (0..<(bytes.count / 4096)).filter { index in
            bytes[(index * 4096)..<((index + 1) * 4096)].range(of: Data("Zeile 5 xxx".utf8)) != nil
        }.map { $0 + 1 }
    }

    @Test func whatCanBeReadIsRescued() throws {
        let path = try Self.store()
        let pages = try Self.linePages(of: path)
        try #require(pages.count >= 8)
        let broken = [pages[2], pages[5]]
        try Self.breakPages(broken, of: path)
        #expect(throws: StoreError.damaged) { try Store.open(at: path).everythingSaid() }
        let before = try Self.bytes(path)
        let rescue = try #require(try Rescue.run(at: path))
        #expect(rescue.damagedFile == path + ".damaged")
        #expect(try Self.bytes(rescue.damagedFile) == before, "the damaged file is kept as it is")
        let counts = Dictionary(uniqueKeysWithValues: rescue.rescued.map { ($0.holding.table ?? "", $0.count) })
        #expect(counts["session"] == 60)
        // Two of the pages with lines are lost, with about thirty lines each.
        let lines = try #require(counts["line"])
        #expect(lines < 600 && lines >= 520, "\(lines)")

        let store = try Store.open(at: path).used(by: Pseudonym(kept: "falke"))
        #expect(try store.results().count == 30)
        let id = try store.begin(StoreTests.session, at: 100)
        try store.append("geht weiter", to: id, at: 100)
        #expect(try store.openSessions().count == 1)
        #expect(try Rescue.run(at: path) == nil, "now it is sound")
    }

    /// Any page may be lost: there is a store again, or it says that there is nothing to be done.
    @Test func anyPageMayBeLost() throws {
        let original = try Self.store(5)
        let count = try Self.pages(of: original)
        for page in 2...count {
            let path = try StoreTests.folder() + "/store.sqlite"
            try FileManager.default.copyItem(atPath: original, toPath: path)
            try Self.breakPages([page], of: path)
            guard try Rescue.run(at: path) != nil else { continue }
            #expect(try Store.open(at: path).used(by: Pseudonym(kept: "falke")).results().count <= 3)
            #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
        }
    }

    @Test func aSoundStoreIsLeftAlone() throws {
        let path = try Self.store(3)
        let before = try Self.bytes(path)
        #expect(try Rescue.run(at: path) == nil)
        #expect(try Self.bytes(path) == before)
    }

    /// A letter that was named by mistake is not put aside, nor another program's file, nor one of a newer version.
    @Test func otherFilesAreLeftAlone() throws {
        let folder = try StoreTests.folder()
        let text = folder + "/brief.txt"
        try String(repeating: "Das ist ein Brief. ", count: 100).write(toFile: text, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.notADatabase) { try Rescue.run(at: text) }
        let foreign = try StoreTests.folder() + "/books.sqlite"
        let books = try DatabaseQueue(path: foreign)
        try books.write { try $0.execute(sql: "CREATE TABLE books (title TEXT)") }
        try books.close()
        #expect(throws: StoreError.foreign) { try Rescue.run(at: foreign) }
        #expect(throws: StoreError.cannotOpen) { try Rescue.run(at: folder + "/keine.sqlite") }
        let newer = try Self.store(2)
        let queue = try DatabaseQueue(path: newer)
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        let before = try Self.bytes(newer)
        #expect(throws: StoreError.newerVersion(found: 99, known: Schema.version)) { try Rescue.run(at: newer) }
        #expect(try Self.bytes(newer) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["brief.txt"])
    }

    /// A second rescue does not write over what the first one kept.
    @Test func everyDamagedFileIsKept() throws {
        let path = try Self.store(30)
        for number in 1...2 {
            let page = try #require(try Self.linePages(of: path).dropFirst(1).first)
            try Self.breakPages([page], of: path)
            #expect(try Rescue.run(at: path)?.damagedFile == path + (number == 1 ? ".damaged" : ".damaged-2"))
        }
    }
}
