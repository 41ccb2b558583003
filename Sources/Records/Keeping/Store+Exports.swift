import Foundation
import GRDB
import Privacy

/// A file that was written for somebody to take along.
public struct ExportRecord: Equatable, Sendable {
    public let trainee: Pseudonym
    /// Where it was written, from the root on.
    public let path: String
    /// A checksum of what was written, to tell whether the file is still that.
    public let checksum: String
    /// When, in seconds since 1970.
    public let writtenAt: Int

    /// Creates a record.
    public init(trainee: Pseudonym, path: String, checksum: String, writtenAt: Int) {
        self.trainee = trainee
        self.path = path
        self.checksum = checksum
        self.writtenAt = writtenAt
    }

    /// The checksum of what is written to a file.
    public static func checksum(of bytes: Data) -> String {
        SHA256.digest(of: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension Store {
    /// Notes that a file was written.
    public func note(_ export: ExportRecord) throws(StoreError) {
        try writing { db in
            try db.execute(
                sql: "INSERT INTO export (trainee, path, checksum, writtenAt) VALUES (?, ?, ?, ?)",
                arguments: [export.trainee.name, export.path, export.checksum, export.writtenAt])
        }
    }

    /// The files that were written, the oldest first.
    ///
    /// - Parameters:
    ///   - person: whose; nil for all.
    ///   - time: only those that were written before, in seconds since 1970.
    public func exports(of person: Pseudonym? = nil, before time: Int = .max) throws(StoreError) -> [ExportRecord] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT trainee, path, checksum, writtenAt FROM export
                    WHERE (?1 IS NULL OR trainee = ?1) AND writtenAt < ?2 ORDER BY id
                    """, arguments: [person?.name, time]
            ).map { row in
                ExportRecord(
                    trainee: Pseudonym(kept: row[0]), path: row[1], checksum: row[2], writtenAt: row[3])
            }
        }
    }
}
