import Foundation

/// A reader of plain UTF-8 lines from a pipe or a file, in constant memory.
///
/// A byte order mark at the start and CRLF line ends are taken off. A line that cannot be used is an error that names
/// its number; reading can go on behind it.
struct PlainReader: LineReader {
    /// The longest line that is accepted, in bytes.
    static let longestLine = 1 << 20

    /// Plain lines have nobody who edits them.
    let isInteractive = false

    /// The number of the line read last, counted from one.
    private(set) var lineNumber = 0

    private let descriptor: CInt
    private let limit: Int
    private var buffer: [UInt8] = []
    private var position = 0
    private var reachedEnd = false

    /// Makes a reader of an open file descriptor, standard input unless told otherwise; it is never closed here.
    init(descriptor: CInt = 0, limit: Int = PlainReader.longestLine) {
        self.descriptor = descriptor
        self.limit = limit
    }

    /// Reads the next line; prompt, prefill, history and news mean nothing here.
    mutating func read(
        prompt: String, prefill: String?, remember: Bool, unless hasNews: () -> Bool
    ) throws(LineReaderError) -> InputLine {
        guard var bytes = try nextLine() else { return .end }
        if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .notUTF8(line: lineNumber, byte: bytes.firstInvalidUTF8 + 1)
        }
        return .line(text)
    }

    /// Returns the bytes of the next line without its newline, or nil at the end.
    private mutating func nextLine() throws(LineReaderError) -> [UInt8]? {
        var line: [UInt8] = []
        var tooLong = false
        var sawAnything = false
        while true {
            if position == buffer.count, try !refill() {
                guard sawAnything else { return nil }
                break
            }
            if !sawAnything {
                sawAnything = true
                lineNumber += 1
            }
            let newline = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
            let stop = newline ?? buffer.count
            if line.count + stop - position > limit + 4 {  // room for a byte order mark and a carriage return
                tooLong = true
                line.removeAll()
            } else if !tooLong {
                line.append(contentsOf: buffer[position..<stop])
            }
            position = newline.map { $0 + 1 } ?? stop
            if newline != nil { break }
        }
        if tooLong { throw .lineTooLong(line: lineNumber, limit: limit) }
        return line
    }

    /// Fetches more bytes and returns whether there were any.
    private mutating func refill() throws(LineReaderError) -> Bool {
        if reachedEnd { return false }
        var fresh = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &fresh, fresh.count)
            if count > 0 {
                fresh.removeLast(fresh.count - count)
                buffer = fresh
                position = 0
                return true
            }
            if count == 0 {
                reachedEnd = true
                return false
            }
            let code = errno
            if code == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                _ = poll(&waiting, 1, -1)
            } else if code != EINTR {
                throw .readFailed(code: code)
            }
        }
    }
}

extension Array<UInt8> {
    /// The offset of the first byte that breaks UTF-8, or the count if none does.
    fileprivate var firstInvalidUTF8: Int {
        var decoder = UTF8()
        var bytes = makeIterator()
        var before = 0
        while true {
            switch decoder.decode(&bytes) {
            case .scalarValue(let scalar):
                before += UTF8.width(scalar)
            case .emptyInput: return count
            case .error: return before
            }
        }
    }
}
