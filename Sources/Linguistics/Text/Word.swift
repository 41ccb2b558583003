/// A word or a number in a text.
///
/// Places count bytes of UTF-8; `Text.scalarOffset(ofByte:)` turns them into what people and JSON count.
public struct Word: Equatable, Sendable {
    /// What stands between a word and the one before it.
    public enum Gap: UInt8, Sendable {
        /// A hyphen or nothing: "24-Stunden", "10am".
        case joined
        case space
        case comma
        /// A dash, colon, semicolon, slash or bracket.
        case dash
        /// The end of a sentence.
        case stop
        /// The end of a line that ends a sentence.
        case line
    }

    /// The first byte in the text.
    public let start: Int
    /// One past the last byte in the text.
    public let end: Int
    /// The first byte in `Text.folded`.
    public let foldedStart: Int
    /// One past the last byte in `Text.folded`.
    public let foldedEnd: Int
    /// A hash of the folded word: equal for all spellings of it.
    public let hash: UInt64
    /// A hash of its stem.
    public let stem: UInt64
    /// Where its stem ends in `Text.folded`.
    public let stemEnd: Int
    /// The whole number it begins with; nil for words.
    public let number: Int?
    /// Whether it is written like a time of day: "14:30", "9.15".
    public let isClock: Bool
    /// Whether it begins with a capital letter.
    public let isCapitalized: Bool
    /// What stands before it.
    public let gap: Gap

    /// Whether it begins with a digit.
    public var isNumber: Bool { number != nil }
    /// The length of the folded word in bytes.
    public var length: Int { foldedEnd - foldedStart }
}

/// A sentence, a heading, a bullet or a salutation: what stands between two stops.
public struct Sentence: Equatable, Sendable {
    /// The first byte, without space before it.
    public let start: Int
    /// One past the last byte, its stop included.
    public let end: Int
    /// Its words, as indices into the words of the text.
    public let words: Range<Int>
    /// Whether it ends with a question mark.
    public let isAsked: Bool
    /// Whether it begins with a bullet.
    public let isBullet: Bool
    /// Whether it begins a new line.
    public let beginsLine: Bool
}
