import Checklist
import Linguistics

/// An own stock phrase that the rubric has already.
public struct SuperfluousPhrase: Diagnostic.Problem {
    let phrase: String

    public init(_ phrase: String) { self.phrase = phrase }

    public var message: Localized {
        Localized(
            de: "„\(phrase)“ fängt die Checkliste schon von sich aus.",
            en: "The checklist catches “\(phrase)” by itself.")
    }

    public var hint: Localized {
        Localized(
            de: "Streichen Sie die Wendung.",
            en: "Delete the phrase.")
    }

    public static let page = DiagnosticPage(
        code: "P109", severity: .warning,
        title: Localized(
            de: "Eine Floskel, die schon bekannt ist",
            en: "A stock phrase that is known already"),
        explanation: Localized(
            de:
                "Diese Wendung steht schon in der Checkliste, auf der das Profil aufbaut. Sie hier noch einmal zu nennen ändert nichts und muss gepflegt werden.",
            en:
                "This phrase stands already in the checklist that the profile builds on. To name it here again changes nothing and has to be looked after."
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
              - phrase: «auf Augenhöhe»
                caught: [Wir arbeiten auf Augenhöhe.]
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
            de: "„auf Augenhöhe“ fängt die Checkliste schon von sich aus. Streichen Sie die Wendung.",
            en: "The checklist catches “auf Augenhöhe” by itself. Delete the phrase."))
}
