import Dispatch
import Foundation
import Linguistics
import Scenarios
import Synchronization

/// The folder that scenarios and templates come from.
struct Library {
    /// The folder that holds `Scenarios` and `Scripts`.
    let folder: String

    /// Finds the library: the option, `$EINSTIEG_LIBRARY`, the working folder, beside the program, the data folder.
    static func find(option: String?, environment: [String: String]) throws(Complaint) -> Library {
        if let named = option ?? environment["EINSTIEG_LIBRARY"], !named.isEmpty {
            guard holdsLibrary(named) else { throw .noLibrary(looked: [named]) }
            return Library(folder: named)
        }
        var places = [FileManager.default.currentDirectoryPath]
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            var folder = (program as NSString).deletingLastPathComponent
            // A build keeps the program a few folders below the package.
            for _ in 0..<4 {
                places.append(folder)
                folder = (folder as NSString).deletingLastPathComponent
            }
        }
        places.append(DataFolder.path(environment))
        guard let folder = places.first(where: holdsLibrary) else { throw .noLibrary(looked: places) }
        return Library(folder: folder)
    }

    private static func holdsLibrary(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/Scenarios")
    }

    /// A file of the library that could not be read.
    struct Broken {
        let name: String
        let diagnostic: Diagnostic
    }

    /// All scenarios, ordered by language, difficulty and title; files with mistakes are told apart, not fatal.
    ///
    /// - Parameter arePlayed: whether they are read with their questions; a list needs none.
    func scenarios(arePlayed: Bool = true) -> (readable: [Scenario], broken: [Broken]) {
        let paths = files(below: "Scenarios", endings: ["yaml", "yml"])
        // Read side by side: the list is waited for.
        let read = Mutex<[Int: Result<Scenario, Diagnostic>]>([:])
        DispatchQueue.concurrentPerform(iterations: paths.count) { index in
            let result = Result { () throws(Diagnostic) in
                try Scenario.read(SourceFile.read(folder + "/" + paths[index]), isPlayed: arePlayed)
            }
            read.withLock { $0[index] = result }
        }
        let results = read.withLock { $0 }
        var readable: [Scenario] = []
        var broken: [Broken] = []
        for (index, path) in paths.enumerated() {
            switch results[index] {
            case .success(let scenario): readable.append(scenario)
            case .failure(let diagnostic): broken.append(Broken(name: path, diagnostic: diagnostic))
            case nil: continue
            }
        }
        readable.sort {
            ($0.language.rawValue, $0.difficulty, $0.title) < ($1.language.rawValue, $1.difficulty, $1.title)
        }
        return (readable, broken)
    }

    /// The scenario with an id, or in a file.
    func scenario(_ name: String) throws(Complaint) -> Scenario {
        let path = try scenarioPath(name)
        do throws(Diagnostic) { return try Scenario.read(SourceFile.read(path)) } catch { throw .file(error) }
    }

    /// The file of the scenario with an id; a name that is a path already stays as it is.
    func scenarioPath(_ name: String) throws(Complaint) -> String {
        if Library.isPath(name) { return name }
        let all = files(below: "Scenarios", endings: ["yaml", "yml"])
        guard let path = all.first(where: { Library.stem($0) == name }) else {
            throw .unknownScenario(name, suggestion: nearest(to: name, among: all.map(Library.stem)))
        }
        return folder + "/" + path
    }

    /// Whether a scenario's name is the path of a file or folder and no id.
    static func isPath(_ name: String) -> Bool {
        name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") || CheckSource.isFolder(name)
    }

    /// The files of the scenarios that are named by id, file or folder; all of the library where none is named.
    func scenarioPaths(_ names: [String]) throws(Complaint) -> [String] {
        let endings: Set = ["yaml", "yml"]
        if names.isEmpty { return files(below: "Scenarios", endings: endings).map { folder + "/" + $0 } }
        var paths: [String] = []
        for name in names {
            guard CheckSource.isFolder(name) else {
                paths.append(try scenarioPath(name))
                continue
            }
            let found = Library(folder: name).files(below: "", endings: endings)
            if found.isEmpty { throw .noScenario(folder: name) }
            paths += found.map { (name.hasSuffix("/") ? String(name.dropLast()) : name) + $0 }
        }
        return paths
    }

    /// The files of a part of the library with an ending, without profiles, in order.
    func files(below part: String, endings: Set<String>) -> [String] {
        let root = folder + "/" + part
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        return names.filter { endings.contains(($0 as NSString).pathExtension) && !ProfileFile.isNamed($0) }.sorted()
            .map { part + "/" + $0 }
    }

    static func stem(_ path: String) -> String {
        ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    }
}

/// The folder for what the program keeps: `$XDG_DATA_HOME/einstieg`.
enum DataFolder {
    static func path(_ environment: [String: String]) -> String {
        let home = environment["HOME"] ?? NSHomeDirectory()
        let base = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/share"
        return base + "/einstieg"
    }
}
