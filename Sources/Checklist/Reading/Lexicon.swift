import Linguistics

/// All word lists of a language in one automaton, and the words that carry no meaning of their own.
struct Lexicon: Sendable {
    let automaton: PhraseAutomaton
    let functionWords: WordSet

    init(_ language: Language) {
        automaton = PhraseAutomaton(Cue.allCases.map { ($0.rawValue, $0.words(language)) })
        functionWords = WordSet(WordList(WordFiles.all["function." + language.rawValue] ?? []).phrases)
    }
}
