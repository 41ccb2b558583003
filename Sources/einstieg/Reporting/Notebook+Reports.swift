import Records

/// What reports are made of.
extension Notebook {
    /// A session by its number; nil where there is none.
    func keptSession(_ number: SessionNumber) throws(Complaint) -> KeptSession? {
        try asking { store throws(StoreError) in try store.keptSession(number) } ?? nil
    }

    /// All finished sessions, or those of one scenario, the oldest first.
    func finishedSessions(of scenario: String?) throws(Complaint) -> [KeptSession] {
        try asking { store throws(StoreError) in try store.finishedSessions(of: scenario) } ?? []
    }
}
