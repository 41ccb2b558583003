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
    /// A session of the trainee by its number; nil where there is none, or where it is not to be seen.
    public func keptSession(_ id: Int64) throws(StoreError) -> KeptSession? {
        guard insight >= .scores else { return nil }
        return try reading { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM session WHERE id = ? AND trainee = ?", arguments: [id, trainee.name]
            ).map { row in try keptSession(row, db) }
        }
    }

    /// The trainee's finished sessions, the oldest first.
    ///
    /// - Parameter scenario: the id of the only scenario to look at; nil for all.
    public func finishedSessions(of scenario: String? = nil) throws(StoreError) -> [KeptSession] {
        guard insight >= .scores else { return [] }
        return try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM session
                    WHERE trainee = ?1 AND endedAt IS NOT NULL AND score IS NOT NULL AND (?2 IS NULL OR scenario = ?2)
                    ORDER BY endedAt, id
                    """, arguments: [trainee.name, scenario]
            ).map { row in try keptSession(row, db) }
        }
    }

    private func keptSession(_ row: Row, _ db: Database) throws -> KeptSession {
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
            lines: insight < .transcripts
                ? []
                : try String.fetchAll(
                    db, sql: "SELECT text FROM line WHERE session = ? ORDER BY position", arguments: [id]),
            result: result,
            points: try Row.fetchAll(
                db, sql: "SELECT entry, points, possible FROM point WHERE session = ? ORDER BY position",
                arguments: [id]
            ).map { ScoreDetail.Points(entry: $0[0], points: $0[1], possible: $0[2]) })
    }
}
