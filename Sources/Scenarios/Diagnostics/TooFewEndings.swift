import Linguistics

/// A scenario with endings of its own has fewer than three.
public struct TooFewEndings: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Ein Szenario braucht mindestens drei Ausgänge.",
            en: "A scenario needs at least three endings.")
    }

    public var hint: Localized {
        Localized(
            de: "Zum Beispiel nextStep, no und hungUp.",
            en: "For example nextStep, no and hungUp.")
    }

    public static let page = DiagnosticPage(
        code: "S213", severity: .error,
        title: Localized(
            de: "Zu wenige Ausgänge",
            en: "Too few endings"),
        explanation: Localized(
            de:
                "Wer eigene Ausgänge schreibt, schreibt mindestens drei: Sonst endet fast jedes Gespräch gleich, und Übende lernen nicht, woran es lag. Ohne „endings“ nimmt das Programm die Ausgänge des Archetyps.",
            en:
                "Whoever writes endings of their own writes three at least: otherwise nearly every talk ends alike, and trainees do not learn why. Without “endings” the program takes those of the archetype."
        ),
        bad: .scenario(
            """
            «endings»:
              no:
                lines: [Danke, nein.]
                afterwards: Ein klares Nein.
            """),
        good: .scenario(
            """
            endings:
              nextStep:
                lines: ["Gut, {time}."]
                afterwards: Sie hat den Termin eingetragen.
              no:
                lines: [Danke, nein.]
                afterwards: Ein klares Nein.
              hungUp:
                lines: ["*legt auf*"]
                afterwards: Sie ist wieder in der Backstube.
            """),
        message: Localized(
            de: "Ein Szenario braucht mindestens drei Ausgänge. Zum Beispiel nextStep, no und hungUp.",
            en: "A scenario needs at least three endings. For example nextStep, no and hungUp."))
}
