import Linguistics

/// Tells questions for what would have to be ("Was müsste darauf stehen?") and lines that say so.
enum Wish {
    /// Whether a question asks what something would have to be like, or what somebody would rather have.
    static func isAsked(in words: some Sequence<Int>, of text: Text) -> Bool {
        let words = Array(words)
        return words.contains { index in
            let word = text.words[index]
            if needs.contains(word) { return true }
            // "Would have to", "would need", "would help".
            return woulds.contains(word)
                && words.contains {
                    $0 > index && $0 - index <= 6 && wants.contains(text.words[$0]) && !isNamed(behind: $0, words, text)
                }
        }
    }

    /// "Would it help if Terry sat in?" names what would: it is a yes or a no that is asked for.
    private static func isNamed(behind index: Int, _ words: [Int], _ text: Text) -> Bool {
        words.contains { $0 > index && $0 - index <= 2 && ifs.contains(text.words[$0]) }
    }

    /// Whether a line says how something would be or should be.
    static func isVoiced(in line: String) -> Bool { Text(line).words.contains { voices.contains($0) } }

    private static let needs: WordSet = [
        "müsste", "müssten", "müsst", "bräuchte", "bräuchten", "bräuchtest", "bräuchts", "dürfte", "wünschen",
        "wünschten", "wünschst", "möchten", "möchtest", "wunsch", "wish", "tätest", "täten",
    ]
    private static let ifs: WordSet = ["wenn", "if"]
    private static let woulds: WordSet = ["would", "should", "could", "you'd", "it'd", "würde", "würden", "würd"]
    private static let wants: WordSet = [
        "have", "need", "want", "like", "take", "help", "look", "rather", "prefer", "brauchen", "helfen", "wollen",
        "reichen", "wünschen",
    ]
    private static let voices: WordSet = [
        "würde", "würden", "würd", "wäre", "wären", "wär", "wärs", "wär's", "hätte", "hätten", "hätt", "müsste",
        "müssten", "müsst", "könnte", "könnten", "könnt", "bräuchte", "bräuchten", "bräucht", "sollte", "sollten",
        "sollt", "dürfte", "dürften", "dürft", "möchte", "möcht", "lieber", "wünsche", "wünsch", "reicht", "reichte",
        "genügt", "tät", "täte", "täten", "läg", "läge", "ging", "ginge", "käm", "käme", "would", "wouldn't", "should",
        "could", "i'd", "it'd", "he'd", "she'd", "they'd", "we'd", "that'd",
        "want", "wants", "wish", "rather", "settle", "needs", "need",
    ]
}
