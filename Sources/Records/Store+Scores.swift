import GRDB

extension Store {
    /// Notes how a session ended, what it was worth, and by which rules.
    ///
    /// - Parameter detail: what the score is made of; nil where nothing more is known than the result.
    public func finish(_ session: Int64, _ result: SessionResult, _ detail: ScoreDetail? = nil) throws(StoreError) {
        try writing { db in
            try db.execute(
                sql: """
                    UPDATE session SET endedAt = ?, score = ?, isPassed = ?, ending = ?, profile = ?,
                        rules = coalesce(?, rules), channel = ?, difficulty = ? WHERE id = ?
                    """,
                arguments: [
                    result.endedAt, result.score, result.isPassed, result.ending, result.profile, detail?.rules,
                    detail?.channel, detail?.difficulty, session,
                ])
            try db.execute(sql: "DELETE FROM point WHERE session = ?", arguments: [session])
            for (position, entry) in (detail?.points ?? []).enumerated() {
                try db.execute(
                    sql: "INSERT INTO point (session, position, entry, points, possible) VALUES (?, ?, ?, ?, ?)",
                    arguments: [session, position, entry.entry, entry.points, entry.possible])
            }
        }
    }

    /// Of which sessions the trainee's lines are wanted.
    public enum Transcripts: Sendable {
        case all
        /// Only where the points have to be reckoned again, since none were kept.
        case wherePointsAreMissing
    }

    /// The trainee's finished sessions with their scores, in the order in which they were begun, whatever the clock said.
    public func scores(with transcripts: Transcripts = .all) throws(StoreError) -> [ScoreRecord] {
        guard insight >= .scores else { return [] }
        return try reading { db in
            var points: [Int64: [ScoreDetail.Points]] = [:]
            let entries = try Row.fetchCursor(
                db,
                sql: """
                    SELECT session, entry, points, possible FROM point
                    WHERE session IN (SELECT id FROM session WHERE trainee = ?) ORDER BY session, position
                    """, arguments: [trainee.name])
            while let row = try entries.next() {
                points[row[0], default: []].append(
                    ScoreDetail.Points(entry: row[1], points: row[2], possible: row[3]))
            }
            var lines: [Int64: [String]] = [:]
            let condition =
                switch transcripts {
                case .all: ""
                case .wherePointsAreMissing: "AND NOT EXISTS (SELECT 1 FROM point WHERE point.session = line.session)"
                }
            let said = try Row.fetchCursor(
                db,
                sql: """
                    SELECT session, text FROM line
                    WHERE ? AND session IN (SELECT id FROM session WHERE trainee = ?) \(condition)
                    ORDER BY session, position
                    """, arguments: [insight >= .transcripts, trainee.name])
            while let row = try said.next() { lines[row[0], default: []].append(row[1]) }
            return try Row.fetchAll(
                db,
                sql:
                    "SELECT * FROM session WHERE trainee = ? AND endedAt IS NOT NULL AND score IS NOT NULL ORDER BY id",
                arguments: [trainee.name]
            ).map { row in
                let id: Int64 = row["id"]
                let seed: String = row["seed"]
                return ScoreRecord(
                    id: id,
                    result: SessionResult(
                        scenario: row["scenario"], score: row["score"], isPassed: row["isPassed"],
                        ending: row["ending"], profile: row["profile"], endedAt: row["endedAt"]),
                    rules: row["rules"], scenarioHash: row["scenarioHash"], seed: UInt64(seed) ?? 0,
                    channel: row["channel"], difficulty: row["difficulty"], points: points[id] ?? [],
                    lines: lines[id] ?? [])
            }
        }
    }
}
