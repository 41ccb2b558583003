import Linguistics

/// Something else stands where a group of entries belongs.
public struct GroupExpected: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        key.isEmpty
            ? Localized(
                de: "Die Datei muss aus Angaben mit Doppelpunkt bestehen.",
                en: "The file has to consist of entries with a colon.")
            : Localized(de: "„\(key)“ muss eine Gruppe von Angaben sein.", en: "“\(key)” has to be a group of entries.")
    }

    public var hint: Localized {
        Localized(
            de: "Jede Angabe steht in einer eigenen Zeile: Name, Doppelpunkt, Leerzeichen, Wert.",
            en: "Each entry stands on a line of its own: name, colon, space, value.")
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
            de:
                "„seller“ muss eine Gruppe von Angaben sein. Jede Angabe steht in einer eigenen Zeile: Name, Doppelpunkt, Leerzeichen, Wert.",
            en:
                "“seller” has to be a group of entries. Each entry stands on a line of its own: name, colon, space, value."
        ))
}
