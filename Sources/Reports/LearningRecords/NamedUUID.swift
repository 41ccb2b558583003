import Privacy

/// A UUID made from a name (RFC 9562, version 5): the same name within the same space gives the same one, everywhere.
public struct NamedUUID: Hashable, Sendable, CustomStringConvertible {
    private let bytes: [UInt8]

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The space of names that are addresses, as the standard gives it.
    public static let addresses = NamedUUID(bytes: [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ])

    /// The UUID of a name within a space.
    public init(_ name: String, in space: NamedUUID) {
        var hash = Array(SHA1.digest(of: space.bytes + Array(name.utf8)).prefix(16))
        hash[6] = hash[6] & 0x0F | 0x50
        hash[8] = hash[8] & 0x3F | 0x80
        bytes = hash
    }

    /// The UUID as it is written: "2ed6657d-e927-568b-95e1-2665a8aea6a2".
    public var description: String {
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return text
    }
}
