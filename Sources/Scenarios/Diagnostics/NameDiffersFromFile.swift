import Linguistics

/// The id differs from the name of the file.
public struct NameDiffersFromFile: Diagnostic.Problem {
    let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var message: Localized {
        Localized(
            de: "Die id „\(name.shortened)“ heißt anders als die Datei.",
            en: "The id “\(name.shortened)” differs from the file's name.")
    }

    public var hint: Localized {
        Localized(
            de: "Geben Sie beiden denselben Namen, ohne die Endung.",
            en: "Give both the same name, without the ending.")
    }

    public static let page = DiagnosticPage(
        code: "S212", severity: .error,
        title: Localized(
            de: "Die id heißt anders als die Datei",
            en: "The id differs from the file name"),
        explanation: Localized(
            de:
                "Szenarien und Vorlagen werden über ihre id aufgerufen und über den Dateinamen gefunden; beide sind deshalb gleich. Nach dem Kopieren einer Datei bleibt oft die alte id stehen.",
            en:
                "Scenarios and templates are called by their id and found by their file name, so the two are the same. After copying a file the old id is often left."
        ),
        bad: .scenario(
            """
            id: «vorlage»
            """),
        good: .scenario(
            """
            id: muster
            """),
        message: Localized(
            de: "Die id „vorlage“ heißt anders als die Datei. Geben Sie beiden denselben Namen, ohne die Endung.",
            en: "The id “vorlage” differs from the file's name. Give both the same name, without the ending."))
}
