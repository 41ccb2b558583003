import GRDB

/// The ledger of what learning record stores have acknowledged, so that nothing is sent twice.
extension Store {
    /// A statement that was acknowledged, and the session that it is about.
    public struct Delivered: Equatable, Sendable {
        public let statement: String
        public let session: Int64

        /// Creates an entry.
        public init(statement: String, session: Int64) {
            self.statement = statement
            self.session = session
        }
    }

    /// The ids of all statements that the store at an address has acknowledged.
    public func deliveredStatements(to address: String) throws(StoreError) -> Set<String> {
        try reading { db in
            try String.fetchSet(db, sql: "SELECT statement FROM delivery WHERE address = ?", arguments: [address])
        }
    }

    /// Notes that the store at an address has acknowledged statements; what is noted already stays as it is.
    public func note(_ delivered: [Delivered], to address: String, at time: Int) throws(StoreError) {
        try writing { db in
            for entry in delivered {
                try db.execute(
                    sql:
                        "INSERT OR IGNORE INTO delivery (address, statement, session, deliveredAt) VALUES (?, ?, ?, ?)",
                    arguments: [address, entry.statement, entry.session, time])
            }
        }
    }

    /// A pseudonym for the one who practises with this store: random, always the same, and not to be traced back.
    public func pseudonym() throws(StoreError) -> String { try key().pseudonym(of: trainee) }
}
