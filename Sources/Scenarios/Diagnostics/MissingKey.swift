import Linguistics

/// A key that must be there is not.
public struct MissingKey: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "Hier fehlt „\(key)“.",
            en: "“\(key)” is missing here.")
    }

    public var hint: Localized {
        Localized(
            de: "Ergänzen Sie eine Zeile „\(key): …“.",
            en: "Add a line “\(key): …”.")
    }

    public static let page = DiagnosticPage(
        code: "S202", severity: .error,
        title: Localized(
            de: "Eine Angabe fehlt",
            en: "An entry is missing"),
        explanation: Localized(
            de:
                "Ohne diese Angabe lässt sich das Szenario nicht spielen. Die Zeile gehört in die Gruppe, auf die der Fehler zeigt, so weit eingerückt wie die übrigen Angaben dort.",
            en:
                "The scenario cannot be played without this entry. The line belongs to the group that the mistake points at, indented like the others there."
        ),
        bad: .scenario(
            """
            seller:
              «company»: Taktwerk, Augsburg
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
            de: "Hier fehlt „offer“. Ergänzen Sie eine Zeile „offer: …“.",
            en: "“offer” is missing here. Add a line “offer: …”."))
}
