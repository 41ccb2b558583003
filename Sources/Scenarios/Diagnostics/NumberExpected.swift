import Linguistics

/// Something else stands where a whole number belongs.
public struct NumberExpected: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss eine ganze Zahl sein.",
            en: "“\(key)” has to be a whole number.")
    }

    public var hint: Localized {
        Localized(
            de: "Zum Beispiel: difficulty: 2",
            en: "For example: difficulty: 2")
    }

    public static let page = DiagnosticPage(
        code: "S205", severity: .error,
        title: Localized(
            de: "Hier gehört eine ganze Zahl hin",
            en: "A whole number belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe ist eine Zahl in Ziffern, ohne Komma, Einheit oder Bereich. „viel“, „2-3“ oder „2,5“ kann das Programm nicht deuten.",
            en:
                "This entry is a number in digits, without decimals, units or ranges. “a lot”, “2-3” or “2.5” mean nothing to the program."
        ),
        bad: .scenario(
            """
            difficulty: «mittel»
            """),
        good: .scenario(
            """
            difficulty: 2
            """),
        message: Localized(
            de: "„difficulty“ muss eine ganze Zahl sein. Zum Beispiel: difficulty: 2",
            en: "“difficulty” has to be a whole number. For example: difficulty: 2"))
}
