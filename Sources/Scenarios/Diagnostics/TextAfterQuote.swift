import Linguistics

/// A text that goes on behind its closing quote.
public struct TextAfterQuote: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Der Text geht hinter dem schließenden Anführungszeichen weiter.",
            en: "The text goes on behind its closing quote.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie den ganzen Satz in einfache Anführungszeichen, oder nehmen Sie innen „…“.",
            en: "Put the whole sentence in single quotes, or use curly ones inside.")
    }

    public static let page = DiagnosticPage(
        code: "S122", severity: .error,
        title: Localized(
            de: "Text nach dem schließenden Anführungszeichen",
            en: "Text behind the closing quote"),
        explanation: Localized(
            de:
                "Beginnt ein Wert mit einem Anführungszeichen, endet er am nächsten. Stehen nur einzelne Wörter des Satzes in Anführungszeichen, braucht der ganze Satz noch einmal andere außen herum.",
            en:
                "A value that begins with a quote ends at the next one. Where only some words of the sentence are quoted, the whole sentence needs other quotes around it."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag]
                guarded:
                  - «"»Kühlhaus" sagt bei uns keiner.
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
                  - '"Kühlhaus" sagt bei uns keiner.'
                open:
                  - Am Samstag stehe ich selbst im Laden.
            """),
        message: Localized(
            de:
                "Der Text geht hinter dem schließenden Anführungszeichen weiter. Setzen Sie den ganzen Satz in einfache Anführungszeichen, oder nehmen Sie innen „…“.",
            en:
                "The text goes on behind its closing quote. Put the whole sentence in single quotes, or use curly ones inside."
        ))
}
