import Linguistics

/// All word lists of acts in a language, in one automaton; built once, when it is first asked for.
final class ActLexicon: Sendable {
    let automaton: PhraseAutomaton

    static func of(_ language: Language) -> ActLexicon {
        switch language {
        case .german: german
        case .english: english
        }
    }

    private static let german = ActLexicon(.german)
    private static let english = ActLexicon(.english)

    private init(_ language: Language) {
        automaton = PhraseAutomaton(ActCue.allCases.map { ($0.rawValue, ActFiles.bytes("\($0)", language)) })
    }
}
