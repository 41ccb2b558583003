import Foundation
import Linguistics
import Outcomes
import Records

/// The log of real contacts; it needs a store.
extension Notebook {
    /// Enters a change, with the time of the clock.
    func enter(_ change: LogEntry.Change) throws(Complaint) -> Store.Entering {
        try keeping { store throws(StoreError) in try store.enter(change, at: now) }
    }

    /// Enters what the work hands over, in one transaction; a trial leaves nothing behind.
    func entering(isTrial: Bool, _ work: (LogWriter) throws -> Void) throws {
        let (store, path) = try opened()
        do {
            try store.entering(at: now, isTrial: isTrial, work)
        } catch let error as StoreError {
            throw Complaint.store(error, path: path)
        }
    }

    /// What stands for a prospect.
    func hash(prospect: String) throws(Complaint) -> [UInt8] {
        try keeping { store throws(StoreError) in try store.hash(prospect: prospect) }
    }

    /// The contact of an entry; nil where there is none.
    func contact(in number: Int) throws(Complaint) -> Contact? {
        try keeping { store throws(StoreError) in try store.contact(in: number) }
    }

    /// The newest entries, the newest first.
    func entries(newest limit: Int) throws(Complaint) -> [Store.KeptEntry] {
        try keeping { store throws(StoreError) in try store.entries(newest: limit) }
    }

    /// Hands over all contacts that count, in the order in which they were sent.
    func forEachContact(_ take: (_ number: Int, _ contact: Contact) -> Void) throws(Complaint) {
        try keeping { store throws(StoreError) in try store.forEachContact(take) }
    }

    /// Asks the store something that makes no sense without one.
    func keeping<Value>(_ work: (Store) throws(StoreError) -> Value) throws(Complaint) -> Value {
        let (store, path) = try opened()
        do throws(StoreError) { return try work(store) } catch { throw .store(error, path: path) }
    }

    private func opened() throws(Complaint) -> (store: Store, path: String) {
        guard let store else {
            throw .usage(
                Localized(
                    de: "Dafür braucht es einen Ort, an dem etwas bleibt: nicht mit --store none.",
                    en: "This needs a place where something is kept: not with --store none."))
        }
        return (store, path)
    }
}
