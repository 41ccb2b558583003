import Linguistics

/// An act with the words that show it.
public struct ActMark: Codable, Equatable, Sendable {
    public let act: Act
    /// The words, exactly as they stand in the line; empty where the whole line is meant.
    public let quote: String
    /// The first Unicode scalar of the quote in the line.
    public let start: Int
    /// One past its last Unicode scalar.
    public let end: Int

    /// Creates an act mark.
    public init(act: Act, quote: String, start: Int, end: Int) {
        self.act = act
        self.quote = quote
        self.start = start
        self.end = end
    }

    /// An act of the whole line.
    init(whole act: Act) { self.init(act: act, quote: "", start: 0, end: 0) }

    /// Marks the words between two bytes of a text.
    init(_ act: Act, _ text: Text, _ bytes: Range<Int>) {
        self.init(
            act: act, quote: text.quote(bytes), start: text.scalarOffset(ofByte: bytes.lowerBound),
            end: text.scalarOffset(ofByte: bytes.upperBound))
    }
}
