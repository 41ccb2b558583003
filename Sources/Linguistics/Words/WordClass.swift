/// A set of words that a vocabulary knows by number: whether a word of a text is in it is a look at one bit.
///
/// Rules that ask the same words many times hold their sets so, and name them in a vocabulary; a `WordSet` needs none.
///
/// ```swift
/// let articles = WordClass(0, "der die das")
/// var text = Text(vocabulary: Vocabulary([articles]))
/// ```
@frozen public struct WordClass: Sendable {
    /// Its number, from 0 to 127; no two classes of a vocabulary share one.
    public let number: Int
    /// Its words, with space between them.
    public let words: StaticString

    /// A class of words.
    @inlinable public init(_ number: Int, _ words: StaticString) {
        self.number = number
        self.words = words
    }

    /// Whether a word of a text is in the class.
    @inlinable @inline(__always)
    public func contains(_ word: Word) -> Bool { word.classes.contains(number) }

    /// Whether any of some words is in the class.
    public func meets(_ words: ArraySlice<Word>) -> Bool {
        for word in words where contains(word) { return true }
        return false
    }
}

/// The classes that a word, or any of some words, is in.
@frozen public struct WordClasses: Equatable, Sendable {
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var high: UInt64 = 0

    /// No classes.
    @inlinable public init() {}

    /// The classes from 0 to 63, a bit each.
    @inlinable @inline(__always)
    public var firstHalf: UInt64 { low }

    /// Whether the class of a number is among them.
    @inlinable @inline(__always)
    public func contains(_ number: Int) -> Bool {
        (number < 64 ? low : high) >> UInt64(truncatingIfNeeded: number & 63) & 1 == 1
    }

    /// Adds the class of a number.
    mutating func insert(_ number: Int) {
        if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number & 63) }
    }

    /// Adds other classes.
    @inlinable @inline(__always)
    public mutating func formUnion(_ other: WordClasses) {
        low |= other.low
        high |= other.high
    }
}
