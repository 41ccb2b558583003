import Linguistics

/// Something else stands where a group of entries belongs.
public struct GroupExpected: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss eine Gruppe von Angaben sein.",
            en: "“\(key)” has to be a group of entries.")
    }

    public var hint: Localized {
        Localized(
            de: "Die Angaben stehen eingerückt darunter, je eine Zeile.",
            en: "Its entries stand below, indented, one a line.")
    }

    public static let page = DiagnosticPage(
        code: "S208", severity: .error,
        title: Localized(
            de: "Hier gehört eine Gruppe von Angaben hin",
            en: "A group of entries belongs here"),
        explanation: Localized(
            de:
                "Unter diesem Namen stehen mehrere Angaben, jede in einer eigenen, eingerückten Zeile mit Doppelpunkt. Ein einzelner Text oder eine Liste sagt dem Programm nicht, was davon was ist.",
            en:
                "Several entries stand under this name, each on an indented line of its own with a colon. A single text or a list does not tell the program which is which."
        ),
        bad: .scenario(
            """
            seller: «Taktwerk, Augsburg»
            """),
        good: .scenario(
            """
            seller:
              company: Taktwerk, Augsburg
              offer: Taktwerk plant Schichten.
              value: [Muster eines Schichtplans]
            """),
        message: Localized(
            de: "„seller“ muss eine Gruppe von Angaben sein. Die Angaben stehen eingerückt darunter, je eine Zeile.",
            en: "“seller” has to be a group of entries. Its entries stand below, indented, one a line."))
}
