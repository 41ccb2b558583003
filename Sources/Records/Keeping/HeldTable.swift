import GRDB
import Privacy

/// A table of the store as its holding describes it, put into SQL.
struct HeldTable {
    let holding: Holding
    let name: String

    /// The tables in the order in which rows can be written; taking rows away goes the other way.
    static let all = Inventory.all.compactMap(HeldTable.init)

    init?(_ holding: Holding) {
        guard let name = holding.table else { return nil }
        self.holding = holding
        self.name = name
    }

    /// What holds for the rows of a person, whose name is the one argument; nil where no row speaks of anybody.
    var isOfPerson: String? {
        switch holding.subject {
        case .nobody: nil
        case .trainee(let column): "\(column) = ?"
        case .part(let owner, let column):
            Inventory.table(owner).flatMap(HeldTable.init)?.isOfPerson.map {
                "\(column) IN (SELECT id FROM \(owner) WHERE \($0))"
            }
        case .member(_, let column, let entry):
            """
            (\(column), member) IN (
                SELECT \(column), member FROM \(name) WHERE kind = '\(entry)' AND swiftLowercaseString(words) = ?)
            """
        }
    }

    /// Takes a person's rows away, or what they said and marked out of rows that others need.
    ///
    /// - Returns: how many rows there were.
    func remove(_ person: Pseudonym, from db: Database) throws -> Int? {
        guard let condition = isOfPerson else { return nil }
        guard case .member(_, let column, let entry) = holding.subject else {
            try db.execute(sql: "DELETE FROM \(name) WHERE \(condition)", arguments: [person.name])
            return db.changesCount
        }
        // The rows are looked up first, since the name that finds them goes as well.
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(column), position FROM \(name) WHERE \(condition)", arguments: [person.name])
        for row in rows {
            try db.execute(
                sql: """
                    UPDATE \(name) SET details = NULL, words = CASE kind WHEN '\(entry)' THEN '–' END
                    WHERE \(column) = ? AND position = ?
                    """, arguments: [row[0] as Int64, row[1] as Int64])
        }
        return rows.count
    }

    /// The table that rows belong to, and the column that says to which row; nil where they stand alone.
    var owner: (table: String, column: String)? {
        switch holding.subject {
        case .part(let owner, let column), .member(let owner, let column, _): (owner, column)
        case .trainee, .nobody: nil
        }
    }

    /// What holds for the rows that were last touched before a time, which is the one argument; nil where age does not
    /// count.
    var isOlder: String? {
        switch holding.age {
        case .withOwner, .never: nil
        case .newest(let columns):
            columns.count == 1
                ? "\(columns[0]) < ?" : "max(\(columns.map { "coalesce(\($0), 0)" }.joined(separator: ", "))) < ?"
        case .together(let column, let owner):
            "\(owner) IN (SELECT \(owner) FROM \(name) GROUP BY \(owner) HAVING max(\(column)) < ?)"
        case .chain(let column, let replaced):
            """
            id NOT IN (WITH RECURSIVE kept (id) AS (
                SELECT id FROM \(name) WHERE \(column) >= ?
                UNION SELECT \(replaced) FROM \(name) JOIN kept USING (id) WHERE \(replaced) IS NOT NULL
            ) SELECT id FROM kept)
            """
        }
    }

    /// The time that a row bears, the newest of all rows; nil where rows bear none.
    var newestTime: String? {
        switch holding.age {
        case .withOwner, .never: nil
        case .newest(let columns):
            "SELECT max(\(columns.map { "coalesce(max(\($0)), 0)" }.joined(separator: ", ")), 0) FROM \(name)"
        case .together(let column, _), .chain(let column, _): "SELECT coalesce(max(\(column)), 0) FROM \(name)"
        }
    }
}
