import Linguistics

/// A # that turns the rest of a text into a comment.
public struct HashInText: Diagnostic.Problem {
    let words: String

    public init(_ words: String) {
        self.words = words
    }

    public var message: Localized {
        Localized(
            de: "„\(words.shortened)“ gilt als Kommentar und fehlt im Text.",
            en: "“\(words.shortened)” counts as a comment and is missing in the text.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie den ganzen Text in Anführungszeichen, oder schreiben Sie hinter das # ein Leerzeichen.",
            en: "Put the whole text in quotes, or write a space behind the #.")
    }

    public static let page = DiagnosticPage(
        code: "S117", severity: .warning,
        title: Localized(
            de: "Ein # schneidet den Text ab",
            en: "A # cuts the text off"),
        explanation: Localized(
            de:
                "Nach einem Leerzeichen beginnt # in YAML einen Kommentar, und alles danach gehört nicht mehr zum Text. Steht hinter dem # kein Leerzeichen, war es wohl kein Kommentar, sondern eine Nummer oder ein Schlagwort.",
            en:
                "After a space, # begins a comment in YAML, and everything behind it is no part of the text. Where no space follows the #, it was hardly a comment but a number or a tag."
        ),
        bad: .scenario(
            """
            title: Anruf in Filiale «#9»
            """),
        good: .scenario(
            """
            title: "Anruf in Filiale #9"
            """),
        message: Localized(
            de:
                "„#9“ gilt als Kommentar und fehlt im Text. Setzen Sie den ganzen Text in Anführungszeichen, oder schreiben Sie hinter das # ein Leerzeichen.",
            en:
                "“#9” counts as a comment and is missing in the text. Put the whole text in quotes, or write a space behind the #."
        ))
}
