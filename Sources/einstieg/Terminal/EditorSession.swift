import Foundation

/// Why the editor gave no text.
enum EditorError: Error, Equatable, Sendable {
    /// Neither `$VISUAL` nor `$EDITOR` is set, and neither nano nor vi is installed.
    case noEditor
    /// An editor needs a terminal, and there is none.
    case noTerminal
    /// The editor did not start or left with this status; the text is as it was before.
    case editorFailed(command: String, status: CInt)
    /// The temporary file could not be written or read, with this `errno`.
    case fileFailed(code: CInt)
    /// The saved text is not UTF-8.
    case notUTF8
    /// The saved text is longer than `limit` bytes.
    case tooLong(limit: Int)
}

/// The user's own editor, opened on a draft in a private file that is gone afterwards.
struct EditorSession: Sendable {
    /// The command that opens the editor, which may hold arguments.
    let command: String

    /// Finds the editor: `$VISUAL`, `$EDITOR`, nano, vi, in this order.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(EditorError) {
        let wished = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
            .first { $0.contains { !$0.isWhitespace } }
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        let found = ["nano", "vi"].first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
        guard let command = wished ?? found else { throw .noEditor }
        self.command = command
    }

    /// Lets the user edit the draft and returns what was saved, with plain newlines and none at the end.
    func edit(_ draft: String) throws(EditorError) -> String {
        guard isatty(STDIN_FILENO) == 1 else { throw .noTerminal }
        let folder = try makeFolder()
        // The folder goes as a whole, and with it whatever copies the editor has left there.
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/einstieg.txt"
        try save(draft.hasSuffix("\n") || draft.isEmpty ? draft : draft + "\n", at: path)
        try openEditor(on: path)
        return try load(path)
    }

    private func makeFolder() throws(EditorError) -> String {
        let parent = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(parent)/einstieg-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .fileFailed(code: errno) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func save(_ text: String, at path: String) throws(EditorError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .fileFailed(code: errno) }
        defer { close(descriptor) }
        do throws(ScreenError) {
            try Screen(descriptor: descriptor).write(text)
        } catch {
            switch error {
            case .noSpace: throw .fileFailed(code: ENOSPC)
            case .closed: throw .fileFailed(code: EPIPE)
            case .failed(let code): throw .fileFailed(code: code)
            }
        }
    }

    private func load(_ path: String) throws(EditorError) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .fileFailed(code: errno) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let limit = PlainReader.longestLine
        guard let data = try? file.read(upToCount: limit + 1) else { return "" }
        if data.count > limit { throw .tooLong(limit: limit) }
        guard var text = String(validating: data, as: UTF8.self) else { throw .notUTF8 }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        text = text.replacing("\r\n", with: "\n")
        while text.last == "\n" { text.removeLast() }
        return text
    }

    /// Runs the editor in the foreground, in this program's own process group, and waits for it.
    private func openEditor(on path: String) throws(EditorError) {
        // Ctrl-C belongs to the editor while it runs.
        let interrupt = signal(SIGINT, SIG_IGN)
        let quit = signal(SIGQUIT, SIG_IGN)
        defer {
            signal(SIGINT, interrupt)
            signal(SIGQUIT, quit)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var defaults = sigset_t()
        sigemptyset(&defaults)
        for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&defaults, number) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

        // The shell takes the command apart, as it does for every program that honours $EDITOR.
        let words: [String] = ["sh", "-c", command + " \"$1\"", "sh", path]
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        let code = posix_spawn(&child, "/bin/sh", nil, &attributes, arguments + [nil], environ)
        guard code == 0 else { throw .editorFailed(command: command, status: code) }
        var status: CInt = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { throw .editorFailed(command: command, status: errno) }
        }
        if status != 0 {
            let exitStatus = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
            throw .editorFailed(command: command, status: exitStatus)
        }
    }
}
