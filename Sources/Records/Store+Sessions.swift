import GRDB
import Linguistics

extension Store {
    /// Begins a session and returns its number.
    public func begin(_ session: NewSession, at time: Int) throws(StoreError) -> Int64 {
        try writing { db in
            try db.execute(
                sql: """
                    INSERT INTO session
                        (scenario, scenarioHash, seed, isExam, language, rules, ownerProcess, ownerStart, startedAt,
                        trainee)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    session.scenario, session.scenarioHash, String(session.seed), session.isExam,
                    session.language.rawValue, session.rules, session.owner.process, session.owner.start, time,
                    trainee.name,
                ])
            return db.lastInsertedRowID
        }
    }

    /// Keeps a line; when this returns, it is on the disk.
    public func append(_ line: String, to session: Int64, at time: Int) throws(StoreError) {
        try writing { db in
            let isThere = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)", arguments: [session])
            guard isThere == true else { throw StoreError.sessionGone }
            try db.execute(
                sql: """
                    INSERT INTO line (session, position, text, saidAt)
                    VALUES (?, (SELECT coalesce(max(position), -1) + 1 FROM line WHERE session = ?), ?, ?)
                    """,
                arguments: [session, session, line, time])
        }
    }

    /// Takes the last line of a session back.
    public func takeBackLine(of session: Int64) throws(StoreError) {
        try writing { db in
            try db.execute(
                sql: """
                    DELETE FROM line WHERE session = ?
                        AND position = (SELECT max(position) FROM line WHERE session = ?)
                    """,
                arguments: [session, session])
        }
    }

    /// Notes that a session will not be gone on with.
    public func abandon(_ session: Int64) throws(StoreError) {
        try writing { db in
            try db.execute(sql: "UPDATE session SET isAbandoned = 1 WHERE id = ?", arguments: [session])
        }
    }

    /// Hands a session to another process.
    public func takeOver(_ session: Int64, by owner: Owner) throws(StoreError) {
        try writing { db in
            try db.execute(
                sql: "UPDATE session SET ownerProcess = ?, ownerStart = ? WHERE id = ?",
                arguments: [owner.process, owner.start, session])
        }
    }

    /// The trainee's sessions that were neither ended nor given up and hold at least one line, the newest first.
    public func openSessions() throws(StoreError) -> [SessionRecord] {
        guard insight >= .transcripts else { return [] }
        return try reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM session WHERE trainee = ? AND endedAt IS NULL AND isAbandoned = 0
                        AND EXISTS (SELECT 1 FROM line WHERE line.session = session.id)
                    ORDER BY id DESC
                    """, arguments: [trainee.name])
            return try rows.map { try Store.record($0, db) }
        }
    }

    /// The trainee's sessions of a scenario that hold at least one line, the oldest first.
    public func sessions(of scenario: String) throws(StoreError) -> [SessionRecord] {
        guard insight >= .transcripts else { return [] }
        return try reading { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM session WHERE trainee = ? AND scenario = ?
                        AND EXISTS (SELECT 1 FROM line WHERE line.session = session.id)
                    ORDER BY id
                    """, arguments: [trainee.name, scenario])
            return try rows.map { try Store.record($0, db) }
        }
    }

    /// A session with its lines.
    private static func record(_ row: Row, _ db: Database) throws -> SessionRecord {
        let id: Int64 = row["id"]
        let seed: String = row["seed"]
        return SessionRecord(
            id: id, scenario: row["scenario"], scenarioHash: row["scenarioHash"], seed: UInt64(seed) ?? 0,
            isExam: row["isExam"],
            owner: Owner(process: row["ownerProcess"], start: row["ownerStart"]),
            lines: try String.fetchAll(
                db, sql: "SELECT text FROM line WHERE session = ? ORDER BY position", arguments: [id]))
    }

    /// The results of the trainee's finished sessions, in the order in which they were begun, whatever the clock said.
    public func results() throws(StoreError) -> [SessionResult] {
        guard insight >= .scores else { return [] }
        return try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT scenario, score, isPassed, ending, profile, endedAt FROM session
                    WHERE trainee = ? AND endedAt IS NOT NULL AND score IS NOT NULL ORDER BY id
                    """, arguments: [trainee.name]
            ).map { row in
                SessionResult(
                    scenario: row["scenario"], score: row["score"], isPassed: row["isPassed"], ending: row["ending"],
                    profile: row["profile"], endedAt: row["endedAt"])
            }
        }
    }
}
