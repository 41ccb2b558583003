import Linguistics

/// A line that is indented so that it belongs to nothing, or to the wrong group.
public struct WrongIndentation: Diagnostic.Problem {
    let key: String
    let parent: String?

    public init(_ key: String, parent: String?) {
        self.key = key
        self.parent = parent
    }

    public var message: Localized {
        if let parent {
            return Localized(
                de: "„\(key.shortened)“ gehört unter „\(parent)“ und ist nicht eingerückt.",
                en: "“\(key.shortened)” belongs under “\(parent)” and is not indented.")
        }
        return Localized(
            de: "Diese Zeile ist anders eingerückt als die davor.",
            en: "This line is not indented like the ones before.")
    }

    public var hint: Localized {
        parent == nil
            ? Localized(
                de: "Rücken Sie sie so weit ein wie ihre Nachbarn.", en: "Indent it like its neighbours.")
            : Localized(
                de: "Rücken Sie diese Zeile und die folgenden um zwei Leerzeichen ein.",
                en: "Indent this line and the following ones by two spaces.")
    }

    public static let page = DiagnosticPage(
        code: "S120", severity: .error,
        title: Localized(
            de: "Falsch eingerückt",
            en: "Wrong indentation"),
        explanation: Localized(
            de:
                "Die Einrückung sagt in YAML, was wozu gehört: Was unter „seller“ steht, ist weiter eingerückt als „seller“ selbst, und was nebeneinander gilt, gleich weit. Schon ein Leerzeichen zu viel oder zu wenig ändert die Zugehörigkeit.",
            en:
                "Indentation says what belongs to what in YAML: what stands under “seller” is indented more than “seller” itself, and what stands side by side is indented alike. One space too many or too few changes that."
        ),
        bad: .scenario(
            """
            seller:
            «company»: Taktwerk, Augsburg
            offer: Taktwerk plant Schichten.
            value: [Muster eines Schichtplans]
            """),
        good: .scenario(
            """
            seller:
              company: Taktwerk, Augsburg
              offer: Taktwerk plant Schichten.
              value: [Muster eines Schichtplans]
            """),
        message: Localized(
            de:
                "„company“ gehört unter „seller“ und ist nicht eingerückt. Rücken Sie diese Zeile und die folgenden um zwei Leerzeichen ein.",
            en:
                "“company” belongs under “seller” and is not indented. Indent this line and the following ones by two spaces."
        ))
}
