import GRDB

/// Why the store could not be opened, read or written; nothing is overwritten in any of these cases.
public enum StoreError: Error, Equatable, Sendable {
    /// The file was written by a newer version of the program.
    case newerVersion(found: Int, known: Int)
    /// The file is no SQLite database.
    case notADatabase
    /// The file is a database of another program.
    case foreign
    /// The file or its folder cannot be written.
    case readOnly
    /// Another program holds the store for too long.
    case locked
    /// There is no room left on the disk.
    case diskFull
    /// The database is damaged.
    case damaged
    /// The file or its folder cannot be made or opened.
    case cannotOpen
    /// The secret beside the store, by which prospects are told apart, cannot be read.
    case noKey
    /// The session is not there any more: somebody deleted it while it was played.
    case sessionGone
    /// The disk or the network drive failed.
    case failedDisk
    /// Rows were deleted, but what stood in them can still be read from the files; doing it again does the rest.
    case notOverwritten
    /// Anything else, with SQLite's code.
    case other(code: Int)

    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self = (error as? StoreError) ?? .cannotOpen
            return
        }
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notADatabase
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_CORRUPT: self = .damaged
        case .SQLITE_IOERR: self = .failedDisk
        case .SQLITE_CANTOPEN: self = .cannotOpen
        default: self = .other(code: Int(error.resultCode.rawValue))
        }
    }
}
