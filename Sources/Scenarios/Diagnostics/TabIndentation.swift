import Linguistics

/// A line is indented with a tab.
public struct TabIndentation: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Hier steht ein Tabulator als Einrückung.",
            en: "This line is indented with a tab.")
    }

    public var hint: Localized {
        Localized(
            de: "Rücken Sie mit Leerzeichen ein.",
            en: "Indent with spaces.")
    }

    public static let page = DiagnosticPage(
        code: "S111", severity: .error,
        title: Localized(
            de: "Mit Tabulator eingerückt",
            en: "Indented with a tab"),
        explanation: Localized(
            de:
                "Wie breit ein Tabulator ist, sieht jeder Editor anders; YAML lässt ihn als Einrückung deshalb nicht zu. In den meisten Editoren schreibt die Tabulatortaste Leerzeichen, wenn man es einstellt.",
            en:
                "Every editor shows a tab at another width, so YAML does not allow it for indentation. Most editors can be told to write spaces when the tab key is pressed."
        ),
        bad: .scenario(
            """
            persona:
            «\t»archetype: busy
              free: [Dienstag um neun]
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Dienstag um neun]
            """),
        message: Localized(
            de: "Hier steht ein Tabulator als Einrückung. Rücken Sie mit Leerzeichen ein.",
            en: "This line is indented with a tab. Indent with spaces."))
}
