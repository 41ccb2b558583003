import Foundation

/// The lines of earlier sessions in a file that only its owner can read.
///
/// One entry a line, with newlines written as `\n`. Every entry is appended at once, so that two programs can share the
/// file and a crash loses nothing. Whatever goes wrong with it is passed over: a session matters more than its history.
struct HistoryFile {
    /// How many entries are offered; twice as many are kept before the file is shortened.
    static let entryLimit = 1000

    private static let sizeLimit = 16 << 20

    private let path: String

    /// Names the file, which need not exist.
    init(path: String) {
        self.path = path
    }

    /// Returns the newest entries, oldest first.
    func load() -> [String] {
        let url = URL(fileURLWithPath: path)
        guard let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize, size <= Self.sizeLimit,
            let data = try? Data(contentsOf: url)
        else { return [] }
        let lines = data.split(separator: UInt8(ascii: "\n")).compactMap { String(validating: $0, as: UTF8.self) }
        let newest = Array(lines.suffix(Self.entryLimit))
        if lines.count > 2 * Self.entryLimit { replace(with: newest) }
        return newest.map(Self.decoded)
    }

    /// Adds an entry at the end.
    func append(_ entry: String) {
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty { mkdir(folder, 0o700) }
        write(Self.encoded(entry) + "\n", to: path, flags: O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC)
    }

    /// Drops the entries that are not wanted any more.
    func keepOnly(_ isWanted: (String) -> Bool) {
        let all = load()
        let wanted = all.filter(isWanted)
        if wanted.count < all.count { replace(with: wanted.map(Self.encoded)) }
    }

    private func replace(with lines: [String]) {
        let fresh = path + ".new"
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        if write(lines.map { $0 + "\n" }.joined(), to: fresh, flags: flags) {
            rename(fresh, path)
        } else {
            unlink(fresh)
        }
    }

    @discardableResult
    private func write(_ text: String, to path: String, flags: CInt) -> Bool {
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        return Foundation.write(descriptor, bytes, bytes.count) == bytes.count
    }

    /// The entry on one line.
    static func encoded(_ entry: String) -> String {
        entry.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
    }

    /// The entry as it was typed.
    static func decoded(_ line: String) -> String {
        var entry = ""
        var escaped = false
        for character in line {
            if escaped {
                entry.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else {
                entry.append(character)
            }
        }
        return entry
    }
}
