import GRDB

extension Schema {
    /// Makes the team sessions: entries that are only ever added, each with the words of one person at most.
    static func makeTeams(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE team (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    language TEXT NOT NULL,
                    ownerProcess INTEGER NOT NULL,
                    ownerStart INTEGER NOT NULL,
                    startedAt INTEGER NOT NULL
                ) STRICT;
                CREATE TABLE teamEntry (
                    team INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    member INTEGER,
                    words TEXT,
                    details TEXT,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (team, position)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
