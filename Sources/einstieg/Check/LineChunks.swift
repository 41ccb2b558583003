import Foundation

/// Whole lines from a file or pipe, many at a time, in constant memory.
struct LineChunks {
    /// Some lines, or the notice that one was too long to be read.
    enum Chunk: Sendable {
        /// Bytes that hold whole lines, and the number of the first, counted from 1.
        case lines([UInt8], first: Int)
        case tooLong(line: Int)
    }

    /// The longest line that is read, in bytes.
    static let longestLine = 1 << 20

    private let descriptor: CInt
    private let size: Int
    private var rest: [UInt8] = []
    private var lineNumber = 1
    private var isAtStart = true
    private var isAtEnd = false
    /// Whether the beginning of an overlong line was passed over and its end is still to come.
    private var isSkipping = false
    /// How many bytes were read so far.
    private(set) var bytesRead = 0

    /// Reads an open file descriptor in pieces of about `size` bytes; it is never closed here.
    init(descriptor: CInt, size: Int = 1 << 15) {
        self.descriptor = descriptor
        self.size = size
    }

    /// The next lines; nil at the end.
    mutating func next() throws(LineReaderError) -> Chunk? {
        while true {
            if isAtEnd, rest.isEmpty || isSkipping { return nil }
            var bytes = rest
            rest.removeAll(keepingCapacity: true)
            if !isAtEnd { try fill(&bytes) }
            if isAtStart, !bytes.isEmpty {
                isAtStart = false
                if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            }
            if isSkipping {
                guard let end = bytes.firstIndex(of: 0x0A) else { continue }
                bytes.removeFirst(end + 1)
                lineNumber += 1
                isSkipping = false
            }
            if let last = bytes.lastIndex(of: 0x0A) {
                rest.append(contentsOf: bytes[(last + 1)...])
                bytes.removeLast(bytes.count - last - 1)
            } else if !isAtEnd {
                guard bytes.count > Self.longestLine else {
                    rest = bytes
                    continue
                }
                isSkipping = true
                return .tooLong(line: lineNumber)
            }
            guard !bytes.isEmpty else { continue }
            let first = lineNumber
            lineNumber += bytes.count { $0 == 0x0A }
            return .lines(bytes, first: first)
        }
    }

    /// Appends what can be read now, up to `size` bytes.
    private mutating func fill(_ bytes: inout [UInt8]) throws(LineReaderError) {
        let before = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: size))
        while true {
            let count = bytes.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: before), size)
            }
            if count >= 0 {
                bytes.removeLast(size - count)
                bytesRead += count
                isAtEnd = count == 0
                return
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
