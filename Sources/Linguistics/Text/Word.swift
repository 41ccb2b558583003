/// A word or a number in a text.
///
/// Places count bytes of UTF-8; `Text.scalarOffset(ofByte:)` turns them into what people and JSON count.
public struct Word: Equatable, Sendable {
    /// What stands between a word and the one before it.
    @frozen public enum Gap: UInt8, Sendable, Comparable {
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

        @inlinable public static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    @usableFromInline let startByte: Int32
    @usableFromInline let endByte: Int32
    @usableFromInline let foldedStartByte: Int32
    @usableFromInline let foldedEndByte: Int32
    @usableFromInline let stemEndByte: Int32
    /// The whole number it begins with, -1 for words.
    @usableFromInline let value: Int32
    /// A hash of the folded word: equal for all spellings of it.
    public let hash: UInt64
    /// A hash of its stem.
    public let stem: UInt64
    /// Whether it is written like a time of day: "14:30", "9.15".
    public let isClock: Bool
    /// Whether it begins with a capital letter.
    public let isCapitalized: Bool
    /// What stands before it.
    public let gap: Gap
    /// What it can be by itself.
    let kinds: WordKinds
    /// The classes of the text's vocabulary that it is in.
    public let classes: WordClasses

    /// The first byte in the text.
    @inlinable public var start: Int { Int(startByte) }
    /// One past the last byte in the text.
    @inlinable public var end: Int { Int(endByte) }
    /// The first byte in `Text.folded`.
    @inlinable public var foldedStart: Int { Int(foldedStartByte) }
    /// One past the last byte in `Text.folded`.
    @inlinable public var foldedEnd: Int { Int(foldedEndByte) }
    /// Where its stem ends in `Text.folded`.
    @inlinable public var stemEnd: Int { Int(stemEndByte) }
    /// The whole number it begins with; nil for words.
    @inlinable public var number: Int? { value >= 0 ? Int(value) : nil }
    /// Whether it begins with a digit.
    @inlinable public var isNumber: Bool { value >= 0 }
    /// The length of the folded word in bytes.
    @inlinable public var length: Int { Int(foldedEndByte - foldedStartByte) }
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
