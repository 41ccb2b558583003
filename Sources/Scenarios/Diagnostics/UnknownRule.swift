import Linguistics

/// A note allows a rule that does not exist.
public struct UnknownRule: Diagnostic.Problem {
    let name: String
    let suggestion: String?

    public init(_ name: String, suggestion: String?) {
        self.name = name
        self.suggestion = suggestion
    }

    public var message: Localized {
        Localized(
            de: "Eine Regel „\(name)“ gibt es nicht.",
            en: "There is no rule “\(name)”.")
    }

    public var hint: Localized {
        if let suggestion {
            return Localized(de: "Meinten Sie „\(suggestion)“?", en: "Did you mean “\(suggestion)”?")
        }
        return Localized(de: "„einstieg explain“ zeigt alle.", en: "“einstieg explain” shows all.")
    }

    public static let page = DiagnosticPage(
        code: "N101", severity: .error,
        title: Localized(
            de: "Unbekannte Regel in einem Vermerk",
            en: "Unknown rule in a note"),
        explanation: Localized(
            de:
                "Ein Vermerk lässt eine Regel der Checkliste gelten, wo sie anschlägt. Mit einem Namen, den es nicht gibt, ließe er nichts gelten, und niemand merkte es.",
            en:
                "A note lets a rule of the checklist pass where it is raised. With a name that does not exist it would let nothing pass, and nobody would notice."
        ),
        bad: .template(
            SampleTemplate.text(body: SampleTemplate.body + "\n<!-- einstieg: allow «stockPhrases» -->")),
        good: .template(SampleTemplate.text(body: SampleTemplate.body + "\n<!-- einstieg: allow stockPhrase -->")),
        message: Localized(
            de: "Eine Regel „stockPhrases“ gibt es nicht. Meinten Sie „stockPhrase“?",
            en: "There is no rule “stockPhrases”. Did you mean “stockPhrase”?"))
}
