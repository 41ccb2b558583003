import GRDB

/// A session with all that the store holds of it.
public struct KeptSession: Equatable, Sendable {
    public let id: Int64
    public let scenario: String
    public let scenarioHash: String
    public let seed: UInt64
    public let isExam: Bool
    /// The version of the rules that marked it.
    public let rules: String
    /// When it began, in seconds since 1970.
    public let startedAt: Int
    /// The lines said, in order; empty where they were deleted.
    public let lines: [String]
    /// How it ended; nil where it did not.
    public let result: SessionResult?
    /// What its score is made of; empty where that was not kept.
    public let points: [ScoreDetail.Points]
}

extension Store {
    /// A session by its number; nil where there is none.
    public func keptSession(_ id: Int64) throws(StoreError) -> KeptSession? {
        try reading { db in
            try Row.fetchOne(db, sql: "SELECT * FROM session WHERE id = ?", arguments: [id]).map { row in
                try Store.keptSession(row, db)
            }
        }
    }

    /// All finished sessions, the oldest first.
    ///
    /// - Parameter scenario: the id of the only scenario to look at; nil for all.
    public func finishedSessions(of scenario: String? = nil) throws(StoreError) -> [KeptSession] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM session WHERE endedAt IS NOT NULL AND score IS NOT NULL AND (? IS NULL OR scenario = ?)
                    ORDER BY endedAt, id
                    """, arguments: [scenario, scenario]
            ).map { row in try Store.keptSession(row, db) }
        }
    }

    private static func keptSession(_ row: Row, _ db: Database) throws -> KeptSession {
        let id: Int64 = row["id"]
        let seed: String = row["seed"]
        let score: Int? = row["score"]
        let endedAt: Int? = row["endedAt"]
        var result: SessionResult?
        if let score, let endedAt {
            result = SessionResult(
                scenario: row["scenario"], score: score, isPassed: row["isPassed"], ending: row["ending"],
                profile: row["profile"], endedAt: endedAt)
        }
        return KeptSession(
            id: id, scenario: row["scenario"], scenarioHash: row["scenarioHash"], seed: UInt64(seed) ?? 0,
            isExam: row["isExam"], rules: row["rules"], startedAt: row["startedAt"],
            lines: try String.fetchAll(
                db, sql: "SELECT text FROM line WHERE session = ? ORDER BY position", arguments: [id]),
            result: result,
            points: try Row.fetchAll(
                db, sql: "SELECT entry, points, possible FROM point WHERE session = ? ORDER BY position",
                arguments: [id]
            ).map { ScoreDetail.Points(entry: $0[0], points: $0[1], possible: $0[2]) })
    }
}
