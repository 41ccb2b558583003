import Foundation

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
}
