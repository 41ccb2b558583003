import Linguistics

/// A key without a colon.
public struct MissingColon: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "Hinter „\(key.shortened)“ fehlt ein Doppelpunkt.",
            en: "A colon is missing after “\(key.shortened)”.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie „\(key.shortened): …“. Geht ein Text hier nur weiter, rücken Sie die Zeile ein.",
            en: "Write “\(key.shortened): …”. If a text goes on here, indent the line.")
    }

    public static let page = DiagnosticPage(
        code: "S119", severity: .error,
        title: Localized(
            de: "Doppelpunkt fehlt",
            en: "A colon is missing"),
        explanation: Localized(
            de:
                "In einer Gruppe ist jede Zeile ein Name, ein Doppelpunkt und ein Wert. Ohne Doppelpunkt ist nicht zu sehen, wo der Name aufhört.",
            en:
                "In a group every line is a name, a colon and a value. Without the colon nobody can see where the name ends."
        ),
        bad: .scenario(
            """
            «temperature» cold
            """),
        good: .scenario(
            """
            temperature: cold
            """),
        message: Localized(
            de:
                "Hinter „temperature“ fehlt ein Doppelpunkt. Schreiben Sie „temperature: …“. Geht ein Text hier nur weiter, rücken Sie die Zeile ein.",
            en:
                "A colon is missing after “temperature”. Write “temperature: …”. If a text goes on here, indent the line."
        ))
}
