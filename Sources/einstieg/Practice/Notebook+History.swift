import Foundation
import Privacy
import Records

/// What was typed, for the arrow keys: a file for each name beside the store, and none where nothing is kept.
extension Notebook {
    /// The file of whoever sits at the keyboard.
    var historyPath: String? { store.flatMap { historyPath(of: $0.trainee) } }

    /// The file of a person; nil for a name that nobody can practise under.
    func historyPath(of person: Pseudonym) -> String? {
        guard store != nil, person.isUsable else { return nil }
        return person == .standard ? historyBase : historyBase + "-" + person.name
    }

    /// The files of all people.
    var historyPaths: [String] {
        guard store != nil else { return [] }
        let folder = (historyBase as NSString).deletingLastPathComponent
        let base = (historyBase as NSString).lastPathComponent
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return names.filter { $0 == base || $0.hasPrefix(base + "-") }.sorted().map {
            folder.isEmpty ? $0 : folder + "/" + $0
        }
    }

    /// The usual store lies in a folder of its own, where the file needs no longer name.
    private var historyBase: String {
        let folder = (path as NSString).deletingLastPathComponent
        guard (path as NSString).lastPathComponent == "einstieg.sqlite" else { return path + ".history" }
        return folder.isEmpty ? "history" : folder + "/history"
    }
}
