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
            de: "Schreiben Sie ihn hinter den Doppelpunkt oder den Spiegelstrich, ohne Liste und ohne weitere Angaben.",
            en: "Write it behind the colon or the dash, without a list and without further entries.")
    }

    public static let page = DiagnosticPage(
        code: "S204", severity: .error,
        title: Localized(
            de: "Hier gehört ein Text hin",
            en: "A text belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe ist ein einzelner Text. Häufig steht dort eine Liste mit Spiegelstrichen, oder ein Satz mit Doppelpunkt ohne Anführungszeichen, den YAML für eine Gruppe hält.",
            en:
                "This entry is a single text. Often a list with dashes stands there, or a sentence with a colon and without quotes, which YAML takes for a group."
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
            de:
                "„goal“ muss ein Text sein. Schreiben Sie ihn hinter den Doppelpunkt oder den Spiegelstrich, ohne Liste und ohne weitere Angaben.",
            en:
                "“goal” has to be a text. Write it behind the colon or the dash, without a list and without further entries."
        ))
}
