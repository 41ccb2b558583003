/// How the characters of a table are written.
public enum CSVEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case windows1252 = "Windows-1252"

    /// The text of bytes; nil where they are not written so.
    func text(_ bytes: [UInt8]) -> String? {
        switch self {
        case .utf8: String(validating: bytes, as: UTF8.self)
        // Most cells are plain ASCII, which reads the same.
        case .windows1252 where bytes.allSatisfy { $0 < 0x80 }: String(decoding: bytes, as: UTF8.self)
        case .windows1252: String(String.UnicodeScalarView(bytes.map(CSVEncoding.scalar)))
        }
    }

    /// The encoding of a cell that is not plain ASCII: what is no UTF-8 comes from an old spreadsheet.
    static func of(_ bytes: [UInt8]) -> CSVEncoding {
        String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return special[Int(byte) - 0x80]
    }

    /// Where Windows-1252 differs from Latin-1: 80 to 9F. Five places are empty there and stay what they are in Latin-1.
    private static let special = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
