import Linguistics

/// A byte in the file is not UTF-8.
public struct NotUTF8: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Hier steht ein Zeichen, das kein UTF-8 ist.",
            en: "There is a byte here that is not UTF-8.")
    }

    public var hint: Localized {
        Localized(
            de: "Speichern Sie sie als Text in UTF-8.",
            en: "Save it as text in UTF-8.")
    }

    public static let page = DiagnosticPage(
        code: "S107", severity: .error,
        title: Localized(
            de: "Kein UTF-8",
            en: "Not UTF-8"),
        explanation: Localized(
            de:
                "Ältere Editoren speichern Umlaute als Latin-1 oder Windows-1252. Dann ist nicht zu erkennen, ob da ein ä oder etwas anderes steht, und raten würde Namen verfälschen.",
            en:
                "Older editors save umlauts as Latin-1 or Windows-1252. Then nobody can tell whether it is an ä or something else, and guessing would spoil names."
        ),
        bad: .command(
            """
            einstieg scenario check «latin1.yaml»
            """),
        good: .command(
            """
            iconv -f latin1 -t utf8 latin1.yaml > muster.yaml
            """),
        message: Localized(
            de: "Hier steht ein Zeichen, das kein UTF-8 ist. Speichern Sie sie als Text in UTF-8.",
            en: "There is a byte here that is not UTF-8. Save it as text in UTF-8."))
}
