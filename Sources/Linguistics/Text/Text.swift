/// A text taken apart once: its scalars, words and sentences, with places that map back to the original.
///
/// ```swift
/// Text("Grüß Gott! Wie geht's?").words.map(\.folded)  // ["gruess", "gott", "wie", "geht's"]
/// ```
public struct Text: Sendable {
    /// The text as it was written.
    public let source: String
    /// Its Unicode scalars; all places count these.
    public let scalars: [Unicode.Scalar]
    /// Words and numbers in order.
    public let words: [Word]
    /// Sentences in order; every word belongs to exactly one.
    public let sentences: [Sentence]

    /// Takes a text apart, in time linear in its length.
    public init(_ source: String) {
        self.source = source
        scalars = Array(source.unicodeScalars)
        words = Word.all(in: scalars)
        sentences = Sentence.all(in: scalars, words: words)
    }

    /// The original words at a range of scalars.
    public func quote(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
        return String(view)
    }

    /// The range of scalars from the first to the last of some words.
    public func range(ofWords range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.upperBound <= words.count else { return 0..<0 }
        return words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }

    /// The sentence that a word belongs to; found by halving, so that a long text stays cheap.
    public func sentence(ofWord index: Int) -> Sentence? {
        let place = sentences.firstIndexByHalving { $0.words.upperBound > index }
        return place < sentences.count ? sentences[place] : nil
    }

    /// The folded words of a sentence.
    public func folded(_ sentence: Sentence) -> [String] { words[sentence.words].map(\.folded) }
}

extension Array {
    /// The first place at which a condition holds that, once true, stays true; the count if it never does.
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
