import Linguistics

/// The file holds more than one YAML document.
public struct SeveralDocuments: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "In der Datei stehen mehrere YAML-Dokumente.",
            en: "The file holds more than one YAML document.")
    }

    public var hint: Localized {
        Localized(
            de: "Ein Szenario, eine Datei: Streichen Sie die Zeile „---“.",
            en: "One scenario, one file: delete the line “---”.")
    }

    public static let page = DiagnosticPage(
        code: "S113", severity: .error,
        title: Localized(
            de: "Mehrere YAML-Dokumente",
            en: "More than one YAML document"),
        explanation: Localized(
            de:
                "Eine Zeile „---“ beginnt in YAML ein neues Dokument, und nur das erste würde gelesen. Szenarien haben weder einen Kopf noch mehrere Teile.",
            en:
                "A line “---” begins a new document in YAML, and only the first would be read. Scenarios have neither front matter nor several parts."
        ),
        bad: .scenario(
            """
            checks:
              fail:
                - Guten Tag, haben Sie Interesse?
            ---
            «zweites»: Szenario
            """),
        good: .scenario(
            """
            checks:
              fail:
                - Guten Tag, haben Sie Interesse?
            """),
        message: Localized(
            de: "In der Datei stehen mehrere YAML-Dokumente. Ein Szenario, eine Datei: Streichen Sie die Zeile „---“.",
            en: "The file holds more than one YAML document. One scenario, one file: delete the line “---”."))
}
