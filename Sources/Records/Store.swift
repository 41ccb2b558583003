import Foundation
import GRDB

/// The practice store: every session with every line of the trainee, as it happens.
///
/// A session is its scenario, its seed and the trainee's lines; nothing that can be recomputed is kept besides the
/// score under the rules of the day. Each call is one committed transaction, so a process that dies loses nothing.
///
/// ```swift
/// let store = try Store.open(at: path)
/// let id = try store.begin(session, at: now)
/// try store.append("Guten Tag", to: id, at: now)
/// ```
public struct Store: Sendable {
    let database: any DatabaseWriter
    /// The file of the store; nil for one in memory.
    private let path: String?
    /// The secret of a store in memory.
    private let fleetingKey = LogKey.fleeting()

    private init(database: any DatabaseWriter, path: String?) {
        self.database = database
        self.path = path
    }

    /// The number that marks a file as this program's: "Einst" in ASCII, cut to 31 bits.
    static let applicationId = 0x4569_6E73

    /// Opens the store in a file, which is made when it is missing.
    ///
    /// - Parameter patience: how many seconds to wait while another program writes.
    public static func open(at path: String, patience: Double = 5) throws(StoreError) -> Store {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            if !folder.isEmpty {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            }
            if !FileManager.default.fileExists(atPath: path) {
                // The file is private from its first byte on.
                guard
                    FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
                else { throw StoreError.cannotOpen }
            }
            var configuration = Configuration()
            configuration.busyMode = .timeout(patience)
            configuration.prepareDatabase { db in
                // A committed line must outlive a power cut, not only a crash.
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
            try Schema.refuseForeign(path, configuration)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try Schema.prepare(pool)
            return Store(database: pool, path: path)
        } catch {
            throw StoreError(error)
        }
    }

    /// A store that lives in memory only.
    public static func inMemory() throws(StoreError) -> Store {
        do {
            let queue = try DatabaseQueue()
            try Schema.prepare(queue)
            return Store(database: queue, path: nil)
        } catch {
            throw StoreError(error)
        }
    }

    /// The secret that prospects are hashed with.
    func key() throws(StoreError) -> LogKey {
        try path.map { path throws(StoreError) in try LogKey.beside(path) } ?? fleetingKey
    }

    func writing<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try database.write(work) } catch { throw StoreError(error) }
    }

    func reading<Value>(_ work: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try database.read(work) } catch { throw StoreError(error) }
    }
}
