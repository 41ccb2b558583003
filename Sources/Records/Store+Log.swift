import GRDB
import Outcomes

extension Store {
    /// What happened to a contact that was to be entered.
    public enum Entering: Equatable, Sendable {
        /// It has a new entry.
        case added(Int)
        /// It is in the log already, in this entry, and was not entered again.
        case repeated(Int)
        /// It was in the log with another outcome; a new entry replaces that one.
        case updated(Int, replaced: Int)
        case refused(LogFault)
    }

    /// An entry with what has become of it.
    public struct KeptEntry: Equatable, Sendable {
        public let entry: LogEntry
        /// The later entry that replaces or withdraws it.
        public let follower: Int?
    }

    /// Enters a change; a contact with a prospect that is there already is not entered twice.
    ///
    /// - Parameter time: when it is written, in seconds since 1970.
    public func enter(_ change: LogEntry.Change, at time: Int) throws(StoreError) -> Entering {
        let key = try key()
        return try writing { db in
            let writer = try LogWriter(db, key: key, at: time)
            guard let replaced = change.replaced else {
                guard let contact = change.contact else { return .refused(.unknownEntry(0)) }
                let fingerprint = key.fingerprint(of: contact, row: nil)
                guard let number = try writer.insert(contact, fingerprint: fingerprint) else {
                    return .repeated(try writer.versions(of: fingerprint).last?.number ?? 0)
                }
                return .added(number)
            }
            let found = try Row.fetchOne(
                db,
                sql:
                    "SELECT isWithdrawal, (SELECT id FROM outcome l WHERE l.replaces = e.id) FROM outcome e WHERE id = ?",
                arguments: [replaced])
            guard let found else { return .refused(.unknownEntry(replaced)) }
            do {
                try LogFault.refuse(replaced, isWithdrawal: found[0], follower: found[1])
            } catch let fault as LogFault {
                return .refused(fault)
            }
            return .added(try writer.insert(change.contact, replacing: replaced))
        }
    }

    /// Enters many contacts in one transaction: all that the work hands over, or none.
    ///
    /// - Parameters:
    ///   - isTrial: whether everything is undone at the end, so that only the findings are left.
    ///   - work: hands contacts over, each with the row that it was read from. Errors of its own undo everything and are
    ///     thrown on; those of the database are thrown as `StoreError`.
    public func entering(at time: Int, isTrial: Bool, _ work: (LogWriter) throws -> Void) throws {
        let key = try key()
        do {
            try database.writeWithoutTransaction { db in
                try db.inTransaction {
                    try work(try LogWriter(db, key: key, at: time))
                    return isTrial ? .rollback : .commit
                }
            }
        } catch let error as DatabaseError {
            throw StoreError(error)
        }
    }

    /// What stands for a prospect in this store.
    public func hash(prospect: String) throws(StoreError) -> [UInt8] { try key().hash(prospect: prospect) }

    /// The newest entries, the newest first.
    public func entries(newest limit: Int) throws(StoreError) -> [KeptEntry] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT *, (SELECT id FROM outcome l WHERE l.replaces = e.id) AS follower FROM outcome e
                    ORDER BY id DESC LIMIT ?
                    """, arguments: [limit]
            ).map { row in
                KeptEntry(entry: try LogRow.entry(row), follower: row["follower"])
            }
        }
    }

    /// The contact of an entry; nil where there is no such entry or it is a withdrawal.
    public func contact(in number: Int) throws(StoreError) -> Contact? {
        try reading { db in
            try Row.fetchOne(db, sql: "SELECT * FROM outcome WHERE id = ?", arguments: [number]).flatMap { row in
                try LogRow.entry(row).change.contact
            }
        }
    }

    /// Hands over all contacts that count, one after the other, in the order in which they were sent.
    public func forEachContact(_ take: (_ number: Int, _ contact: Contact) -> Void) throws(StoreError) {
        try reading { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT \(LogRow.columns), id FROM outcome e
                    WHERE isWithdrawal = 0 AND NOT EXISTS (SELECT 1 FROM outcome l WHERE l.replaces = e.id)
                    ORDER BY day, id
                    """)
            while let row = try rows.next() { take(row[LogRow.width], try LogRow.contact(row)) }
        }
    }
}
