import Linguistics
import Scenarios

/// A slot is to take a form that there is not.
public struct UnknownForm: Diagnostic.Problem {
    let form: String
    let language: Language

    public init(_ form: String, language: Language) {
        self.form = form
        self.language = language
    }

    public var message: Localized {
        Localized(de: "Eine Form „\(form)“ gibt es hier nicht.", en: "There is no form “\(form)” here.")
    }

    public var hint: Localized {
        let names = SlotForm.names(language)
        if let meant = nearest(to: form, among: names) {
            return Localized(de: "Meinten Sie „\(meant)“?", en: "Did you mean “\(meant)”?")
        }
        let list = names.filter { !$0.contains(":") || $0.hasPrefix("with:") }.joined(separator: ", ")
        return Localized(de: "Es gibt: \(list).", en: "Known: \(list).")
    }

    public static let page = DiagnosticPage(
        code: "T106", severity: .error,
        title: Localized(de: "Unbekannte Form eines Platzhalters", en: "Unknown form of a slot"),
        explanation: Localized(
            de:
                "Hinter dem Namen eines Platzhalters kann stehen, in welcher Form sein Wert in den Satz kommt: {{rolle|genitive}}, {{anlage|article:dative}}, {{anlass|with:bei}}. Die Formen hängen von der Sprache der Vorlage ab; im Englischen gibt es a und possessive.",
            en:
                "Behind a slot's name may stand in which form its value comes into the sentence: {{role|a}}, {{name|possessive}}. The forms depend on the template's language; German has its cases, articles and prepositions."
        ),
        bad: .template(
            SampleTemplate.text(body: SampleTemplate.body.replacing("{{name}}", with: "«{{name|nominativ}}»"))),
        good: .template(
            SampleTemplate.text(body: SampleTemplate.body.replacing("{{name}}", with: "{{name|nominative}}"))),
        message: Localized(
            de:
                "Eine Form „nominativ“ gibt es hier nicht. Meinten Sie „nominative“?",
            en:
                "There is no form “nominativ” here. Did you mean “nominative”?"
        ))
}
