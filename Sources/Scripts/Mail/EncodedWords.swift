import Foundation

/// Header text beyond ASCII as RFC 2047 writes it: "=?UTF-8?B?R3LDvMOfZQ==?=".
enum EncodedWords {
    /// The longest encoded word that is allowed is 75 characters, a line with one at most 76 with the header's name.
    private static let bytesPerWord = 39

    /// A whole header, folded into lines of at most 76 characters where it has to be encoded or is long.
    static func header(_ name: String, _ text: String) -> String {
        let line = text.oneLine
        let isPlain = line.utf8.allSatisfy { (32..<127).contains($0) } && line.firstRange(of: "=?") == nil
        if isPlain, name.utf8.count + line.utf8.count + 2 <= 76 { return "\(name): \(line)" }
        return "\(name): " + words(line).joined(separator: "\r\n ")
    }

    /// The text in encoded words, none of which cuts a character in two.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var bytes: [UInt8] = []
        for scalar in text.oneLine.unicodeScalars {
            let more = Array(String(scalar).utf8)
            if bytes.count + more.count > bytesPerWord {
                words.append(encoded(bytes))
                bytes = []
            }
            bytes += more
        }
        if !bytes.isEmpty { words.append(encoded(bytes)) }
        return words
    }

    private static func encoded(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }
}
