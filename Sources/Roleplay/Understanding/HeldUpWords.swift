import Linguistics

/// What a trainee holds up to the persona: "Sie hatten doch gesagt, Sie haben gar keinen Balkon."
enum HeldUpWords {
    /// The telling stems of what stands behind the words that hold it up, in the same sentence.
    static func stems(behind words: Range<Int>, in text: Text) -> [String] {
        guard let sentence = text.sentences.first(where: { $0.words.overlaps(words) })?.words,
            words.upperBound < sentence.upperBound
        else { return [] }
        return QuestionParts(text.quote(text.range(ofWords: words.upperBound..<sentence.upperBound))).telling
    }

    /// Whether the persona has used none of these words, nor one that begins with them or that they begin with.
    static func areUnsaid(_ stems: [String], in told: Set<String>) -> Bool {
        !stems.isEmpty
            && stems.allSatisfy { stem in
                !told.contains { $0.utf8.count >= 4 && ($0.hasPrefix(stem) || stem.hasPrefix($0)) }
            }
    }
}
