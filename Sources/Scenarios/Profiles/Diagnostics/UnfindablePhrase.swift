import Checklist
import Linguistics

/// A phrase that no text can hold.
public struct UnfindablePhrase: Diagnostic.Problem {
    let phrase: String
    let mistake: PhraseNotation.Mistake

    public init(_ phrase: String, _ mistake: PhraseNotation.Mistake) {
        self.phrase = phrase
        self.mistake = mistake
    }

    public var message: Localized {
        Localized(
            de: "Die Wendung „\(phrase)“ kann in keinem Text stehen.",
            en: "The phrase “\(phrase)” can stand in no text.")
    }

    public var hint: Localized {
        switch mistake {
        case .noWord:
            Localized(de: "Schreiben Sie mindestens ein Wort.", en: "Write at least one word.")
        case .openEdge:
            Localized(
                de: "„_“ und „...“ stehen zwischen Wörtern, nicht am Rand.",
                en: "“_” and “...” stand between words, not at the edge.")
        case .strayMark(let piece):
            Localized(
                de:
                    "In „\(piece)“ geht das so nicht: wort* für alle, die so anfangen, *wort allein für alle, die so enden.",
                en: "“\(piece)” does not work: word* for all that begin so, *word by itself for all that end so.")
        }
    }

    public static let page = DiagnosticPage(
        code: "P102", severity: .error,
        title: Localized(
            de: "Eine Wendung, die nie vorkommt",
            en: "A phrase that never occurs"),
        explanation: Localized(
            de:
                "Wendungen werden Wort für Wort gesucht: „wort*“ steht für alle Wörter, die so anfangen, „*wort“ allein für alle, die so enden, „_“ für irgendein Wort, „...“ für bis zu fünf. Diese hier lässt sich so nicht suchen und fiele niemandem auf.",
            en:
                "Phrases are looked for word by word: “word*” stands for all words that begin so, “*word” by itself for all that end so, “_” for any one word, “...” for up to five. This one cannot be looked for, and nobody would notice."
        ),
        bad: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            stockPhrases:
              - phrase: «"_ Hand"»
                caught: [Wir gehen Hand in Hand.]
            """),
        good: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            stockPhrases:
              - phrase: Hand in Hand
                caught: [Wir gehen Hand in Hand.]
            """),
        message: Localized(
            de:
                "Die Wendung „_ Hand“ kann in keinem Text stehen. „_“ und „...“ stehen zwischen Wörtern, nicht am Rand.",
            en: "The phrase “_ Hand” can stand in no text. “_” and “...” stand between words, not at the edge."))
}
