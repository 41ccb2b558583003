import Foundation

/// Files that lie beside a scenario's and bear its name.
extension SourceFile {
    /// The path of a file beside a scenario's: the same name with another ending.
    static func path(of ending: String, beside file: String) -> String {
        let stem = [".yaml", ".yml"].first(where: file.hasSuffix).map { String(file.dropLast($0.count)) } ?? file
        return stem + "." + ending
    }

    /// Reads a file if there is one; whatever else is wrong with it is a `Diagnostic`.
    static func readIfPresent(_ path: String) throws(Diagnostic) -> SourceFile? {
        FileManager.default.fileExists(atPath: path) ? try SourceFile.read(path) : nil
    }
}
