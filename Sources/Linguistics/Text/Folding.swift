/// Folding: lower case, ae, oe, ue and ss for umlauts and ß, no accents, so that all spellings of a word meet.
enum Folding {
    /// What a scalar is in a text.
    enum Kind {
        case letter, digit, combining, apostrophe, other
    }

    /// A scalar decoded from UTF-8: its value and its length in bytes; broken bytes count one each.
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        func follow(_ offset: Int) -> UInt32? {
            guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
            return UInt32(bytes[index + offset] & 0x3F)
        }
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xC2..<0xE0:
            if let second = follow(1) { return ((first & 0x1F) << 6 | second, 2) }
        case 0xE0..<0xF0:
            if let second = follow(1), let third = follow(2) { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        case 0xF0..<0xF5:
            if let second = follow(1), let third = follow(2), let fourth = follow(3) {
                return ((first & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
            }
        default: break
        }
        return (0xFFFD, 1)
    }

    /// The kind of a scalar beyond ASCII.
    static func kind(_ value: UInt32) -> Kind {
        switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: return .letter
        case 0x300...0x36F: return .combining
        case 0x2018, 0x2019, 0xB4: return .apostrophe
        case 0x2000...0x2BFF, 0x1F000...0x1FAFF, 0xFE00...0xFE0F: return .other
        default:
            guard let scalar = Unicode.Scalar(value) else { return .other }
            return scalar.properties.isAlphabetic ? .letter : .other
        }
    }

    /// Whether a letter beyond ASCII is a capital.
    static func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xDE: true
        case 0xDF...0xFF: false
        default: Unicode.Scalar(value)?.properties.isUppercase ?? false
        }
    }

    /// Hands over the folded form of a letter beyond ASCII, byte by byte.
    @inline(__always)
    static func fold(_ value: UInt32, _ put: (UInt8) -> Void) {
        func put2(_ first: UInt8, _ second: UInt8) {
            put(first)
            put(second)
        }
        switch value {
        case 0xC4, 0xE4, 0xC6, 0xE6: put2(UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0xD6, 0xF6, 0x152, 0x153: put2(UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0xDC, 0xFC: put2(UInt8(ascii: "u"), UInt8(ascii: "e"))
        case 0xDF, 0x1E9E: put2(UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: put(UInt8(ascii: "a"))
        case 0xC7, 0xE7, 0x106...0x10D: put(UInt8(ascii: "c"))
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: put(UInt8(ascii: "e"))
        case 0xCC...0xCF, 0xEC...0xEF: put(UInt8(ascii: "i"))
        case 0xD1, 0xF1, 0x143...0x148: put(UInt8(ascii: "n"))
        case 0xD2...0xD8, 0xF2...0xF8: put(UInt8(ascii: "o"))
        case 0xD9...0xDB, 0xF9...0xFB, 0x168...0x173: put(UInt8(ascii: "u"))
        case 0x15A...0x161: put(UInt8(ascii: "s"))
        case 0x179...0x17E: put(UInt8(ascii: "z"))
        case 0x141, 0x142: put(UInt8(ascii: "l"))
        default:
            let lower = Unicode.Scalar(value)?.properties.lowercaseMapping ?? "\u{FFFD}"
            for byte in lower.utf8.prefix(6) { put(byte) }
        }
    }

    /// Appends the folded form of a text in UTF-8.
    static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let (value, length) = scalar(bytes, at: index)
            index += length
            switch value {
            case 0x41...0x5A: folded.append(UInt8(value + 0x20))
            case 0..<0x80: folded.append(UInt8(value))
            case 0x308: folded.append(UInt8(ascii: "e"))
            case 0x300...0x36F: break
            case 0x2018, 0x2019, 0xB4: folded.append(UInt8(ascii: "'"))
            default: append(value, to: &folded)
            }
        }
    }

    /// Appends the folded form of a text.
    static func fold(_ text: String, into folded: inout [UInt8]) {
        var text = text
        text.withUTF8 { fold($0, into: &folded) }
    }

    /// Appends the folded form of a letter beyond ASCII.
    static func append(_ value: UInt32, to folded: inout [UInt8]) { fold(value) { folded.append($0) } }
}

extension String {
    /// This text folded the way words are: lower case, umlauts and ß spelled out, accents taken off.
    ///
    /// ```swift
    /// "Straße in Köln".foldedForm  // "strasse in koeln"
    /// ```
    public var foldedForm: String {
        var folded: [UInt8] = []
        Folding.fold(self, into: &folded)
        return String(decoding: folded, as: UTF8.self)
    }
}
