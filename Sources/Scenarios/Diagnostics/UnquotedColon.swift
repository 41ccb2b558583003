import Linguistics

/// A text with a colon and a space that stands without quotes.
public struct UnquotedColon: Diagnostic.Problem {
    let words: String

    public init(_ words: String) {
        self.words = words
    }

    public var message: Localized {
        Localized(
            de: "Der Doppelpunkt teilt diesen Satz in Name und Wert.",
            en: "The colon splits this sentence into name and value.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie den ganzen Satz in Anführungszeichen: \"\(words.shortened): …\"",
            en: "Put the whole sentence in quotes: \"\(words.shortened): …\"")
    }

    public static let page = DiagnosticPage(
        code: "S115", severity: .error,
        title: Localized(
            de: "Doppelpunkt in einem Text ohne Anführungszeichen",
            en: "A colon in a text without quotes"),
        explanation: Localized(
            de:
                "Ein Doppelpunkt mit Leerzeichen dahinter trennt in YAML Namen und Wert. In einem Satz wie „Das heißt: morgen“ zerlegt er ihn deshalb, wenn keine Anführungszeichen darum stehen.",
            en:
                "A colon followed by a space parts name and value in YAML. In a sentence like “I mean: tomorrow” it takes the sentence apart, unless quotes stand around it."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag]
                guarded:
                  - Das heißt«:» Wir schaffen das.
                open:
                  - Am Samstag stehe ich selbst im Laden.
            """),
        good: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag]
                guarded:
                  - "Das heißt: Wir schaffen das."
                open:
                  - Am Samstag stehe ich selbst im Laden.
            """),
        message: Localized(
            de:
                "Der Doppelpunkt teilt diesen Satz in Name und Wert. Setzen Sie den ganzen Satz in Anführungszeichen: \"Das heißt: …\"",
            en: "The colon splits this sentence into name and value. Put the whole sentence in quotes: \"Das heißt: …\""
        ))
}
