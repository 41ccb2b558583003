/// Reads a table in CSV as RFC 4180 has it: quoted cells may hold separators, quotes and line breaks.
///
/// Bytes are put in as they come and rows come out as they end, so the memory does not grow with the table. The header
/// line tells whether cells are separated by commas, semicolons or tabs, unless a line `sep=;` before it says so; a byte
/// order mark is passed over, and so are empty lines.
public struct CSVReader: Sendable {
    /// A row with the line it begins at, or why it cannot be used.
    public struct Row: Equatable, Sendable {
        /// The line in the file, counted from 1.
        public let line: Int
        public let cells: Result<[CSVCell], CSVFault>
    }

    /// The longest row that is read, in bytes.
    public static let longestRow = 1 << 20

    private enum State { case start, plain, quoted, closed, broken }

    private let limit: Int
    /// What parts the cells; nil while the header has not been read.
    public private(set) var separator: UInt8?
    /// How the characters are written; nil while nothing but ASCII has come.
    public private(set) var encoding: CSVEncoding?
    /// The bytes before the separator is known.
    private var head: [UInt8] = []
    private var state = State.start
    private var sawReturn = false
    private var line = 1
    private var column = 1
    private var rowLine = 1
    private var rowSize = 0
    private var cells: [CSVCell] = []
    private var bytes: [UInt8] = []
    private var cellPlace = TextPlace(line: 1, column: 1)
    private var isQuoted = false
    private var fault: CSVFault?

    /// A reader at the beginning of a table.
    ///
    /// - Parameters:
    ///   - limit: the longest row that is read, in bytes.
    ///   - encoding: how the characters are written; nil to tell by the first that is not ASCII.
    public init(limit: Int = CSVReader.longestRow, encoding: CSVEncoding? = .utf8) {
        self.limit = limit
        self.encoding = encoding
    }

    /// Takes the next bytes and hands over the rows that end in them.
    public mutating func read<Failure>(
        _ more: some Sequence<UInt8>, _ take: (Row) throws(Failure) -> Void
    ) throws(Failure) {
        guard separator == nil else {
            // A run of bytes in memory is walked faster than what only promises to be a sequence.
            for byte in ContiguousArray(more) { try put(byte, take) }
            return
        }
        head.append(contentsOf: more)
        if CSVReader.headerEnds(head) || head.count > limit { try begin(take) }
    }

    /// Hands over the last row, if it did not end with a line break.
    public mutating func finish<Failure>(_ take: (Row) throws(Failure) -> Void) throws(Failure) {
        if separator == nil { try begin(take) }
        if state == .quoted { fault = fault ?? .unclosedQuote }
        if rowSize > 0 { try endRow(take) }
    }

    // MARK: The header

    private mutating func begin<Failure>(_ take: (Row) throws(Failure) -> Void) throws(Failure) {
        // A header longer than a row may be is judged by its beginning, the same for all sizes of pieces.
        let bytes = head
        head = []
        var start = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            start = 3
            encoding = .utf8
        }
        if let (named, length) = CSVReader.namedSeparator(bytes[start...]) {
            separator = named
            start += length
            line += 1
        } else {
            separator = CSVReader.separator(bytes.prefix(limit))
        }
        for byte in bytes[start...] { try put(byte, take) }
    }

    /// The separator in a first line such as `sep=;`, which spreadsheets write, and the length of that line.
    private static func namedSeparator(_ head: ArraySlice<UInt8>) -> (separator: UInt8, length: Int)? {
        guard head.prefix(4).elementsEqual("sep=".utf8), let separator = head.dropFirst(4).first else { return nil }
        let rest = head.dropFirst(5)
        if rest.first == 0x0A { return (separator, 6) }
        return rest.starts(with: [0x0D, 0x0A]) ? (separator, 7) : nil
    }

    private static func headerEnds(_ head: [UInt8]) -> Bool {
        var isQuoted = false
        for byte in head {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == 0x0A, !isQuoted { return true }
        }
        return false
    }

    private static func separator(_ head: ArraySlice<UInt8>) -> UInt8 {
        var isQuoted = false
        var counts: [UInt8: Int] = [:]
        loop: for byte in head {
            switch byte {
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted, 0x3B where !isQuoted, 0x09 where !isQuoted: counts[byte, default: 0] += 1
            case 0x0A where !isQuoted: break loop
            default: break
            }
        }
        // Of those that are as frequent the first here goes first.
        return [0x2C, 0x3B, 0x09].reduce(0x2C) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
    }

    // MARK: Bytes

    private mutating func put<Failure>(_ byte: UInt8, _ take: (Row) throws(Failure) -> Void) throws(Failure) {
        if sawReturn, byte != 0x0A { storeOutside(0x0D) }
        sawReturn = false
        if rowSize == 0 { rowLine = line }
        rowSize += 1
        if byte == 0x0A {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
        switch (byte, state) {
        case (0x22, .quoted): state = .closed
        case (_, .quoted): store(byte)
        case (0x0A, _): try endRow(take)
        case (0x0D, _): sawReturn = true
        case (separator, _): endCell()
        case (0x22, .start):
            state = .quoted
            isQuoted = true
            cellPlace = TextPlace(line: line, column: column)
        case (0x22, .closed):
            store(byte)
            state = .quoted
        default: storeOutside(byte)
        }
    }

    /// Keeps a byte that stands outside quotes; behind a closing quote none may.
    private mutating func storeOutside(_ byte: UInt8) {
        switch state {
        case .closed:
            fault = fault ?? .textAfterQuote
            state = .broken
        case .start: state = .plain
        case .plain, .quoted, .broken: break
        }
        store(byte)
    }

    private mutating func store(_ byte: UInt8) {
        if rowSize <= limit { bytes.append(byte) }
    }

    private mutating func endCell() {
        if rowSize > limit {
            fault = .tooLong(limit: limit)
            cells = []
        } else if let text = decoded() {
            cells.append(CSVCell(text: text, place: cellPlace, isQuoted: isQuoted))
        } else {
            fault = fault ?? .notUTF8
        }
        bytes.removeAll(keepingCapacity: true)
        state = .start
        isQuoted = false
        cellPlace = TextPlace(line: line, column: column)
    }

    private mutating func decoded() -> String? {
        if encoding == nil {
            // What is plain ASCII reads the same either way.
            if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
            encoding = .of(bytes)
        }
        return encoding?.text(bytes)
    }

    private mutating func endRow<Failure>(_ take: (Row) throws(Failure) -> Void) throws(Failure) {
        endCell()
        let isBlank = fault == nil && cells.count == 1 && cells[0].text.isEmpty && !cells[0].isQuoted
        let row = Row(line: rowLine, cells: fault.map { .failure($0) } ?? .success(cells))
        cells.removeAll(keepingCapacity: true)
        fault = nil
        rowSize = 0
        sawReturn = false
        if !isBlank { try take(row) }
    }
}
