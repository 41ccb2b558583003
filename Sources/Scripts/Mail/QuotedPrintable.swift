/// Text as RFC 2045 puts it into lines of at most 76 ASCII characters.
enum QuotedPrintable {
    private static let longest = 76

    /// The lines, without their ends; a line that goes on ends with "=".
    static func lines(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { line($0) }
    }

    private static func line(_ text: Substring) -> [String] {
        let bytes = Array(text.utf8)
        var lines: [String] = []
        var line = ""
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let isPlain = (33..<127).contains(byte) && byte != UInt8(ascii: "=") || byte == 32 && !isLast
            let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte >> 4) + hex(byte & 15)
            // Room for the "=" of a line that goes on.
            if line.utf8.count + piece.utf8.count > longest - (isLast ? 0 : 1) {
                lines.append(line + "=")
                line = ""
            }
            line += piece
        }
        return lines + [line]
    }

    private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }
}
