import Linguistics

/// A bracket that is opened and not closed.
public struct UnclosedBracket: Diagnostic.Problem {
    let bracket: String

    public init(_ bracket: String) {
        self.bracket = bracket
    }

    public var message: Localized {
        Localized(
            de: "Die Klammer \(bracket) wird nicht geschlossen, oder ein Komma fehlt darin.",
            en: "The bracket \(bracket) is not closed, or a comma is missing inside.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie die schließende Klammer, und ein Komma zwischen je zwei Werte.",
            en: "Put the closing bracket, and a comma between every two values.")
    }

    public static let page = DiagnosticPage(
        code: "S123", severity: .error,
        title: Localized(
            de: "Klammer nicht geschlossen",
            en: "A bracket that is not closed"),
        explanation: Localized(
            de:
                "Eine Liste in eckigen Klammern endet mit „]“, eine Gruppe in geschweiften mit „}“, und zwischen zwei Werten steht ein Komma. Fehlt eines davon, sucht YAML in den nächsten Zeilen danach.",
            en:
                "A list in square brackets ends with “]”, a group in braces with “}”, and a comma stands between two values. Where one is missing, YAML goes on to look for it in the next lines."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: «[»Dienstag um neun, Donnerstag nach zwei
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Dienstag um neun, Donnerstag nach zwei]
            """),
        message: Localized(
            de:
                "Die Klammer [ wird nicht geschlossen, oder ein Komma fehlt darin. Setzen Sie die schließende Klammer, und ein Komma zwischen je zwei Werte.",
            en:
                "The bracket [ is not closed, or a comma is missing inside. Put the closing bracket, and a comma between every two values."
        ))
}
