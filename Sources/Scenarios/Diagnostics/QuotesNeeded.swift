import Linguistics

/// A text that begins with a character that means something else in YAML.
public struct QuotesNeeded: Diagnostic.Problem {
    let character: String

    public init(_ character: String) {
        self.character = character
    }

    public var message: Localized {
        Localized(
            de: "Ein Text, der mit \(character) beginnt, braucht Anführungszeichen.",
            en: "A text that begins with \(character) needs quotes.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie den ganzen Satz in Anführungszeichen: \"\(character)…\"",
            en: "Put the whole sentence in quotes: \"\(character)…\"")
    }

    public static let page = DiagnosticPage(
        code: "S116", severity: .error,
        title: Localized(
            de: "Ein Text, der Anführungszeichen braucht",
            en: "A text that needs quotes"),
        explanation: Localized(
            de:
                "Die Zeichen { [ @ ` % haben am Anfang eines Wertes in YAML eine eigene Bedeutung. Ein Satz, der mit {time} beginnt, wird sonst für eine Gruppe von Angaben gehalten.",
            en:
                "The characters { [ @ ` % mean something of their own in YAML at the start of a value. A sentence that begins with {time} is taken for a group of entries otherwise."
        ),
        bad: .scenario(
            """
            lines:
              counterTime:
                - «{»time}, das ginge.
            """),
        good: .scenario(
            """
            lines:
              counterTime:
                - "{time}, das ginge."
            """),
        message: Localized(
            de:
                "Ein Text, der mit { beginnt, braucht Anführungszeichen. Setzen Sie den ganzen Satz in Anführungszeichen: \"{…\"",
            en: "A text that begins with { needs quotes. Put the whole sentence in quotes: \"{…\""))
}
