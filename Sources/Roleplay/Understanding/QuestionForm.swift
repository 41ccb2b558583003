import Linguistics

/// How a question is put, which says what kind of answer fits it.
public enum QuestionForm: String, Codable, Sendable {
    /// How many, how much, how often, how long.
    case howMuch
    case who, when, why, how
    /// Which one of several.
    case which
    /// What, where, with what.
    case what
    /// A question that wants a yes or a no.
    case whether

    /// The form of the question in some words of a text.
    ///
    /// ```swift
    /// QuestionForm(of: text.sentences[0].words, in: text)  // "Wie viele Leute sind das?" → .howMuch
    /// ```
    init(of words: Range<Int>, in text: Text) {
        let start = SentenceForm.questionStart(words, of: text)
        for index in start..<min(start + 4, words.upperBound) {
            let word = text.words[index]
            if QuestionForm.hows.contains(word) {
                let next = index + 1 < words.upperBound ? text.words[index + 1] : nil
                self = next.map { QuestionForm.measures.contains($0) } == true ? .howMuch : .how
                return
            }
            if QuestionForm.whos.contains(word) {
                self = .who
                return
            }
            if QuestionForm.whens.contains(word) {
                self = .when
                return
            }
            if QuestionForm.whys.contains(word) {
                self = .why
                return
            }
            if QuestionForm.whiches.contains(word) {
                self = .which
                return
            }
            if QuestionForm.whats.contains(word) {
                self = .what
                return
            }
            if QuestionForm.sums.contains(word) {
                self = .howMuch
                return
            }
        }
        self = .whether
    }

    private static let hows: WordSet = ["wie", "how", "wia", "how's", "hows", "inwiefern", "inwieweit"]
    private static let measures: WordSet = [
        "viel", "viele", "vielen", "oft", "lange", "lang", "hoch", "groß", "weit", "alt", "häufig", "teuer", "schnell",
        "many", "much", "often", "long", "big", "far", "old", "large", "high", "regularly", "fast",
    ]
    private static let sums: WordSet = ["wieviel", "wieviele", "wievielt"]
    private static let whos: WordSet = ["wer", "wem", "wen", "wessen", "who", "whom", "whose", "who's", "wea"]
    private static let whens: WordSet = ["wann", "when", "seit", "since", "until", "bis"]
    private static let whys: WordSet = ["warum", "wieso", "weshalb", "weswegen", "wozu", "why", "why's"]
    private static let whiches: WordSet = [
        "welche", "welcher", "welches", "welchen", "welchem", "which", "weli", "welä",
    ]
    private static let whats: WordSet = [
        "was", "wo", "woher", "wohin", "womit", "woran", "worauf", "wofür", "wobei", "wovon", "worum", "worüber",
        "wovor", "worin", "woraus", "wonach", "wodurch", "wogegen", "what", "where", "what's",
        "whats", "where's", "wos",
    ]
}
