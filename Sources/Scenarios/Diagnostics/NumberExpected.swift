import Linguistics

/// Something else stands where a whole number belongs.
public struct NumberExpected: Diagnostic.Problem {
    let key: String
    let range: ClosedRange<Int>

    public init(_ key: String, range: ClosedRange<Int>) {
        self.key = key
        self.range = range
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss eine ganze Zahl sein.",
            en: "“\(key)” has to be a whole number.")
    }

    public var hint: Localized {
        Localized(
            de: "Zum Beispiel: \(key): \(range.upperBound)",
            en: "For example: \(key): \(range.upperBound)")
    }

    public static let page = DiagnosticPage(
        code: "S205", severity: .error,
        title: Localized(
            de: "Hier gehört eine ganze Zahl hin",
            en: "A whole number belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe ist eine Zahl in Ziffern, ohne Komma, Einheit oder Bereich. „viel“, „2-3“, „2,5“ oder „1:30“ kann das Programm nicht deuten.",
            en:
                "This entry is a number in digits, without decimals, units or ranges. “a lot”, “2-3”, “2.5” or “1:30” mean nothing to the program."
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
            de: "„difficulty“ muss eine ganze Zahl sein. Zum Beispiel: difficulty: 4",
            en: "“difficulty” has to be a whole number. For example: difficulty: 4"))
}
