import Foundation
import GRDB
import Outcomes
import Privacy
import Testing

@testable import Records

/// What was forgotten is in no byte of the store's files.
@Suite("Forgetting is complete") struct ForgettingTests {
    static let falke = Pseudonym(kept: "falke-zugspitze")
    static let amsel = Pseudonym(kept: "amsel-watzmann")

    /// A store with two people, of whom much was written, taken back and written again.
    static func store(_ folder: String) throws -> Store {
        let store = try Store.open(at: folder + "/store.sqlite")
        for round in 0..<12 {
            for person in [falke, amsel] {
                let own = store.used(by: person)
                let id = try own.begin(StoreTests.session, at: 100 + round)
                for index in 0..<8 {
                    // Long lines go on in pages of their own.
                    let length = index == 3 ? 400 : 3
                    try own.append(String(repeating: "\(person.name) sagt \(index). ", count: length), to: id, at: 200)
                }
                try own.takeBackLine(of: id)
                let result = SessionResult(
                    scenario: "a", score: round, isPassed: true, ending: "nextStep", endedAt: 300 + round)
                if round > 2 { try own.finish(id, result) }
            }
        }
        try store.note(ExportRecord(trainee: falke, path: "/tmp/falke-zugspitze.json", checksum: "0", writtenAt: 9))
        return store
    }

    /// The files in a folder that hold some bytes.
    static func files(in folder: String, holding text: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            return bytes.range(of: Data(text.utf8)) != nil
        }
    }

    @Test func noByteIsLeft() throws {
        let folder = try StoreTests.folder()
        let store = try Self.store(folder)
        // Deleted rows lie in free pages and in the log, and this test would see them there.
        #expect(try Self.files(in: folder, holding: "falke-zugspitze sagt") == ["store.sqlite-wal"])
        _ = try store.database.writeWithoutTransaction { try $0.checkpoint(.full) }
        #expect(try Self.files(in: folder, holding: "falke-zugspitze") == ["store.sqlite", "store.sqlite-wal"])

        let removals = try store.forget(Self.falke)
        #expect(try Self.files(in: folder, holding: "zugspitze") == [])
        #expect(try Self.files(in: folder, holding: "amsel-watzmann sagt 3") == ["store.sqlite"])
        let counts = Dictionary(uniqueKeysWithValues: removals.map { ($0.holding.table ?? "", $0.count) })
        #expect(counts["session"] == 12 && counts["line"] == 84 && counts["export"] == 1)

        #expect(try store.people() == [Self.amsel])
        #expect(try store.used(by: Self.falke).everything(about: Self.falke).allSatisfy(\.rows.isEmpty))
        #expect(try store.used(by: Self.amsel).results().count == 9)
        #expect(try store.used(by: Self.amsel).openSessions().count == 3)
        #expect(try store.forget(Self.falke).allSatisfy { $0.count == 0 }, "again is no mistake")
    }

    /// Another program that reads holds the log; the rows go all the same, and the next time does the rest.
    @Test func aReaderKeepsTheLogOnly() throws {
        let folder = try StoreTests.folder()
        _ = try Self.store(folder)
        let store = try Store.open(at: folder + "/store.sqlite", patience: 0.05)
        var configuration = Configuration()
        configuration.readonly = true
        let reader = try DatabaseQueue(path: folder + "/store.sqlite", configuration: configuration)
        try reader.inDatabase { db in
            try db.execute(sql: "BEGIN; SELECT count(*) FROM session")
            #expect(throws: StoreError.notOverwritten) { try store.forget(Self.falke) }
            #expect(try store.people() == [Self.amsel])
            try db.execute(sql: "ROLLBACK")
        }
        _ = try store.forget(Self.falke)
        #expect(try Self.files(in: folder, holding: "zugspitze") == [])
    }

    @Test func everythingAboutAPersonIsThere() throws {
        let store = try Self.store(try StoreTests.folder())
        let kept = try store.everything(about: Self.amsel)
        let tables = kept.map { $0.holding.table ?? "" }
        #expect(Set(tables).isSuperset(of: ["session", "line", "export"]))
        let lines = try #require(kept.first { $0.holding.table == "line" }).rows
        #expect(lines.count == 84)
        #expect(lines.first?.map(\.column) == ["session", "position", "text", "saidAt"])
        #expect(
            lines.first?.map(\.value) == [
                .number(2), .number(0), .text(String(repeating: "amsel-watzmann sagt 0. ", count: 3)), .number(200),
            ])
    }

    /// In a session of a team others took part: their words stay, and the session can still be read.
    @Test func inATeamOnlyTheOnesWordsGo() throws {
        let folder = try StoreTests.folder()
        let store = try Store.open(at: folder + "/store.sqlite")
        let team = try store.beginTeam(.german, owner: StoreTests.session.owner, at: 1)
        func row(_ kind: String, _ member: Int?, _ words: String?, _ details: String? = nil) -> TeamRow {
            TeamRow(kind: kind, member: member, words: words, details: details, at: 2)
        }
        let before = [
            row("joined", 0, "Falke-Zugspitze"), row("joined", 1, "amsel-watzmann"), row("said", 0, "Gipfelkreuz"),
            row("marked", 0, nil, "2222"), row("said", 1, "Seilbahn"), row("turnEnded", nil, nil, "time"),
        ]
        try store.append(before, toTeam: team)
        let rows = try #require(
            try store.everything(about: Self.falke).first { $0.holding.table == "teamEntry" }?.rows)
        #expect(rows.map { $0.first { $0.column == "kind" }?.value } == ["joined", "said", "marked"].map { .text($0) })
        #expect(try store.forget(Self.falke).first { $0.holding.table == "teamEntry" }?.count == 3)
        let after = try store.database.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM teamEntry ORDER BY position").map {
                row($0["kind"], $0["member"], $0["words"], $0["details"])
            }
        }
        #expect(
            after == [
                row("joined", 0, "–"), before[1], row("said", 0, nil), row("marked", 0, nil), before[4], before[5],
            ])
        for text in ["Zugspitze", "Gipfelkreuz"] { #expect(try Self.files(in: folder, holding: text) == []) }
        #expect(try Self.files(in: folder, holding: "Seilbahn") == ["store.sqlite"])
    }
}
