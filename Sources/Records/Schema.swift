import GRDB

/// The tables of the store and their versions.
enum Schema {
    /// The version that this program writes.
    static let version = 2

    /// Looks at an existing file before anything is written to it.
    static func refuseForeign(_ path: String, _ configuration: Configuration) throws {
        var configuration = configuration
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.read { db in
            let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            if tables > 0 && application != Store.applicationId { throw StoreError.foreign }
            if found > version { throw StoreError.newerVersion(found: found, known: version) }
        }
        try queue.close()
    }

    /// Brings the tables up to this version, in one transaction.
    static func prepare(_ writer: any DatabaseWriter) throws {
        try writer.write { db in
            let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            if found < 1 { try makeTables(db) }
            // Since version 2 a score names the team's own checklist that made it.
            if found < 2 { try db.execute(sql: "ALTER TABLE session ADD COLUMN profile TEXT") }
            if found < version { try db.execute(sql: "PRAGMA user_version = \(version)") }
        }
    }

    /// Makes the tables as they were in version 1.
    private static func makeTables(_ db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA application_id = \(Store.applicationId);
                CREATE TABLE session (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    scenario TEXT NOT NULL,
                    scenarioHash TEXT NOT NULL,
                    seed TEXT NOT NULL,
                    isExam INTEGER NOT NULL,
                    language TEXT NOT NULL,
                    rules TEXT NOT NULL,
                    ownerProcess INTEGER NOT NULL,
                    ownerStart INTEGER NOT NULL,
                    startedAt INTEGER NOT NULL,
                    endedAt INTEGER,
                    score INTEGER,
                    isPassed INTEGER,
                    ending TEXT,
                    isAbandoned INTEGER NOT NULL DEFAULT 0
                ) STRICT;
                CREATE INDEX sessionByScenario ON session (scenario, endedAt);
                CREATE TABLE line (
                    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    text TEXT NOT NULL,
                    saidAt INTEGER NOT NULL,
                    PRIMARY KEY (session, position)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
