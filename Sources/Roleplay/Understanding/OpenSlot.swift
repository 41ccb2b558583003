import Linguistics

/// A place in a line that was to be filled and was not: "Sehr geehrte Frau <Name>", "at [COMPANY]".
enum OpenSlot {
    /// Whether a text has one: a word or two between brackets that no sentence needs.
    static func isLeft(in text: Text) -> Bool {
        let bytes = text.bytes
        return bytes.indices.contains { start in
            guard let end = closing(bytes[start]) else { return false }
            let name = bytes[(start + 1)...].prefix(longest).prefix { $0 != end }
            let close = name.endIndex
            return name.count >= 2 && close < bytes.endIndex && bytes[close] == end && name.allSatisfy(isOfName)
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "{")
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
    }

    private static let longest = 30
    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        default: nil
        }
    }
}
