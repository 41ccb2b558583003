import Linguistics

/// Tells by which name a sentence calls the other: who is called is no subject of a question.
enum Vocative {
    /// The words of a sentence without the name at its edges.
    ///
    /// ```swift
    /// Vocative.without(0..<7, in: Text("What goes in the bin, Mrs Sowden?"))  // 0..<5
    /// ```
    static func without(_ sentence: Range<Int>, in text: Text) -> Range<Int> {
        var words = sentence
        if let comma = words.dropFirst(2).last(where: { text.words[$0].gap >= .comma }),
            words.upperBound - comma <= 4, titles.contains(text.words[comma])
        {
            words = words.lowerBound..<comma
        }
        if let comma = words.dropFirst().prefix(4).first(where: { text.words[$0].gap >= .comma }),
            words.upperBound - comma >= 3, titles.contains(text.words[words.lowerBound])
        {
            words = comma..<words.upperBound
        }
        return words
    }

    private static let titles: WordSet = [
        "herr", "frau", "hr", "fr", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doktor", "schwester",
    ]
}
