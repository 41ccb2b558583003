/// A text taken apart once: its words and sentences, with places that map back to the original.
///
/// It can be read anew without giving up its memory, so that a stream of texts costs no allocation.
///
/// ```swift
/// Text("Grüß Gott! Wie geht's?").foldedWords  // ["gruess", "gott", "wie", "geht's"]
/// ```
public struct Text: Sendable {
    /// The text in UTF-8, as it was written.
    public internal(set) var bytes: [UInt8] = []
    /// All words folded, with a space between them and a line break between sentences.
    public internal(set) var folded: [UInt8] = []
    /// Words and numbers in order.
    public internal(set) var words: [Word] = []
    /// Sentences in order; every word belongs to exactly one.
    public internal(set) var sentences: [Sentence] = []

    let vocabulary: Vocabulary

    /// An empty text, to be read into.
    public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// An empty text, to be read into, with the vocabulary of grammar.
    public init() { self.init(vocabulary: .grammar) }

    /// Takes a text apart, in time linear in its length.
    public init(_ source: String) {
        self.init()
        bytes = Array(source.utf8)
        takeApart()
    }

    /// Reads another text in place of this one.
    public mutating func read(_ bytes: [UInt8]) {
        self.bytes.removeAll(keepingCapacity: true)
        self.bytes.append(contentsOf: bytes)
        takeApart()
    }

    /// The original words between two bytes.
    public func quote(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The bytes from the first to the last of some words.
    public func range(ofWords range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.upperBound <= words.count else { return 0..<0 }
        return words[range.lowerBound].start..<words[range.upperBound - 1].end
    }

    /// The number of Unicode scalars before a byte.
    public func scalarOffset(ofByte offset: Int) -> Int { bytes.scalarOffset(ofByte: offset) }

    /// The index of the sentence that a word belongs to; found by halving, so that a long text stays cheap.
    public func sentenceIndex(ofWord index: Int) -> Int {
        min(sentences.firstIndexByHalving { $0.words.upperBound > index }, max(0, sentences.count - 1))
    }

    /// A word in its folded form.
    public func folded(_ word: Word) -> String {
        String(decoding: folded[word.foldedStart..<word.foldedEnd], as: UTF8.self)
    }

    /// All words in their folded form.
    public var foldedWords: [String] { words.map(folded) }
}

extension Array<UInt8> {
    /// The number of Unicode scalars before a byte of valid UTF-8.
    public func scalarOffset(ofByte offset: Int) -> Int {
        var count = 0
        for index in 0..<Swift.min(offset, self.count) where self[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

extension Array {
    /// The elements whose place lies in a range; places must rise from element to element.
    @inlinable
    public func slice(_ range: Range<Int>, by place: (Element) -> Int) -> ArraySlice<Element> {
        let start = firstIndexByHalving { place($0) >= range.lowerBound }
        var end = start
        while end < count, place(self[end]) < range.upperBound { end += 1 }
        return self[start..<end]
    }

    /// The first place at which a condition holds that, once true, stays true; the count if it never does.
    @inlinable
    public func firstIndexByHalving(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
