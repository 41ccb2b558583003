import Foundation
import Linguistics
import Privacy
import Records

/// What a person can ask for: to see everything, and to have it deleted.
extension Notebook {
    /// The store as somebody else's practice is seen.
    func looking(at person: Pseudonym, _ insight: Insight) -> Notebook {
        Notebook(store: store?.used(by: person, seeing: insight), path: path, clock: clock)
    }

    /// How much of the person's practice is seen.
    var insight: Insight { store?.insight ?? .transcripts }

    /// Which scenarios the person has passed.
    func passes() throws(Complaint) -> [(scenario: String, isPassed: Bool)] {
        try keeping { store throws(StoreError) in try store.passes() }
    }

    /// Counts what can be counted for a team, and tells all that was ever told.
    func figures(_ team: Team) throws(Complaint) -> [TeamFigure] {
        try keeping { store throws(StoreError) in
            try store.count(team, at: now)
            return try store.figures().map(\.figure)
        }
    }

    /// Everything that is kept about a person.
    func everything(
        about person: Pseudonym, retention: Retention, language: Language
    ) throws(Complaint) -> PersonDocument {
        let typed = historyPath(of: person).map { HistoryFile(path: $0).load() } ?? []
        return PersonDocument(
            person, kept: try keeping { store throws(StoreError) in try store.everything(about: person) },
            typed: typed, retention: retention, madeAt: now, language: language)
    }

    /// Writes a file that somebody takes along, readable for its owner alone, and notes where it lies.
    func write(_ text: String, to path: String, for person: Pseudonym) throws(Complaint) {
        let bytes = Data(text.utf8)
        let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        // Noted before it is written: a crash in between leaves a note of nothing and never a file without its note.
        try keeping { store throws(StoreError) in
            try store.note(
                ExportRecord(
                    trainee: person, path: whole, checksum: ExportRecord.checksum(of: bytes), writtenAt: now))
        }
        guard
            FileManager.default.createFile(atPath: whole, contents: bytes, attributes: [.posixPermissions: 0o600])
        else { throw .unwritable(path) }
    }

    /// Deletes everything about a person, with the files that were written for them.
    ///
    /// - Returns: what went, and the files that were changed since and are left to the person.
    func forget(_ person: Pseudonym) throws(Complaint) -> (removals: [Removal], changed: [String]) {
        let exports = try keeping { store throws(StoreError) in try store.exports(of: person) }
        let changed = delete(exports)
        if let path = historyPath(of: person) { try? FileManager.default.removeItem(atPath: path) }
        return (try keeping { store throws(StoreError) in try store.forget(person) }, changed)
    }

    /// Counts what is older than it may be.
    func overdue(_ retention: Retention) throws(Complaint) -> [Removal] {
        try keeping { store throws(StoreError) in try store.overdue(retention, now: now) }
    }

    /// Deletes what is older than it may be, and what was typed in sessions that have no transcript any more.
    ///
    /// - Returns: what went, and the files that were changed since and are left to their owners.
    func purge(_ retention: Retention) throws(Complaint) -> (removals: [Removal], changed: [String]) {
        let old = retention.beginning(of: .exports, now: now)
        let changed = delete(try keeping { store throws(StoreError) in try store.exports(before: old) })
        let removals = try keeping { store throws(StoreError) in try store.purge(retention, now: now) }
        let kept = try keeping { store throws(StoreError) in try store.everythingSaid() }
        for path in historyPaths {
            HistoryFile(path: path).keepOnly { entry in
                // A bare command says nothing; all else has to stand in a transcript.
                PracticeCommands.isCommand(entry) && !entry.trimmingSpace.contains(" ")
                    || kept.contains(entry) || kept.contains(entry.replacingBreakMarks)
            }
        }
        return (removals, changed)
    }

    /// Whether the newest entry lies in the future: then the clock is wrong, or was.
    func isAheadOfClock() throws(Complaint) -> Bool {
        try keeping { store throws(StoreError) in try store.newestTime() } > now + 86_400
    }

    /// The damaged stores and other copies beside the store, in which nothing is searched.
    var copies: [String] {
        let folder = (path as NSString).deletingLastPathComponent
        let name = (path as NSString).lastPathComponent
        let own = Set(
            ["", "-wal", "-shm", ".key"].map { name + $0 } + historyPaths.map { ($0 as NSString).lastPathComponent })
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.filter { $0.hasPrefix(name) && !own.contains($0) }.sorted().map {
            folder.isEmpty ? $0 : folder + "/" + $0
        }
    }

    /// Deletes files that are still what was written; the others are returned.
    private func delete(_ exports: [ExportRecord]) -> [String] {
        exports.map(\.path).filter { FileManager.default.fileExists(atPath: $0) }.filter { path in
            guard let bytes = FileManager.default.contents(atPath: path) else { return true }
            let checksum = ExportRecord.checksum(of: bytes)
            guard exports.contains(where: { $0.path == path && $0.checksum == checksum }) else { return true }
            return (try? FileManager.default.removeItem(atPath: path)) == nil
        }
    }
}
