import GRDB
import Privacy

/// The tables of the store and their versions.
enum Schema {
    /// The version that this program writes.
    static let version = 7

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
            // Since version 3 the store holds what came of real contacts, too.
            if found < 3 { try makeLog(db) }
            // Since version 4 a score keeps its points, so that progress needs no transcript.
            if found < 4 { try makePoints(db) }
            // Since version 5 the store knows what learning record stores have acknowledged.
            if found < 5 { try makeLedger(db) }
            // Since version 6 it holds team sessions.
            if found < 6 { try makeTeams(db) }
            // Since version 7 a session names who played it, and figures and exports are noted.
            if found < 7 { try makeTrainees(db) }
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

    /// Makes the log: entries that are only ever added, each replaced or withdrawn by one other at most.
    private static func makeLog(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE outcome (
                    template TEXT,
                    variant TEXT,
                    industry TEXT,
                    size TEXT,
                    role TEXT,
                    channel TEXT,
                    temperature TEXT,
                    day INTEGER,
                    sent INTEGER,
                    answers INTEGER,
                    meetings INTEGER,
                    noShows INTEGER,
                    opportunities INTEGER,
                    minutes INTEGER,
                    reaction INTEGER,
                    prospect BLOB,
                    id INTEGER PRIMARY KEY,
                    fingerprint INTEGER,
                    replaces INTEGER REFERENCES outcome (id),
                    isWithdrawal INTEGER NOT NULL,
                    writtenAt INTEGER NOT NULL,
                    CHECK (CASE WHEN isWithdrawal THEN replaces IS NOT NULL AND template IS NULL ELSE
                        template IS NOT NULL AND channel IS NOT NULL AND temperature IS NOT NULL AND day IS NOT NULL
                        AND sent >= answers AND answers >= meetings AND meetings >= noShows + opportunities END)
                ) STRICT;
                CREATE UNIQUE INDEX outcomeByFingerprint ON outcome (fingerprint) WHERE fingerprint IS NOT NULL;
                CREATE UNIQUE INDEX outcomeByReplaced ON outcome (replaces) WHERE replaces IS NOT NULL;
                CREATE TRIGGER outcomeStays BEFORE UPDATE ON outcome
                    BEGIN SELECT RAISE(ABORT, 'an entry of the log is never changed'); END;
                """)
    }

    /// Makes room for the points of a score, and for what the session was besides its scenario's name.
    private static func makePoints(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE session ADD COLUMN channel TEXT;
                ALTER TABLE session ADD COLUMN difficulty INTEGER;
                CREATE TABLE point (
                    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    entry TEXT NOT NULL,
                    points INTEGER NOT NULL,
                    possible INTEGER NOT NULL,
                    PRIMARY KEY (session, position)
                ) STRICT, WITHOUT ROWID;
                """)
    }

    /// Makes the ledger of acknowledged statements; what is about a session goes with it.
    private static func makeLedger(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE delivery (
                    address TEXT NOT NULL,
                    statement TEXT NOT NULL,
                    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
                    deliveredAt INTEGER NOT NULL,
                    PRIMARY KEY (address, statement)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX deliveryBySession ON delivery (session);
                """)
    }

    /// Tells sessions apart by their trainee, and makes room for what is told of a team or written for a person.
    private static func makeTrainees(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE session ADD COLUMN trainee TEXT NOT NULL DEFAULT '\(Pseudonym.standard.name)';
                ALTER TABLE session ADD COLUMN batch INTEGER;
                CREATE INDEX sessionByTrainee ON session (trainee, endedAt);
                CREATE TABLE figure (
                    batch INTEGER NOT NULL,
                    scenario TEXT,
                    people INTEGER NOT NULL,
                    tries INTEGER NOT NULL,
                    points INTEGER NOT NULL,
                    passed INTEGER NOT NULL,
                    madeAt INTEGER NOT NULL
                ) STRICT;
                CREATE TABLE export (
                    id INTEGER PRIMARY KEY,
                    trainee TEXT NOT NULL,
                    path TEXT NOT NULL,
                    checksum TEXT NOT NULL,
                    writtenAt INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
