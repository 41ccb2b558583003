import Linguistics
import Scenarios

/// A template without front matter.
public struct NoFrontMatter: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Am Anfang fehlt der Kopf zwischen zwei Zeilen „---“.",
            en: "The front matter between two lines “---” is missing at the top.")
    }

    public var hint: Localized {
        Localized(
            de: "Die erste Zeile ist „---“, dann folgen id, title, language …",
            en: "The first line is “---”, then come id, title, language …")
    }

    public static let page = DiagnosticPage(
        code: "T101", severity: .error,
        title: Localized(
            de: "Der Kopf der Vorlage fehlt",
            en: "The front matter is missing"),
        explanation: Localized(
            de:
                "Eine Vorlage beginnt mit ihren Angaben zwischen zwei Zeilen „---“; danach kommt der Text. Ohne sie weiß das Programm nicht, für welchen Kanal und Anlass sie taugt.",
            en:
                "A template begins with its entries between two lines “---”; the text comes after. Without them the program does not know which channel and occasion it is good for."
        ),
        bad: .template(
            """
            «G»uten Tag {{name}}, wer steht am Samstag in Dachau?
            """),
        good: .template(SampleTemplate.text()),
        message: Localized(
            de:
                "Am Anfang fehlt der Kopf zwischen zwei Zeilen „---“. Die erste Zeile ist „---“, dann folgen id, title, language …",
            en:
                "The front matter between two lines “---” is missing at the top. The first line is “---”, then come id, title, language …"
        ))
}
