import Foundation
import Scenarios

/// A file with openers; its ending tells how to read it.
struct CheckSource: Equatable {
    /// How openers stand in a file.
    enum Kind: String, CaseIterable {
        case text = "txt"
        case template = "md"
        case table = "csv"
        case lines = "jsonl"
    }

    /// The path as it was named, "-" for standard input.
    let path: String
    let kind: Kind

    /// The file name for reports; nil for standard input.
    var file: String? { path == "-" ? nil : path }

    /// A file that was named; one with an ending of its own is read as a text.
    init(path: String) {
        self.path = path
        kind = Kind(rawValue: (path as NSString).pathExtension.lowercased()) ?? .text
    }

    /// Whether a path leads to a folder.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// All files with openers in a folder and the folders in it, in order; hidden ones are passed over, and so is
    /// Markdown without front matter, which is no template.
    static func all(in folder: String) throws(Complaint) -> [CheckSource] {
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        let names = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
        let sources = names.filter { name in
            Kind(rawValue: (name as NSString).pathExtension.lowercased()) != nil
                && !name.split(separator: "/").contains { $0.hasPrefix(".") } && !isFolder(base + name)
        }.map { CheckSource(path: base + $0) }.filter { $0.kind != .template || $0.hasFrontMatter }
        if sources.isEmpty { throw .noOpener(folder: folder) }
        return sources
    }

    private var hasFrontMatter: Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return true }
        defer { try? handle.close() }
        let start = [UInt8]((try? handle.read(upToCount: 6)) ?? Data())
        return (start.starts(with: [0xEF, 0xBB, 0xBF]) ? start[3...] : start[...]).starts(with: "---".utf8)
    }
}
