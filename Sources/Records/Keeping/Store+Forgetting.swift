import GRDB
import Privacy

/// How many rows of a holding went, or would go.
public struct Removal: Sendable {
    public let holding: Holding
    public let count: Int
}

extension Store {
    /// Deletes everything about a person; what was deleted cannot be read from the files of the store any more.
    ///
    /// The rows go in one transaction. Then the file is written anew without them, and its log is emptied. Where that
    /// cannot be done, since another program is reading or no room is left, the rows are gone all the same and calling it
    /// again does the rest.
    public func forget(_ person: Pseudonym) throws(StoreError) -> [Removal] {
        let removals = try writing { db in
            try HeldTable.all.reversed().compactMap { table -> Removal? in
                try table.remove(person, from: db).map { Removal(holding: table.holding, count: $0) }
            }
        }
        try overwriteWhatWasDeleted()
        return removals
    }

    /// Counts what is older than it may be.
    ///
    /// - Parameter now: the time of the clock, in seconds since 1970.
    public func overdue(_ retention: Retention, now: Int) throws(StoreError) -> [Removal] {
        try reading { db in
            try HeldTable.all.compactMap { table in
                guard let condition = table.isOlder else { return nil }
                let beginning = retention.beginning(of: table.holding.kind, now: now)
                let sql = "SELECT count(*) FROM \(table.name) WHERE \(condition)"
                return Removal(
                    holding: table.holding, count: try Int.fetchOne(db, sql: sql, arguments: [beginning]) ?? 0)
            }
        }
    }

    /// Deletes what is older than it may be, so that it cannot be read from the files of the store any more.
    ///
    /// - Parameter now: the time of the clock, in seconds since 1970.
    public func purge(_ retention: Retention, now: Int) throws(StoreError) -> [Removal] {
        let removals = try writing { db in
            try HeldTable.all.reversed().compactMap { table -> Removal? in
                guard let condition = table.isOlder else { return nil }
                let beginning = retention.beginning(of: table.holding.kind, now: now)
                try db.execute(sql: "DELETE FROM \(table.name) WHERE \(condition)", arguments: [beginning])
                return Removal(holding: table.holding, count: db.changesCount)
            }
        }
        try overwriteWhatWasDeleted()
        return removals.reversed()
    }

    /// The newest time that anything in the store bears, in seconds since 1970; where it lies in the future, the clock
    /// was set back or had been wrong.
    public func newestTime() throws(StoreError) -> Int {
        try reading { db in
            try HeldTable.all.compactMap(\.newestTime).reduce(0) { newest, sql in
                max(newest, try Int.fetchOne(db, sql: sql) ?? 0)
            }
        }
    }

    /// Writes the file anew without its free pages, and empties the log beside it.
    private func overwriteWhatWasDeleted() throws(StoreError) {
        do {
            try database.barrierWriteWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                try db.checkpoint(.truncate)
            }
        } catch {
            throw .notOverwritten
        }
    }
}
