import Linguistics

/// The file is nested deeper than any that a person writes.
public struct TooDeep: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Hier ist die Datei zu tief verschachtelt.",
            en: "The file is nested too deeply here.")
    }

    public var hint: Localized {
        Localized(
            de: "Prüfen Sie, ob Klammern davor geschlossen sind.",
            en: "Check whether the brackets before are closed.")
    }

    public static let page = DiagnosticPage(
        code: "S108", severity: .error,
        title: Localized(
            de: "Zu tief verschachtelt",
            en: "Nested too deeply"),
        explanation: Localized(
            de:
                "Ein Szenario kommt mit vier Ebenen aus. Dutzende von Klammern oder Spiegelstrichen ineinander sind ein Versehen oder ein Angriff, denn daran kann ein Programm abstürzen.",
            en:
                "A scenario needs four levels. Dozens of brackets or dashes inside each other are a slip or an attack, since a program can crash on them."
        ),
        bad: .scenario(
            """
            checks:
              pass: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«[»]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """),
        good: .scenario(
            """
            checks:
              pass: []
            """),
        message: Localized(
            de: "Hier ist die Datei zu tief verschachtelt. Prüfen Sie, ob Klammern davor geschlossen sind.",
            en: "The file is nested too deeply here. Check whether the brackets before are closed."))
}
