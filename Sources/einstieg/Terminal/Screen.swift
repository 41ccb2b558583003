import Foundation

/// Why something could not be shown.
enum ScreenError: Error, Equatable, Sendable {
    /// Whoever was reading has gone, as `head` does when it has enough.
    case closed
    /// There is no room left where the output goes.
    case noSpace
    /// The system refused to write, with this `errno`.
    case failed(code: CInt)
}

/// Where text for people is written: a terminal, a file or a pipe.
struct Screen: Sendable {
    /// The width taken where nothing tells one.
    static let defaultWidth = 80

    /// Whether a person looks at it.
    let isTerminal: Bool

    /// Whether colours and underlining may be used: on a terminal that can, and with `NO_COLOR` unset or empty.
    let hasColour: Bool

    private let descriptor: CInt

    /// Opens the screen on a file descriptor, standard output unless told otherwise.
    ///
    /// From then on a closed pipe is an error that can be caught instead of the end of the program.
    init(descriptor: CInt = 1) {
        signal(SIGPIPE, SIG_IGN)
        self.descriptor = descriptor
        isTerminal = isatty(descriptor) == 1
        let environment = ProcessInfo.processInfo.environment
        hasColour =
            isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// The number of columns just now: of the window, else of `COLUMNS`, else 80.
    var width: Int {
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let columns = getenv("COLUMNS"), let width = Int(String(cString: columns)), (1...10_000).contains(width) {
            return width
        }
        return Self.defaultWidth
    }

    /// Shows the text as it stands, all of it; what comes from files or people must have been sanitized before.
    func write(_ text: String) throws(ScreenError) { try write(Array(text.utf8)) }

    /// Writes bytes as they stand, all of them.
    func write(_ bytes: [UInt8]) throws(ScreenError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: waitUntilWritable()
            case EPIPE: throw .closed
            case ENOSPC, EDQUOT: throw .noSpace
            case let code: throw .failed(code: code)
            }
        }
    }

    /// Shows the text and ends the line.
    func print(_ text: String = "") throws(ScreenError) {
        try write(text + "\n")
    }

    private func waitUntilWritable() {
        var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&output, 1, -1)
    }
}
