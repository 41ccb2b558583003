import Foundation

/// A text file that somebody wrote, read as a whole and known to be UTF-8.
public struct SourceFile: Equatable, Sendable {
    /// The path as people should see it.
    public let name: String
    public let text: String

    /// The largest file that is read, in bytes: a long scenario has some 20 KiB.
    public static let limit = 1 << 20

    /// Creates a file from what is already in memory.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Reads a file; everything that can be wrong with it is a `Diagnostic`.
    public static func read(_ path: String, limit: Int = SourceFile.limit) throws(Diagnostic) -> SourceFile {
        let whole = SourcePlace(file: path, line: 0, column: 0)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Diagnostic(MissingFile(), at: whole)
        }
        if isFolder.boolValue { throw Diagnostic(FolderGiven(), at: whole) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Diagnostic(UnreadableFile(), at: whole) }
        defer { try? handle.close() }
        // One byte more than allowed tells a large file without reading all of it; this also bounds a device or a pipe.
        let data: Data?
        do { data = try handle.read(upToCount: limit + 1) } catch { throw Diagnostic(UnreadableFile(), at: whole) }
        return try SourceFile(name: path, bytes: [UInt8](data ?? Data()), limit: limit)
    }

    /// Creates a file from bytes, which must be UTF-8 text without NUL.
    public init(name: String, bytes: [UInt8], limit: Int = SourceFile.limit) throws(Diagnostic) {
        let whole = SourcePlace(file: name, line: 0, column: 0)
        if bytes.count > limit { throw Diagnostic(FileTooLarge(limit), at: whole) }
        if bytes.contains(0) { throw Diagnostic(BinaryFile(), at: whole) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostic(NotUTF8(), at: SourceFile.firstInvalid(in: bytes, file: name))
        }
        if text.allSatisfy(\.isWhitespace) { throw Diagnostic(EmptyFile(), at: whole) }
        self.init(name: name, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }

    /// The rows of the text without what ends them, empty ones too.
    public var rows: [Substring] {
        // Bytes are searched many times faster than characters; only a rare kind of line end needs the slow way.
        guard let ends = text.utf8.withContiguousStorageIfAvailable(SourceFile.ends(of:)) ?? nil else {
            return text.split(omittingEmptySubsequences: false) { $0.isNewline }
        }
        let bytes = text.utf8
        var start = bytes.startIndex
        var rows = ends.map { end in
            let index = bytes.index(bytes.startIndex, offsetBy: end)
            defer { start = bytes.index(after: index) }
            return text[start..<index]
        }
        rows.append(text[start...])
        return rows
    }

    /// Where the line feeds stand; nil where there is another kind of line end.
    private static func ends(of bytes: UnsafeBufferPointer<UInt8>) -> [Int]? {
        var ends: [Int] = []
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A: ends.append(index)
            case 0x0B...0x0D: return nil
            case 0x85 where index > 0 && bytes[index - 1] == 0xC2: return nil
            case 0xA8, 0xA9: if index > 0, bytes[index - 1] == 0x80 { return nil }
            default: break
            }
        }
        return ends
    }

    private static func firstInvalid(in bytes: [UInt8], file: String) -> SourcePlace {
        var line = 1
        for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if String(validating: row, as: UTF8.self) == nil {
                let repaired = String(decoding: row, as: UTF8.self).unicodeScalars
                let column = repaired.firstIndex(of: "\u{FFFD}").map {
                    repaired.distance(from: repaired.startIndex, to: $0)
                }
                return SourcePlace(file: file, line: line, column: (column ?? 0) + 1)
            }
            line += 1
        }
        return SourcePlace(file: file, line: 0, column: 0)
    }
}
