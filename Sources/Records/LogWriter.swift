import Foundation
import GRDB
import Outcomes

/// Writes contacts into the log within one transaction; it must not outlive the work that it was handed to.
public final class LogWriter {
    private let db: Database
    private let key: LogKey
    private let time: Int
    private let insertion: Statement
    private let original: Statement
    private let follower: Statement

    init(_ db: Database, key: LogKey, at time: Int) throws {
        self.db = db
        self.key = key
        self.time = time
        let marks = Array(repeating: "?", count: LogRow.width + 4).joined(separator: ", ")
        insertion = try db.makeStatement(
            sql: """
                INSERT INTO outcome (\(LogRow.columns), fingerprint, replaces, isWithdrawal, writtenAt) VALUES (\(marks))
                ON CONFLICT (fingerprint) WHERE fingerprint IS NOT NULL DO NOTHING
                """)
        let columns = "\(LogRow.columns), id, replaces, isWithdrawal, writtenAt"
        original = try db.makeStatement(sql: "SELECT \(columns) FROM outcome WHERE fingerprint = ?")
        follower = try db.makeStatement(sql: "SELECT \(columns) FROM outcome WHERE replaces = ?")
    }

    /// What stands for a prospect in this store.
    public func hash(prospect: String) -> [UInt8] { key.hash(prospect: prospect) }

    /// Enters a contact that was read from a row of a table, unless the log has it already.
    ///
    /// The same prospect, template, variant, channel and day are the same contact; where no prospect is named, the same
    /// row is. What such a contact says now and has never said before replaces what the log says of it.
    ///
    /// - Parameter row: all that the row says; only asked for where no prospect is named.
    public func enter(_ contact: Contact, row: @autoclosure () -> [UInt8]) throws -> Store.Entering {
        let fingerprint = key.fingerprint(of: contact, row: contact.prospect == nil ? row() : nil)
        if let number = try insert(contact, fingerprint: fingerprint) { return .added(number) }
        let versions = try versions(of: fingerprint)
        guard let last = versions.last else { return .refused(.unknownEntry(0)) }
        if last.change.contact == nil || versions.contains(where: { $0.change.contact == contact }) {
            return .repeated(last.number)
        }
        return .updated(try insert(contact, replacing: last.number), replaced: last.number)
    }

    /// Adds an entry with a contact; nil where its fingerprint is there already.
    func insert(_ contact: Contact, fingerprint: Int64?) throws -> Int? {
        try execute(LogRow.values(contact) + [fingerprint, nil, false, time])
        return db.changesCount == 0 ? nil : Int(db.lastInsertedRowID)
    }

    /// Adds an entry that replaces an earlier one by a contact, or withdraws it where there is none.
    func insert(_ contact: Contact?, replacing number: Int) throws -> Int {
        let values = contact.map(LogRow.values) ?? Array(repeating: nil, count: LogRow.width)
        try execute(values + [nil, number, contact == nil, time])
        return Int(db.lastInsertedRowID)
    }

    private func execute(_ values: [(any DatabaseValueConvertible)?]) throws {
        try insertion.execute(arguments: StatementArguments(values))
    }

    /// The entry with a fingerprint and all that replaced it, one after the other.
    func versions(of fingerprint: Int64?) throws -> [LogEntry] {
        guard let first = try Row.fetchOne(original, arguments: [fingerprint]) else { return [] }
        var versions = [try LogRow.entry(first)]
        while let last = versions.last, let row = try Row.fetchOne(follower, arguments: [last.number]) {
            versions.append(try LogRow.entry(row))
        }
        return versions
    }
}
