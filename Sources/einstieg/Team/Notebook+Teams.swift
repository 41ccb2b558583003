import Linguistics
import Records
import Teamwork

/// A team session in the store, with what happened in it.
struct KeptTeam {
    let record: TeamRecord
    let session: TeamSession
}

/// Team sessions, with the clock and this process filled in.
extension Notebook {
    /// Begins a team session; nil where nothing is kept.
    func beginTeam(_ language: Language) throws(Complaint) -> Int64? {
        try asking { store throws(StoreError) in try store.beginTeam(language, owner: .thisProcess, at: now) }
    }

    /// Keeps what happened in a team session, all or none of it.
    func append(_ rows: [TeamRow], toTeam team: Int64?) throws(Complaint) {
        guard let team else { return }
        try asking { store throws(StoreError) in try store.append(rows, toTeam: team) }
    }

    /// Goes on with a team session; false where another program was faster.
    func takeOver(_ team: KeptTeam) throws(Complaint) -> Bool {
        try asking { store throws(StoreError) in try store.takeOverTeam(team.record, by: .thisProcess) } ?? false
    }

    /// The team sessions in which anything happened, the newest first.
    func teams() throws(Complaint) -> [TeamRecord] {
        try asking { store throws(StoreError) in try store.teams() } ?? []
    }

    /// Replays a team session.
    func team(_ record: TeamRecord) throws(Complaint) -> KeptTeam {
        let rows = try asking { store throws(StoreError) in try store.rows(ofTeam: record.id) } ?? []
        do throws(TeamFault) {
            return KeptTeam(record: record, session: try TeamSession(rows.map { ($0.entry, $0.at) }))
        } catch {
            throw .store(.damaged, path: path)
        }
    }
}
