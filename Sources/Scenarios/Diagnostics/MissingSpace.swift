import Linguistics

/// No space between the colon and the value.
public struct MissingSpace: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "Nach „\(key):“ fehlt ein Leerzeichen.",
            en: "A space is missing after “\(key):”.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie „\(key.shortened): …“.",
            en: "Write “\(key.shortened): …”.")
    }

    public static let page = DiagnosticPage(
        code: "S118", severity: .error,
        title: Localized(
            de: "Leerzeichen nach dem Doppelpunkt fehlt",
            en: "No space after the colon"),
        explanation: Localized(
            de:
                "Erst Doppelpunkt und Leerzeichen zusammen trennen in YAML Namen und Wert. Ohne das Leerzeichen ist die ganze Zeile ein einziges Wort, und was danach kommt, passt nicht mehr.",
            en:
                "Only a colon and a space together part name and value in YAML. Without the space the whole line is a single word, and what comes after does not fit any more."
        ),
        bad: .scenario(
            """
            temperature«:»cold
            """),
        good: .scenario(
            """
            temperature: cold
            """),
        message: Localized(
            de: "Nach „temperature:“ fehlt ein Leerzeichen. Schreiben Sie „temperature: …“.",
            en: "A space is missing after “temperature:”. Write “temperature: …”."))
}
