import Linguistics

/// A folder stands where a file was expected.
public struct FolderGiven: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Das ist ein Ordner, keine Datei.",
            en: "This is a folder, not a file.")
    }

    public var hint: Localized {
        Localized(
            de: "Nennen Sie eine Datei darin.",
            en: "Name a file inside it.")
    }

    public static let page = DiagnosticPage(
        code: "S102", severity: .error,
        title: Localized(
            de: "Ein Ordner statt einer Datei",
            en: "A folder instead of a file"),
        explanation: Localized(
            de:
                "Hier wird genau eine Datei gelesen, genannt ist aber ein Ordner. Ganze Ordner nehmen nur die Befehle, bei denen ORDNER in der Hilfe steht, etwa „einstieg scenario check“.",
            en:
                "One file is read here, but a folder is named. Only commands that say FOLDER in their help take whole folders, “einstieg scenario check” for one."
        ),
        bad: .command(
            """
            einstieg scenario show «Scenarios/»
            """),
        good: .command(
            """
            einstieg scenario show Scenarios/de/muster.yaml
            """),
        message: Localized(
            de: "Das ist ein Ordner, keine Datei. Nennen Sie eine Datei darin.",
            en: "This is a folder, not a file. Name a file inside it."))
}
