import GRDB

/// The rows of a damaged table that can still be read.
///
/// From the front until the first page that cannot be read, from the back until the last one, and one by one what lies
/// between; a row may be met more than once.
struct SurvivingRows {
    /// How far apart the ends of what was read may lie to look at all numbers between them.
    private static let probeLimit: Int64 = 2_000_000

    /// After so many numbers in a row that cannot be looked up the way to all of them is lost.
    private static let patience = 1000

    private let table: String
    private let database: Database
    /// The columns that the rows are ordered by in the file.
    private let key: [String]

    init(_ table: String, in database: Database) {
        self.table = table
        self.database = database
        let columns = try? database.primaryKey(table).columns
        key = columns ?? ["rowid"]
    }

    /// Hands over the rows.
    func forEach(_ take: (Row) -> Void) {
        var last: Int64 = 0
        if read(order: "ASC", take, { last = max(last, $0) }) { return }
        var first = Int64.max
        _ = read(order: "DESC", take, { first = min(first, $0) })
        // Nothing was read from the back where the last page itself is lost.
        let end = first == .max ? last + 10_000 : first
        guard end - last < Self.probeLimit else { return }
        let sql = "SELECT *, \(key[0]) FROM \(table) WHERE \(key[0]) = ? ORDER BY \(list("ASC"))"
        var failures = 0
        for number in stride(from: last, through: end, by: 1) where failures < Self.patience {
            failures = collect(sql, [number], take, { _ in }) ? 0 : failures + 1
        }
    }

    /// Reads from one end; whether it came to the other.
    private func read(order: String, _ take: (Row) -> Void, _ note: (Int64) -> Void) -> Bool {
        collect("SELECT *, \(key[0]) FROM \(table) ORDER BY \(list(order))", [], take, note)
    }

    private func list(_ order: String) -> String { key.map { "\($0) \(order)" }.joined(separator: ", ") }

    /// Hands rows over until there is no more or one cannot be read; whether all could.
    private func collect(
        _ sql: String, _ arguments: StatementArguments, _ take: (Row) -> Void, _ note: (Int64) -> Void
    ) -> Bool {
        do {
            let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
            while let row = try rows.next() {
                take(row)
                if let number: Int64 = row[row.count - 1] { note(number) }
            }
            return true
        } catch {
            return false
        }
    }
}
