import Linguistics

/// Something else stands where a text belongs.
public struct TextExpected: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss ein Text sein.",
            en: "“\(key)” has to be a text.")
    }

    public var hint: Localized {
        Localized(
            de: "Zum Beispiel: title: Ein Anruf",
            en: "For example: title: A call")
    }

    public static let page = DiagnosticPage(
        code: "S204", severity: .error,
        title: Localized(
            de: "Hier gehört ein Text hin",
            en: "A text belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe ist ein einzelner Text. Häufig steht dort eine Liste mit Spiegelstrichen oder eine Gruppe von Angaben, oder hinter dem Doppelpunkt fehlt der Text ganz.",
            en:
                "This entry is a single text. Often a list with dashes or a group of entries stands there, or the text after the colon is missing altogether."
        ),
        bad: .scenario(
            """
            goal:
              «-» Zehn Minuten mit Frau Brandl
              - mit Tag und Uhrzeit
            """),
        good: .scenario(
            """
            goal: Zehn Minuten mit Frau Brandl, mit Tag und Uhrzeit
            """),
        message: Localized(
            de: "„goal“ muss ein Text sein. Zum Beispiel: title: Ein Anruf",
            en: "“goal” has to be a text. For example: title: A call"))
}
