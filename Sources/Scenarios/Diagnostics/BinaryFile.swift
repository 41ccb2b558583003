import Linguistics

/// The file is no text.
public struct BinaryFile: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Das ist keine Textdatei.",
            en: "This is not a text file.")
    }

    public var hint: Localized {
        Localized(
            de: "Speichern Sie sie als Text in UTF-8.",
            en: "Save it as text in UTF-8.")
    }

    public static let page = DiagnosticPage(
        code: "S106", severity: .error,
        title: Localized(
            de: "Keine Textdatei",
            en: "Not a text file"),
        explanation: Localized(
            de:
                "Die Datei enthält Nullbytes, wie sie in Text nicht vorkommen: ein Word-Dokument, ein Bild, oder Text in UTF-16. Szenarien sind reiner Text in UTF-8, wie ihn jeder Editor schreibt.",
            en:
                "The file holds NUL bytes, which text does not have: a Word document, a picture, or text in UTF-16. Scenarios are plain text in UTF-8, as every editor writes it."
        ),
        bad: .command(
            """
            einstieg scenario check «szenario.docx»
            """),
        good: .command(
            """
            einstieg scenario check muster.yaml
            """),
        message: Localized(
            de: "Das ist keine Textdatei. Speichern Sie sie als Text in UTF-8.",
            en: "This is not a text file. Save it as text in UTF-8."))
}
