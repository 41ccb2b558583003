import Linguistics

/// The words by which a question asks for a guess and which are no part of what it asks: "Where do you think those hours
/// go?", "Was glauben Sie, woran das liegt?".
enum ThinkingAloud {
    /// Where such words stand in a question; nil where what somebody thinks is all that is asked.
    static func find(in question: Range<Int>, of text: Text) -> Range<Int>? {
        for index in question.dropFirst() {
            // "What is it that people query?" asks what they query.
            if index + 4 < question.upperBound, beings.contains(text.words[index]), its.contains(text.words[index + 1]),
                thats.contains(text.words[index + 2]), SentenceForm.isQuestionWord(index - 1, of: text)
            {
                return index..<index + 3
            }
            let words = text.words[index..<question.upperBound].prefix(3)
            guard let length = length(Array(words)), index + length + 2 < question.upperBound else { continue }
            // "What do you think of it?" asks nothing else.
            if about.contains(text.words[index + length]) { return nil }
            let isAsked = (question.lowerBound..<index).contains { SentenceForm.isQuestionWord($0, of: text) }
            return isAsked ? index..<index + length : nil
        }
        return nil
    }

    private static func length(_ words: [Word]) -> Int? {
        guard words.count == 3 else { return nil }
        if helpers.contains(words[0]), yous.contains(words[1]), thinking.contains(words[2]) { return 3 }
        return german.contains(words[0]) && addressed.contains(words[1]) ? 2 : nil
    }

    private static let beings: WordSet = ["is", "was"]
    private static let its: WordSet = ["it"]
    private static let thats: WordSet = ["that"]
    private static let helpers: WordSet = ["do", "would", "did"]
    private static let yous: WordSet = ["you", "ye", "yous"]
    private static let thinking: WordSet = ["think", "reckon", "say", "guess", "suppose", "figure", "imagine"]
    private static let german: WordSet = [
        "glauben", "glaubst", "denken", "denkst", "meinen", "meinst", "schätzen", "schätzt", "vermuten", "vermutest",
    ]
    private static let addressed: WordSet = ["sie", "du"]
    private static let about: WordSet = ["of", "about", "davon", "dazu", "darüber", "von", "über"]
}
