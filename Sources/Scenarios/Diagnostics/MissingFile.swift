import Linguistics

/// There is no file of that name.
public struct MissingFile: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Diese Datei gibt es nicht.",
            en: "There is no such file.")
    }

    public var hint: Localized {
        Localized(
            de: "Prüfen Sie Schreibweise und Ordner.",
            en: "Check its spelling and the folder.")
    }

    public static let page = DiagnosticPage(
        code: "S101", severity: .error,
        title: Localized(
            de: "Die Datei gibt es nicht",
            en: "There is no such file"),
        explanation: Localized(
            de:
                "Unter diesem Namen liegt nichts. Meist ist es ein Tippfehler, oder die Eingabe steht in einem anderen Ordner, als Sie denken: Namen ohne Ordner gelten dort, wo Sie gerade sind.",
            en:
                "Nothing lies under that name. Mostly it is a slip of the fingers, or the command runs in another folder than you think: names without a folder count from where you are."
        ),
        bad: .command(
            """
            einstieg scenario check «mustre.yaml»
            """),
        good: .command(
            """
            einstieg scenario check muster.yaml
            """),
        message: Localized(
            de: "Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.",
            en: "There is no such file. Check its spelling and the folder."))
}
