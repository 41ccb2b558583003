import GRDB
import Linguistics

/// Team sessions: each is the sum of its entries, which are only ever added.
extension Store {
    /// Begins a team session and returns its number.
    public func beginTeam(_ language: Language, owner: Owner, at time: Int) throws(StoreError) -> Int64 {
        try writing { db in
            try db.execute(
                sql: "INSERT INTO team (language, ownerProcess, ownerStart, startedAt) VALUES (?, ?, ?, ?)",
                arguments: [language.rawValue, owner.process, owner.start, time])
            return db.lastInsertedRowID
        }
    }

    /// Keeps entries, all or none; when this returns, they are on the disk.
    public func append(_ rows: [TeamRow], toTeam team: Int64) throws(StoreError) {
        try writing { db in
            for row in rows {
                try db.execute(
                    sql: """
                        INSERT INTO teamEntry (team, position, kind, member, words, details, at) VALUES
                            (?, (SELECT coalesce(max(position), -1) + 1 FROM teamEntry WHERE team = ?), ?, ?, ?, ?, ?)
                        """,
                    arguments: [team, team, row.kind, row.member, row.words, row.details, row.at])
            }
        }
    }

    /// Hands a team session to a process, unless another one has taken it over since it was looked at.
    ///
    /// - Returns: whether it was handed over.
    public func takeOverTeam(_ team: TeamRecord, by owner: Owner) throws(StoreError) -> Bool {
        try writing { db in
            try db.execute(
                sql: """
                    UPDATE team SET ownerProcess = ?, ownerStart = ?
                    WHERE id = ? AND ownerProcess = ? AND ownerStart = ?
                    """,
                arguments: [owner.process, owner.start, team.id, team.owner.process, team.owner.start])
            return db.changesCount == 1
        }
    }

    /// All team sessions in which anything happened, the newest first.
    public func teams() throws(StoreError) -> [TeamRecord] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM team WHERE EXISTS (SELECT 1 FROM teamEntry WHERE team = team.id) ORDER BY id DESC
                    """
            ).map { row in
                let language: String = row["language"]
                return TeamRecord(
                    id: row["id"], language: Language(rawValue: language) ?? .german,
                    owner: Owner(process: row["ownerProcess"], start: row["ownerStart"]), startedAt: row["startedAt"])
            }
        }
    }

    /// The entries of a team session, in the order in which they happened.
    public func rows(ofTeam team: Int64) throws(StoreError) -> [TeamRow] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM teamEntry WHERE team = ? ORDER BY position", arguments: [team])
                .map { row in
                    TeamRow(
                        kind: row["kind"], member: row["member"], words: row["words"], details: row["details"],
                        at: row["at"])
                }
        }
    }
}
