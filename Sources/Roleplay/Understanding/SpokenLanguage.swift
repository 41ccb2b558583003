import Linguistics

/// Tells German from English by the little words that hold a sentence together.
package enum SpokenLanguage {
    /// Whether a text is written in another language than the expected one: three of its little words and twice as many
    /// as of the expected language.
    package static func isOther(than expected: Language, _ text: Text) -> Bool {
        let german = text.words.count { germanWords.contains($0) }
        let english = text.words.count { englishWords.contains($0) }
        let (own, other) = expected == .german ? (german, english) : (english, german)
        return other >= 3 && other >= 2 * own + 1 || other >= 2 && own == 0 && text.words.count <= 6
    }

    private static let germanWords: WordSet = [
        "der", "die", "das", "und", "ist", "nicht", "ich", "sie", "mit", "für", "von", "den", "wie", "haben", "wir",
        "ein", "eine", "einen", "auf", "bei", "ihnen", "ihr", "ihre", "auch", "noch", "aber", "oder", "kann", "sind",
        "zu", "im", "dem", "ja", "nein", "mal", "gern", "können", "guten", "tag", "hallo", "bitte", "du", "dir",
    ]
    private static let englishWords: WordSet = [
        "the", "and", "is", "not", "i", "you", "with", "for", "of", "to", "we", "have", "are", "your", "it", "that",
        "what", "this", "do", "can", "would", "my", "be", "please", "hello", "how", "i'm", "about", "from", "yes",
        "speak", "don't", "does", "there", "could", "me",
    ]
}
