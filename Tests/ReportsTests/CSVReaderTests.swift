import Testing

@testable import Reports

@Suite("Tables in CSV")
struct CSVReaderTests {
    /// The rows of a table as "line: cell|cell", or "line: fault"; fed in pieces of the given size.
    static func rows(_ bytes: [UInt8], pieces: Int = .max, limit: Int = CSVReader.longestRow) -> [String] {
        var reader = CSVReader(limit: limit)
        var rows: [String] = []
        func take(_ row: CSVReader.Row) {
            switch row.cells {
            case .success(let cells): rows.append("\(row.line): " + cells.map(\.text).joined(separator: "|"))
            case .failure(let fault): rows.append("\(row.line): \(fault)")
            }
        }
        var start = 0
        while start < bytes.count {
            let end = pieces >= bytes.count - start ? bytes.count : start + pieces
            reader.read(bytes[start..<end], take)
            start = end
        }
        reader.finish(take)
        return rows
    }

    @Test(arguments: [
        ("a,b\nc,d\n", ["1: a|b", "2: c|d"]), ("a,b\r\nc,d", ["1: a|b", "2: c|d"]),
        ("a;b,c;d\ne;f;g\n", ["1: a|b,c|d", "2: e|f|g"]), ("a;b,c\nd,e\n", ["1: a;b|c", "2: d|e"]),
        ("\"a;b\",c\nd,e\n", ["1: a;b|c", "2: d|e"]),
        ("\u{FEFF}a,b\n", ["1: a|b"]), ("\u{FEFF}\"a\",b\n", ["1: a|b"]),
        ("a,\"b \"\"c\"\", d\"\n", ["1: a|b \"c\", d"]),
        ("a\n\"one\r\ntwo\n\nthree\"\nb\n", ["1: a", "2: one\r\ntwo\n\nthree", "6: b"]),
        ("a,b\n\n\r\nc,d\n", ["1: a|b", "4: c|d"]), ("a\n\"\"\n", ["1: a", "2: "]),
        ("a,,\n,,b\n", ["1: a||", "2: ||b"]), ("a\n5\" Rohr\n", ["1: a", "2: 5\" Rohr"]),
        ("a\rb\nc\r", ["1: a\rb", "2: c"]), ("a,\"b\"\r\n", ["1: a|b"]), ("Grüße,日本\n", ["1: Grüße|日本"]),
        ("a\tb;c\td\n", ["1: a|b;c|d"]), ("sep=|\r\na|b\n", ["2: a|b"]), ("sep=;\na,b;c\n", ["2: a,b|c"]),
        ("sep=;x\n", ["1: sep=|x"]), ("", []), ("\n\n", []), ("a", ["1: a"]), ("a,", ["1: a|"]), ("\u{FEFF}", []),
        // Mistakes; the rows behind them are read all the same.
        ("a,b\n\"c\"d,e\nf,g\n", ["1: a|b", "2: textAfterQuote", "3: f|g"]),
        ("a,b\n\"c\"\rd,e\nf,g\n", ["1: a|b", "2: textAfterQuote", "3: f|g"]),
        ("a\nb\n\"c\nd\n", ["1: a", "2: b", "3: unclosedQuote"]), ("\"", ["1: unclosedQuote"]),
    ])
    func rows(table: String, expected: [String]) {
        for pieces in [1, 2, 3, 7, .max] { #expect(Self.rows(Array(table.utf8), pieces: pieces) == expected) }
    }

    @Test func brokenBytesAreNamed() {
        #expect(Self.rows([0x61, 0x0A, 0x62, 0xFF, 0x0A, 0x63, 0x0A]) == ["1: a", "2: notUTF8", "3: c"])
    }

    /// Without a word about the encoding the first character that is not ASCII tells; a byte order mark says UTF-8.
    @Test(
        arguments: [
            ([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x2C, 0x80, 0x0A], ["1: Grüße|€"], .windows1252),
            (Array("a,Grüße\n".utf8), ["1: a|Grüße"], .utf8), (Array("a,b\n".utf8), ["1: a|b"], nil),
            (Array("ü\n".utf8) + [0xFC, 0x0A, 0x61, 0x0A], ["1: ü", "2: notUTF8", "3: a"], .utf8),
            ([0xFC, 0x0A, 0xC3, 0xBC, 0x0A], ["1: ü", "2: Ã¼"], .windows1252),
            ([0xEF, 0xBB, 0xBF, 0x61, 0xFC, 0x0A], ["1: notUTF8"], .utf8),
        ] as [([UInt8], [String], CSVEncoding?)])
    func encodings(bytes: [UInt8], expected: [String], encoding: CSVEncoding?) {
        var reader = CSVReader(encoding: nil)
        var rows: [String] = []
        func take(_ row: CSVReader.Row) {
            switch row.cells {
            case .success(let cells): rows.append("\(row.line): " + cells.map(\.text).joined(separator: "|"))
            case .failure(let fault): rows.append("\(row.line): \(fault)")
            }
        }
        for byte in bytes { reader.read([byte], take) }
        reader.finish(take)
        #expect(rows == expected)
        #expect(reader.encoding == encoding)
    }

    @Test func longRowsArePassedOver() {
        let table = "a,b\n" + String(repeating: "x", count: 40) + ",y\n" + String(repeating: ",", count: 40) + "\nc,d\n"
        #expect(
            Self.rows(Array(table.utf8), pieces: 5, limit: 20)
                == ["1: a|b", "2: tooLong(limit: 20)", "3: tooLong(limit: 20)", "4: c|d"])
    }

    /// What is written is read again, whatever stands in the cells, and every place points at what stands there.
    @Test func anythingGoesThereAndBack() throws {
        var random = SeededGenerator(state: 21)
        let pieces = ["a", "ä", "\"", ",", ";", "\n", "\r\n", "\r", " ", "\u{1F600}", "e\u{301}", "\u{FEFF}", "\u{0}"]
        for _ in 0..<3_000 {
            let separator: Character = Bool.random(using: &random) ? "," : ";"
            let width = Int.random(in: 2...4, using: &random)
            var table = [(0..<width).map { "c\($0)" }]
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                table.append(
                    (0..<width).map { _ in
                        (0..<Int.random(in: 0...6, using: &random)).map { _ in
                            pieces[Int.random(in: 0..<pieces.count, using: &random)]
                        }.joined()
                    })
            }
            let source = table.map { CSVLine.text($0, separator: separator) + "\r\n" }.joined()
            var reader = CSVReader()
            var read: [[CSVCell]] = []
            func take(_ row: CSVReader.Row) { if case .success(let cells) = row.cells { read.append(cells) } }
            var rest = Array(source.utf8)[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...9, using: &random))
                reader.read(piece, take)
                rest = rest.dropFirst(piece.count)
            }
            reader.finish(take)
            #expect(read.map { $0.map(\.text) } == table, "\(source.debugDescription)")
            let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
            for cell in read.joined() {
                for (offset, scalar) in cell.text.unicodeScalars.enumerated() where scalar != "\n" {
                    let place = cell.place(of: offset)
                    #expect(lines[place.line - 1][place.column - 1] == scalar, "\(source.debugDescription)")
                }
            }
        }
    }

    /// Any bytes at all are read to the end, the same in any pieces.
    @Test func anyBytesAreRead() {
        var random = SeededGenerator(state: 22)
        let bytes: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xC3, 0xA4, 0xEF, 0xBB, 0xBF, 0x00]
        for _ in 0..<5_000 {
            let table = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                bytes[Int.random(in: 0..<bytes.count, using: &random)]
            }
            let whole = Self.rows(table, limit: 12)
            #expect(Self.rows(table, pieces: 1, limit: 12) == whole, "\(table)")
            #expect(Self.rows(table, pieces: 5, limit: 12) == whole, "\(table)")
        }
    }

    @Test(arguments: [
        (["a", "b,c", "d\"e"], "a,\"b,c\",\"d\"\"e\""), ([""], "\"\""), (["", ""], ","), (["x\ny", "ä"], "\"x\ny\",ä"),
    ])
    func writing(cells: [String], expected: String) { #expect(CSVLine.text(cells) == expected) }
}

/// SplitMix64, so that a failing table can be made again.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
