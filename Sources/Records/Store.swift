import Foundation
import GRDB
import Privacy

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
    /// Whose sessions are begun and looked at; nobody else's are seen through this value.
    public let trainee: Pseudonym
    /// How much of the trainee's practice is seen through this value; all of it is for the trainee alone.
    public let insight: Insight
    /// The file of the store; nil for one in memory.
    let path: String?
    /// The secret of a store in memory.
    private let fleetingKey: LogKey

    private init(
        database: any DatabaseWriter, path: String?, trainee: Pseudonym, insight: Insight = .transcripts,
        fleetingKey: LogKey = .fleeting()
    ) {
        self.database = database
        self.path = path
        self.trainee = trainee
        self.insight = insight
        self.fleetingKey = fleetingKey
    }

    /// The same store with the sessions of somebody else.
    ///
    /// - Parameter insight: how much of them is seen; whatever is more comes back as if it had never been.
    public func used(by trainee: Pseudonym, seeing insight: Insight = .transcripts) -> Store {
        Store(database: database, path: path, trainee: trainee, insight: insight, fleetingKey: fleetingKey)
    }

    /// The number that marks a file as this program's: "Einst" in ASCII, cut to 31 bits.
    static let applicationId = 0x4569_6E73

    /// The version of the tables that this program knows.
    public static let version = Schema.version

    /// Opens the store in a file, which is made when it is missing.
    ///
    /// - Parameters:
    ///   - trainee: whose sessions are begun and looked at.
    ///   - patience: how many seconds to wait while another program writes.
    public static func open(
        at path: String, trainee: Pseudonym = .standard, patience: Double = 5
    ) throws(StoreError) -> Store {
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
                // What is deleted is overwritten, and nothing is put down elsewhere on the way.
                try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
            }
            try Schema.refuseForeign(path, configuration)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try Schema.prepare(pool)
            return Store(database: pool, path: path, trainee: trainee)
        } catch {
            throw StoreError(error)
        }
    }

    /// Closes the file, which happens by itself when nobody uses the store any more.
    func close() throws { try database.close() }

    /// A store that lives in memory only.
    public static func inMemory(trainee: Pseudonym = .standard) throws(StoreError) -> Store {
        do {
            let queue = try DatabaseQueue()
            try Schema.prepare(queue)
            return Store(database: queue, path: nil, trainee: trainee)
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
