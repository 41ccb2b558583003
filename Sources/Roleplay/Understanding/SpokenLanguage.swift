import Linguistics

/// Tells German from English by the little words that hold a sentence together.
package enum SpokenLanguage {
    /// Whether a text is written in another language than the expected one: three of the other's little words and twice as
    /// many as of the expected language, or two of a neighbour's and none of the expected.
    package static func isOther(than expected: Language, _ text: Text) -> Bool {
        let german = text.words.count { germanWords.contains($0) }
        let english = text.words.count { englishWords.contains($0) }
        let (own, other) = expected == .german ? (german, english) : (english, german)
        let foreign = text.words.count { foreignWords.contains($0) }
        if foreign >= 2, own == 0, other <= foreign { return true }
        return other >= 3 && other >= 2 * own + 1 || other >= 2 && own == 0 && text.words.count <= 12
    }

    private static let germanWords: WordSet = [
        "der", "die", "das", "und", "ist", "nicht", "ich", "sie", "mit", "für", "von", "den", "wie", "haben", "wir",
        "ein", "eine", "einen", "auf", "bei", "ihnen", "ihr", "ihre", "auch", "noch", "aber", "oder", "kann", "sind",
        "zu", "im", "dem", "ja", "nein", "mal", "gern", "können", "guten", "tag", "hallo", "bitte", "du", "dir",
        "sprechen", "sprichst", "deutsch", "viele", "viel", "denn", "einem", "euch", "uns", "doch", "schon", "wenn",
        "dass",
        "weil", "wer", "habe", "es", "ihren", "werden", "wird",
    ]
    /// Little words of the neighbours, French, Spanish and Italian, that neither German nor English has.
    private static let foreignWords: WordSet = [
        "le", "les", "est", "vous", "je", "parlez", "parle", "français", "bonjour", "merci", "que", "qui", "avec",
        "el", "los", "usted", "habla", "español", "hola", "gracias", "por", "para", "il", "lei", "parla",
        "italiano", "buongiorno", "grazie", "sono", "perché", "una", "c'est", "où", "quoi", "può", "puede", "dónde",
    ]
    private static let englishWords: WordSet = [
        "the", "and", "is", "not", "i", "you", "with", "for", "of", "to", "we", "have", "are", "your", "it", "that",
        "what", "this", "do", "can", "would", "my", "be", "please", "hello", "how", "i'm", "about", "from", "yes",
        "speak", "don't", "does", "there", "could", "me",
    ]
}
