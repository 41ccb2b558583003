import Linguistics
import Scenarios

/// Braces in a template that make no slot.
public struct TemplateSyntax: Diagnostic.Problem {
    let reason: String

    public init(_ reason: String) {
        self.reason = reason
    }

    public var message: Localized {
        Localized(
            de: "Die Vorlage ist fehlerhaft (\(reason)).",
            en: "The template is malformed (\(reason)).")
    }

    public var hint: Localized {
        Localized(
            de: "Platzhalter stehen so im Text: {{name}}.",
            en: "Slots stand in the text like this: {{name}}.")
    }

    public static let page = DiagnosticPage(
        code: "T105", severity: .error,
        title: Localized(
            de: "Platzhalter falsch geschrieben",
            en: "A slot written wrongly"),
        explanation: Localized(
            de:
                "Ein Platzhalter ist ein Name aus Buchstaben und Ziffern zwischen doppelten geschweiften Klammern, ohne Leerzeichen; dahinter kann nach einem senkrechten Strich eine Form stehen: {{name|dative}}. Sonst stünden die Klammern im Entwurf.",
            en:
                "A slot is a name of letters and digits between double braces, without spaces; a form may follow behind a bar: {{name|dative}}. Otherwise the braces would stand in the draft."
        ),
        bad: .template(
            SampleTemplate.text(body: SampleTemplate.body.replacing("{{name}}", with: "«{{»name}"))),
        good: .template(SampleTemplate.text()),
        message: Localized(
            de: "Die Vorlage ist fehlerhaft ({{). Platzhalter stehen so im Text: {{name}}.",
            en: "The template is malformed ({{). Slots stand in the text like this: {{name}}."))
}
