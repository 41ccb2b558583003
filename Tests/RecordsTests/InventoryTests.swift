import GRDB
import Privacy
import Testing

@testable import Records

/// The descriptions of what is kept, against the store that keeps it.
@Suite("What is kept is described") struct InventoryTests {
    /// A new table or column is described in `Sources/Privacy/Inventory/Holdings`, in the order of the schema or not:
    /// then purge, export, forget and the sheet for the works council know it.
    @Test func everyTableAndColumnIsDescribed() throws {
        let store = try Store.inMemory()
        var found: [String: Set<String>] = [:]
        try store.reading { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            for table in tables { found[table] = Set(try db.columns(in: table).map(\.name)) }
        }
        var described: [String: Set<String>] = [:]
        for holding in Inventory.tables {
            let names = holding.fields.map(\.name)
            #expect(Set(names).count == names.count, "\(holding.table ?? "") names a column twice")
            described[holding.table ?? ""] = Set(names)
        }
        #expect(found == described)
    }

    /// Deleting and searching follow the columns that a description names.
    @Test func everyDescriptionIsSoundSQL() throws {
        let store = try Store.inMemory()
        #expect(try store.people() == [])
        #expect(try store.everything(about: .standard).allSatisfy(\.rows.isEmpty))
        #expect(try store.overdue(Retention(), now: 0).allSatisfy { $0.count == 0 })
        #expect(try store.newestTime() == 0)
    }

    /// What belongs to something comes after it, so that it is written after and taken away before it.
    @Test func ownersComeFirst() throws {
        var seen: Set<String> = []
        for table in HeldTable.all {
            if let owner = table.owner?.table { #expect(seen.contains(owner), "\(table.name)") }
            seen.insert(table.name)
        }
    }
}
