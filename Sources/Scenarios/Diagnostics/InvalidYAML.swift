import Linguistics

/// The file is not YAML, for a reason that has no diagnostic of its own.
public struct InvalidYAML: Diagnostic.Problem {
    let reason: String

    public init(_ reason: String) {
        self.reason = reason
    }

    public var message: Localized {
        Localized(
            de: "Das ist kein gültiges YAML (\(reason)).",
            en: "This is not valid YAML (\(reason)).")
    }

    public var hint: Localized {
        Localized(
            de: "Oft fehlt davor ein Anführungszeichen, eine Klammer oder eine Einrückung.",
            en: "Often a quote, a bracket or an indentation is missing just before.")
    }

    public static let page = DiagnosticPage(
        code: "S110", severity: .error,
        title: Localized(
            de: "Kein gültiges YAML",
            en: "Not valid YAML"),
        explanation: Localized(
            de:
                "An dieser Stelle geht die Gliederung der Datei nicht auf. Der Fehler liegt hier oder kurz davor: eine Klammer, die nicht geschlossen ist, ein Komma zu viel, eine Zeile, die zu nichts gehört. Ohne gültige Gliederung lässt sich der Rest nicht prüfen.",
            en:
                "The structure of the file does not work out here. The mistake is here or just before: a bracket not closed, a comma too many, a line that belongs to nothing. Without a valid structure the rest cannot be checked."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: [Dienstag um neun, Donnerstag nach zwei
            needs«:»
              - id: samstag
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Dienstag um neun, Donnerstag nach zwei]
            """),
        message: Localized(
            de:
                "Das ist kein gültiges YAML (did not find expected ',' or ']'). Oft fehlt davor ein Anführungszeichen, eine Klammer oder eine Einrückung.",
            en:
                "This is not valid YAML (did not find expected ',' or ']'). Often a quote, a bracket or an indentation is missing just before."
        ))
}
