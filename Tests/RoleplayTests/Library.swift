import Foundation
import Scenarios
import Synchronization

/// The package's own folder, whose scenarios the tests play.
enum Package {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The paths of all files with an ending below a folder of the package, sorted.
    static func files(below folder: String, ending: String) -> [String] {
        let root = Self.folder + "/" + folder
        return ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [])
            .filter { $0.hasSuffix("." + ending) }.sorted().map { root + "/" + $0 }
    }

    /// A scenario of the package by its path, read once for all tests.
    static func scenario(_ path: String) throws -> Scenario {
        try read.withLock { read in
            if let known = read[path] { return known }
            let scenario = try Scenario.read(SourceFile.read(path))
            read[path] = scenario
            return scenario
        }
    }

    private static let read = Mutex<[String: Scenario]>([:])
}
