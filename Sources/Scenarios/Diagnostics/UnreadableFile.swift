import Linguistics

/// The file is there but may not be read.
public struct UnreadableFile: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Die Datei lässt sich nicht lesen.",
            en: "The file cannot be read.")
    }

    public var hint: Localized {
        Localized(
            de: "Prüfen Sie die Zugriffsrechte.",
            en: "Check its permissions.")
    }

    public static let page = DiagnosticPage(
        code: "S103", severity: .error,
        title: Localized(
            de: "Die Datei lässt sich nicht lesen",
            en: "The file cannot be read"),
        explanation: Localized(
            de:
                "Die Datei ist da, aber das System gibt sie nicht her: meist fehlen die Leserechte, oder ein Laufwerk im Netz ist nicht verbunden. „ls -l“ zeigt, wer sie lesen darf.",
            en:
                "The file is there, but the system does not hand it over: mostly the right to read it is missing, or a network drive is not connected. “ls -l” shows who may read it."
        ),
        bad: .command(
            """
            einstieg scenario check «gesperrt.yaml»
            """),
        good: .command(
            """
            chmod u+r gesperrt.yaml
            """),
        message: Localized(
            de: "Die Datei lässt sich nicht lesen. Prüfen Sie die Zugriffsrechte.",
            en: "The file cannot be read. Check its permissions."))
}
