/// Reads JSON from bytes in place: strings go into memory that is used again, everything is checked (RFC 8259).
struct JSONCursor {
    /// The bytes are no valid JSON.
    struct Malformed: Error {
        enum Kind { case syntax, notUTF8, loneSurrogate, tooDeep }
        let kind: Kind
    }

    /// What a value is, seen from its first byte.
    enum Kind { case string, number, object, array, null, boolean }

    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    /// Whether nothing but space is left.
    mutating func isAtEnd() -> Bool {
        skipSpace()
        return index == bytes.count
    }

    /// Takes a byte of structure if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard take(byte) else { throw Malformed(kind: .syntax) }
    }

    /// The kind of the value that comes next.
    mutating func peek() throws(Malformed) -> Kind {
        skipSpace()
        guard index < bytes.count else { throw Malformed(kind: .syntax) }
        switch bytes[index] {
        case 0x22: return .string
        case 0x7B: return .object
        case 0x5B: return .array
        case 0x6E: return .null
        case 0x74, 0x66: return .boolean
        case 0x2D, 0x30...0x39: return .number
        default: throw Malformed(kind: .syntax)
        }
    }

    // MARK: Strings

    /// Reads a string into memory in place of what was there.
    mutating func readString(into memory: inout [UInt8]) throws(Malformed) {
        try expect(0x22)
        memory.removeAll(keepingCapacity: true)
        var start = index
        while true {
            index = PlainRun.end(bytes, from: index, isASCII: true)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if byte == 0x22 {
                memory.append(contentsOf: bytes[start..<index])
                index += 1
                return
            }
            if byte == 0x5C {
                memory.append(contentsOf: bytes[start..<index])
                index += 1
                try readEscape(into: &memory)
                start = index
            } else if byte < 0x20 {
                throw Malformed(kind: .syntax)
            } else {
                try skipScalar()
            }
        }
        throw Malformed(kind: .syntax)
    }

    /// Passes one scalar beyond ASCII; overlong forms, surrogates and broken sequences are no UTF-8.
    private mutating func skipScalar() throws(Malformed) {
        let first = bytes[index]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0:
            length = 3
            low = 0xA0
        case 0xED:
            length = 3
            high = 0x9F
        case 0xE1...0xEC, 0xEE, 0xEF: length = 3
        case 0xF0:
            length = 4
            low = 0x90
        case 0xF1...0xF3: length = 4
        case 0xF4:
            length = 4
            high = 0x8F
        default: throw Malformed(kind: .notUTF8)
        }
        guard index + length <= bytes.count, (low...high).contains(bytes[index + 1]) else {
            throw Malformed(kind: .notUTF8)
        }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 {
            throw Malformed(kind: .notUTF8)
        }
        index += length
    }

    private mutating func readEscape(into memory: inout [UInt8]) throws(Malformed) {
        guard index < bytes.count else { throw Malformed(kind: .syntax) }
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: memory.append(byte)
        case 0x62: memory.append(0x08)
        case 0x66: memory.append(0x0C)
        case 0x6E: memory.append(0x0A)
        case 0x72: memory.append(0x0D)
        case 0x74: memory.append(0x09)
        case 0x75: try appendUnicode(try readHexadecimal(), to: &memory)
        default: throw Malformed(kind: .syntax)
        }
    }

    private mutating func readHexadecimal() throws(Malformed) -> UInt32 {
        guard index + 4 <= bytes.count else { throw Malformed(kind: .syntax) }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt32
            switch bytes[index] {
            case 0x30...0x39: digit = UInt32(bytes[index]) - 0x30
            case 0x41...0x46: digit = UInt32(bytes[index]) - 0x37
            case 0x61...0x66: digit = UInt32(bytes[index]) - 0x57
            default: throw Malformed(kind: .syntax)
            }
            value = value << 4 | digit
            index += 1
        }
        return value
    }

    private mutating func appendUnicode(_ unit: UInt32, to memory: inout [UInt8]) throws(Malformed) {
        var value = unit
        if (0xDC00...0xDFFF).contains(unit) { throw Malformed(kind: .loneSurrogate) }
        if (0xD800...0xDBFF).contains(unit) {
            guard index + 6 <= bytes.count, bytes[index] == 0x5C, bytes[index + 1] == 0x75 else {
                throw Malformed(kind: .loneSurrogate)
            }
            index += 2
            let second = try readHexadecimal()
            guard (0xDC00...0xDFFF).contains(second) else { throw Malformed(kind: .loneSurrogate) }
            value = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
        }
        switch value {
        case 0..<0x80: memory.append(UInt8(value))
        case 0x80..<0x800:
            memory.append(UInt8(0xC0 | value >> 6))
            memory.append(UInt8(0x80 | value & 0x3F))
        case 0x800..<0x10000:
            memory.append(UInt8(0xE0 | value >> 12))
            memory.append(UInt8(0x80 | value >> 6 & 0x3F))
            memory.append(UInt8(0x80 | value & 0x3F))
        default:
            memory.append(UInt8(0xF0 | value >> 18))
            memory.append(UInt8(0x80 | value >> 12 & 0x3F))
            memory.append(UInt8(0x80 | value >> 6 & 0x3F))
            memory.append(UInt8(0x80 | value & 0x3F))
        }
    }

    // MARK: Other values

    /// Reads a whole number; nil if it is written with a fraction, an exponent or too many digits.
    mutating func readInteger() throws(Malformed) -> Int? {
        skipSpace()
        let isNegative = take(0x2D)
        guard index < bytes.count, (0x30...0x39).contains(bytes[index]) else { throw Malformed(kind: .syntax) }
        let first = index
        var value = 0
        var isWhole = true
        while index < bytes.count {
            switch bytes[index] {
            case 0x30...0x39:
                if index - first < 15 { value = value * 10 + Int(bytes[index] - 0x30) } else { isWhole = false }
            case 0x2E, 0x65, 0x45, 0x2B, 0x2D: isWhole = false
            default:
                if bytes[first] == 0x30 && index - first > 1 && isWhole { throw Malformed(kind: .syntax) }
                return isWhole ? (isNegative ? -value : value) : nil
            }
            index += 1
        }
        return isWhole ? (isNegative ? -value : value) : nil
    }

    mutating func skipLiteral(_ word: StaticString) throws(Malformed) {
        skipSpace()
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { throw Malformed(kind: .syntax) }
        for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] {
            throw Malformed(kind: .syntax)
        }
        index += count
    }

    /// Passes a value of any kind, and checks it.
    mutating func skipValue(_ scratch: inout [UInt8], depth: Int = 0) throws(Malformed) {
        guard depth < 64 else { throw Malformed(kind: .tooDeep) }
        switch try peek() {
        case .string: try readString(into: &scratch)
        case .number: _ = try readInteger()
        case .null: try skipLiteral("null")
        case .boolean: try skipLiteral(bytes[index] == 0x74 ? "true" : "false")
        case .array:
            try expect(0x5B)
            if take(0x5D) { return }
            repeat { try skipValue(&scratch, depth: depth + 1) } while take(0x2C)
            try expect(0x5D)
        case .object:
            try expect(0x7B)
            if take(0x7D) { return }
            repeat {
                skipSpace()
                try readString(into: &scratch)
                try expect(0x3A)
                try skipValue(&scratch, depth: depth + 1)
            } while take(0x2C)
            try expect(0x7D)
        }
    }
}
