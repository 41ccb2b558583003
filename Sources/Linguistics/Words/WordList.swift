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
}
