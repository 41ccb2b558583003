import Foundation
import GRDB
import Privacy

/// What was got out of a damaged store.
public struct Rescue: Sendable {
    /// How many rows of each table are in the new store.
    public let rescued: [Removal]
    /// How many rows could be read and not be used: they belong to something that is lost.
    public let strayCount: Int
    /// Where the damaged file lies now.
    public let damagedFile: String

    /// Gets what can be read out of a damaged store into a new one that takes its place.
    ///
    /// The damaged file and its log are kept beside it as they are. Whatever goes wrong on the way, one of the two files
    /// stands in the place of the store, and none is lost.
    ///
    /// - Returns: nil where the store is not damaged; then nothing was done.
    public static func run(at path: String) throws(StoreError) -> Rescue? {
        do {
            return try attempt(path)
        } catch {
            throw StoreError(error)
        }
    }

    private static func attempt(_ path: String) throws -> Rescue? {
        guard FileManager.default.fileExists(atPath: path) else { throw StoreError.cannotOpen }
        guard !isInUse(path) else { throw StoreError.locked }
        if let mistake = mistake(in: path) { throw mistake }
        var configuration = Configuration()
        configuration.readonly = true
        // Where not even the list of tables can be read, nothing is: there is an empty store then, and the file beside it.
        let damaged = try? DatabaseQueue(path: path, configuration: configuration)
        if let damaged {
            try refuseNewer(damaged)
            if isSound(damaged) { return nil }
        }

        let draft = path + ".\(ProcessInfo.processInfo.processIdentifier).new"
        defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: draft + ending) } }
        try Store.open(at: draft).close()
        let (rescued, strays) = try copy(from: damaged, into: draft)
        try? damaged?.close()

        let aside = freeName(path + ".damaged")
        for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: path + ending) {
            try keep(path + ending, as: aside + ending)
        }
        // A log of the old file would be played into the new one.
        for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        guard rename(draft, path) == 0 else { throw StoreError.cannotOpen }
        return Rescue(rescued: rescued, strayCount: strays, damagedFile: aside)
    }

    /// Copies all rows that can be read and used.
    private static func copy(from damaged: DatabaseQueue?, into draft: String) throws -> ([Removal], strays: Int) {
        var configuration = Configuration()
        // What an entry corrects may be lost; the entry itself still counts.
        configuration.foreignKeysEnabled = false
        let fresh = try DatabaseQueue(path: draft, configuration: configuration)
        let found = try fresh.write { db in
            try HeldTable.all.map { table in
                let columns = try db.columns(in: table.name).map(\.name)
                damaged?.inDatabase { source in
                    SurvivingRows(table.name, in: source).forEach { row in
                        let names = columns.filter(row.hasColumn)
                        let marks = names.map { _ in "?" }.joined(separator: ", ")
                        // A row that the schema refuses was damaged itself.
                        try? db.execute(
                            sql: """
                                INSERT OR IGNORE INTO \(table.name) (\(names.joined(separator: ", "))) VALUES (\(marks))
                                """,
                            arguments: StatementArguments(names.map { row[$0] as DatabaseValue }))
                    }
                }
                var strays = 0
                if let owner = table.owner {
                    try db.execute(
                        sql: "DELETE FROM \(table.name) WHERE \(owner.column) NOT IN (SELECT id FROM \(owner.table))")
                    strays = db.changesCount
                }
                let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.name)") ?? 0
                return (Removal(holding: table.holding, count: count), strays)
            }
        }
        try fresh.close()
        return (found.map(\.0), found.reduce(0) { $0 + $1.1 })
    }

    // MARK: What is there

    /// What a file is that does not say of itself that it is a store of this program; the mark stands at a fixed place.
    private static func mistake(in path: String) -> StoreError? {
        guard let file = FileHandle(forReadingAtPath: path) else { return .cannotOpen }
        defer { try? file.close() }
        guard let head = try? file.read(upToCount: 72), head.count == 72 else { return .notADatabase }
        if head.suffix(4).reduce(0, { $0 << 8 | Int($1) }) == Store.applicationId { return nil }
        return head.starts(with: Data("SQLite format 3\0".utf8)) ? .foreign : .notADatabase
    }

    private static func refuseNewer(_ queue: DatabaseQueue) throws {
        let found = try? queue.inDatabase { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
        if let found, found > Schema.version {
            throw StoreError.newerVersion(found: found, known: Schema.version)
        }
    }

    private static func isSound(_ queue: DatabaseQueue) -> Bool {
        let answers = try? queue.inDatabase { db in try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") }
        return answers == ["ok"]
    }

    /// Whether another process has the store open: each holds a lock on the same bytes for as long as it lives.
    private static func isInUse(_ path: String) -> Bool {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0002
        lock.l_len = 510
        return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    private static func freeName(_ name: String) -> String {
        var candidate = name
        var number = 2
        while FileManager.default.fileExists(atPath: candidate) {
            candidate = name + "-\(number)"
            number += 1
        }
        return candidate
    }

    /// Gives a file a second name, or makes a copy where that is not possible.
    private static func keep(_ path: String, as name: String) throws {
        if link(path, name) != 0 { try FileManager.default.copyItem(atPath: path, toPath: name) }
    }
}
