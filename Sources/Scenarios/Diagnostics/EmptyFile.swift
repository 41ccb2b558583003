import Linguistics

/// Nothing stands in the file.
public struct EmptyFile: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Die Datei ist leer.",
            en: "The file is empty.")
    }

    public var hint: Localized {
        Localized(
            de: "Nehmen Sie eine vorhandene Datei als Muster.",
            en: "Take one of the existing files as a model.")
    }

    public static let page = DiagnosticPage(
        code: "S105", severity: .error,
        title: Localized(
            de: "Die Datei ist leer",
            en: "The file is empty"),
        explanation: Localized(
            de:
                "In der Datei steht nichts als Leerraum oder Kommentare. Oft hat der Editor sie angelegt und noch nicht gespeichert.",
            en:
                "There is nothing in the file but space or comments. Often the editor has created it and not saved it yet."
        ),
        bad: .command(
            """
            touch muster.yaml; einstieg scenario check «muster.yaml»
            """),
        good: .command(
            """
            einstieg scenario check muster.yaml
            """),
        message: Localized(
            de: "Die Datei ist leer. Nehmen Sie eine vorhandene Datei als Muster.",
            en: "The file is empty. Take one of the existing files as a model."))
}
