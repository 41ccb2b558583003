import Linguistics

/// The file is larger than any that is read.
public struct FileTooLarge: Diagnostic.Problem {
    let limit: Int

    public init(_ limit: Int) {
        self.limit = limit
    }

    public var message: Localized {
        Localized(
            de: "Die Datei ist größer als \(limit / 1024) KiB.",
            en: "The file is larger than \(limit / 1024) KiB.")
    }

    public var hint: Localized {
        Localized(
            de: "Ist das wirklich die richtige Datei? Teilen Sie sie sonst auf.",
            en: "Is this the right file? If so, split it.")
    }

    public static let page = DiagnosticPage(
        code: "S104", severity: .error,
        title: Localized(
            de: "Die Datei ist zu groß",
            en: "The file is too large"),
        explanation: Localized(
            de:
                "Ein langes Szenario hat zwanzig KiB, gelesen wird bis zu einem MiB. Eine größere Datei ist meist die falsche, etwa eine Aufnahme oder ein Archiv; so bleibt der Rechner auch dann schnell.",
            en:
                "A long scenario has twenty KiB; up to one MiB is read. A larger file is mostly the wrong one, a recording or an archive; and the machine stays quick even then."
        ),
        bad: .command(
            """
            einstieg scenario check «telefonat.wav»
            """),
        good: .command(
            """
            einstieg scenario check muster.yaml
            """),
        message: Localized(
            de: "Die Datei ist größer als 1024 KiB. Ist das wirklich die richtige Datei? Teilen Sie sie sonst auf.",
            en: "The file is larger than 1024 KiB. Is this the right file? If so, split it."))
}
