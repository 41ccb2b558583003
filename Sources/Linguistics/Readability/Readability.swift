/// How long a text is and how easily it reads, by published formulas.
///
/// German: the first Wiener Sachtextformel (Bamberger and Vanecek, Lesen – Verstehen – Lernen – Schreiben, 1984) and
/// Flesch's reading ease in Amstad's form for German (Wie verständlich sind unsere Zeitungen?, 1978). English: Flesch's
/// reading ease (A new readability yardstick, Journal of Applied Psychology 32, 1948). All are meant for texts of a
/// hundred words and more; for an opener they serve to compare two, not as a grade.
public struct Readability: Equatable, Sendable {
    public let language: Language
    public let words: Int
    public let sentences: Int
    public let syllables: Int
    /// Words of three syllables and more.
    public let longWords: Int
    /// Words of more than six letters.
    public let wideWords: Int
    /// Words of one syllable.
    public let shortWords: Int

    /// Measures a text; a greeting, a heading or a line that ends counts as a sentence.
    public init(_ text: Text, _ language: Language) {
        self.language = language
        words = text.words.count
        sentences = text.sentences.count
        var (syllables, long, wide, short) = (0, 0, 0, 0)
        for word in text.words {
            let written = text.quote(word.start..<word.end)
            let count = Syllables.count(written, language)
            syllables += count
            long += count >= 3 ? 1 : 0
            short += count == 1 ? 1 : 0
            wide += written.count(where: \.isLetter) > 6 ? 1 : 0
        }
        (self.syllables, longWords, wideWords, shortWords) = (syllables, long, wide, short)
    }

    /// The words of a sentence on average; nil for an empty text.
    public var sentenceLength: Double? { sentences == 0 ? nil : Double(words) / Double(sentences) }

    /// Reading ease from about 0 (very hard) to 100 (very easy), after Flesch or, in German, after Amstad; nil for an
    /// empty text.
    public var ease: Double? {
        guard let length = sentenceLength, words > 0 else { return nil }
        let perWord = Double(syllables) / Double(words)
        return language == .german ? 180 - length - 58.5 * perWord : 206.835 - 1.015 * length - 84.6 * perWord
    }

    /// The school year from which a German text is understood, from about 4 to 15, by the first Wiener Sachtextformel; nil
    /// for an empty text and in English.
    public var schoolYear: Double? {
        guard language == .german, let length = sentenceLength, words > 0 else { return nil }
        func percent(_ count: Int) -> Double { Double(count) * 100 / Double(words) }
        return 0.1935 * percent(longWords) + 0.1672 * length + 0.1297 * percent(wideWords)
            - 0.0327 * percent(shortWords) - 0.875
    }
}
