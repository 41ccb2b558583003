import Records

/// What learning record stores have got already.
extension Notebook {
    /// Notes that the store at an address has acknowledged letters.
    func note(_ letters: ArraySlice<SendPass.Letter>, to address: String) throws(Complaint) {
        let delivered = letters.map { Store.Delivered(statement: $0.statement.id, session: $0.session) }
        try asking { store throws(StoreError) in try store.note(delivered, to: address, at: now) }
    }

    /// The ids of the statements that the store at an address has acknowledged.
    func deliveredStatements(to address: String) throws(Complaint) -> Set<String> {
        try asking { store throws(StoreError) in try store.deliveredStatements(to: address) } ?? []
    }

    /// A pseudonym for the one who practises, always the same for the same store.
    func pseudonym() throws(Complaint) -> String {
        try asking { store throws(StoreError) in try store.pseudonym() } ?? "t-0"
    }
}
