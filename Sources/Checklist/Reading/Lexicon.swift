import Linguistics

/// All word lists of a language in one automaton, and the words that carry no meaning of their own.
final class Lexicon: Sendable {
    let automaton: PhraseAutomaton
    let functionWords: WordSet
    let synonyms: Synonyms
    let contrasts: Contrasts

    /// The lexicon of a language, built when it is first asked for.
    static func of(_ language: Language) -> Lexicon {
        switch language {
        case .german: german
        case .english: english
        }
    }

    private static let german = Lexicon(.german)
    private static let english = Lexicon(.english)

    private init(_ language: Language) {
        automaton = PhraseAutomaton(Cue.allCases.map { ($0.rawValue, $0.file(language)) })
        functionWords = WordSet(WordFiles.bytes("function", language))
        synonyms = Synonyms(WordFiles.bytes("synonyms", language))
        contrasts = Contrasts(WordFiles.bytes("contrast", language))
    }
}
