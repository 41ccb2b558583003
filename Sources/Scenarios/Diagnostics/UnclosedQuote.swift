import Linguistics

/// A quote that is opened and never closed.
public struct UnclosedQuote: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Dieses Anführungszeichen wird nicht geschlossen.",
            en: "This quote is not closed.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie dasselbe Zeichen ans Ende des Textes.",
            en: "Put the same character at the end of the text.")
    }

    public static let page = DiagnosticPage(
        code: "S121", severity: .error,
        title: Localized(
            de: "Anführungszeichen nicht geschlossen",
            en: "A quote that is not closed"),
        explanation: Localized(
            de:
                "Beginnt ein Wert mit einem Anführungszeichen, reicht er bis zum nächsten, und sei es zwanzig Zeilen weiter. Fehlt das schließende, verschluckt der Text den Rest der Datei. Auch typografische Anführungszeichen („…“) schließen nicht: Es müssen dieselben sein.",
            en:
                "A value that begins with a quote goes on to the next one, be it twenty lines below. Where the closing one is missing the text swallows the rest of the file. Curly quotes do not close it either: they have to be the same."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag]
                guarded:
                  - «"»Das heißt: Wir schaffen das.
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
            de: "Dieses Anführungszeichen wird nicht geschlossen. Setzen Sie dasselbe Zeichen ans Ende des Textes.",
            en: "This quote is not closed. Put the same character at the end of the text."))
}
