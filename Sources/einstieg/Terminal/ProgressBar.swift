import Foundation
import Linguistics

/// How far something long has come, on the terminal of standard error; nothing where nobody watches.
struct ProgressBar {
    private let size: Int?
    private let language: Language
    private let isWatched: Bool
    private var lastShown = ContinuousClock.now
    private var isShown = false

    /// Watches the reading of a file descriptor; a share can be told only of a file.
    init(descriptor: CInt, language: Language) {
        var status = stat()
        let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile && status.st_size > 0 ? Int(status.st_size) : nil
        self.language = language
        isWatched = isatty(2) == 1 && isatty(1) == 0
    }

    /// Watches work of known size that puts nothing out before it ends.
    init(size: Int, language: Language) {
        self.size = max(1, size)
        self.language = language
        isWatched = isatty(2) == 1
    }

    /// Shows how many bytes of openers were marked.
    mutating func show(bytes: Int, openers: Int) {
        show(bytes, Localized(de: "\(openers) Einstiege geprüft", en: "\(openers) openers marked"))
    }

    /// Shows the state, five times a second at most.
    mutating func show(_ done: Int, _ wording: Localized) {
        guard isWatched, ContinuousClock.now - lastShown > .milliseconds(200) else { return }
        lastShown = .now
        isShown = true
        var row = wording[language]
        if let size {
            let share = min(100, done * 100 / size)
            let bar = String(repeating: "█", count: share / 5) + String(repeating: "░", count: 20 - share / 5)
            row = "\(bar) \(share) %  " + row
        }
        put("\r\u{1B}[K" + row)
    }

    /// Takes the bar off the screen.
    mutating func clear() {
        if isShown { put("\r\u{1B}[K") }
        isShown = false
    }

    private func put(_ text: String) {
        var text = text
        text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    }
}
