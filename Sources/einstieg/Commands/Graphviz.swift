import Foundation
import Linguistics

/// The drawing program Graphviz, where it is installed.
enum Graphviz {
    /// The drawing of a source as SVG; nil where the program is not installed.
    static func draw(_ source: String) throws(Complaint) -> Data? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let programs = folders.map { "\($0)/dot" }
        guard let program = programs.first(where: FileManager.default.isExecutableFile) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("einstieg-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appendingPathComponent("in.dot"), folder.appendingPathComponent("out.svg"))
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(source.utf8).write(to: input)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = ["-Tsvg", input.path, "-o", output.path]
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
            return try Data(contentsOf: output)
        } catch {
            throw .output(
                Localized(
                    de: "\(program) konnte das Schaubild nicht zeichnen.", en: "\(program) could not draw the graph."))
        }
    }
}
