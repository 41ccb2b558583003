/// A list of phrases that a person can read and edit: one a line, `#` begins a comment.
///
/// In a phrase, `word*` stands for all words that begin so, `*word` for all that end so (German compounds), `_` for any one word, and `...` for up to five words.
public struct WordList: Sendable {
    /// The phrases, in the order of the file.
    public let phrases: [String]

    /// Reads a list from the bytes of its file.
    public init(_ bytes: [UInt8]) {
        phrases = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { row in
            let phrase = row.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
            let trimmed = phrase.split(separator: " ").joined(separator: " ")
            return trimmed.isEmpty ? nil : trimmed
        }
    }

    /// Joins several lists.
    public init(_ lists: [[UInt8]]) { self.init(phrases: lists.flatMap { WordList($0).phrases }) }

    /// Creates a list from phrases.
    public init(phrases: [String]) { self.phrases = phrases }

    /// Hands over the bytes of every phrase of a file, and how many came before it; no phrase becomes a string.
    public static func forEachPhrase(in file: [UInt8], _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
        file.withUnsafeBufferPointer { bytes in
            var number = 0
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 0x0A { end += 1 }
                let row = bytes[start..<end]
                start = end + 1
                let phrase = UnsafeBufferPointer(rebasing: row.prefix { $0 != 0x23 })
                guard phrase.contains(where: { $0 > 0x20 }) else { continue }
                body(number, phrase)
                number += 1
            }
        }
    }
}
