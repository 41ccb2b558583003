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
                "An dieser Stelle geht die Gliederung der Datei nicht auf. Der Fehler liegt hier oder kurz davor: eine Zeile, die zu nichts gehört, ein Zeichen, das YAML nicht kennt. Ohne gültige Gliederung lässt sich der Rest nicht prüfen.",
            en:
                "The structure of the file does not work out here. The mistake is here or just before: a line that belongs to nothing, a character that YAML does not know. Without a valid structure the rest cannot be checked."
        ),
        bad: .scenario(
            """
            title: "Neun Filialen in D:«\\Dachau»"
            """),
        good: .scenario(
            """
            title: 'Neun Filialen in D:\\Dachau'
            """),
        message: Localized(
            de:
                "Das ist kein gültiges YAML (found unknown escape character). Oft fehlt davor ein Anführungszeichen, eine Klammer oder eine Einrückung.",
            en:
                "This is not valid YAML (found unknown escape character). Often a quote, a bracket or an indentation is missing just before."
        ))
}
