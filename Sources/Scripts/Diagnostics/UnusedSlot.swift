import Linguistics
import Scenarios

/// The front matter describes a slot that the text does not use.
public struct UnusedSlot: Diagnostic.Problem {
    let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var message: Localized {
        Localized(
            de: "Der Platzhalter „\(name)“ kommt im Text nicht vor.",
            en: "The slot “\(name)” is not used in the text.")
    }

    public var hint: Localized {
        Localized(
            de: "Streichen Sie ihn oder setzen Sie ihn ein.",
            en: "Delete it or use it.")
    }

    public static let page = DiagnosticPage(
        code: "T103", severity: .error,
        title: Localized(
            de: "Platzhalter ohne Stelle im Text",
            en: "A slot without a place in the text"),
        explanation: Localized(
            de:
                "Oben steht ein Platzhalter, der im Text nicht vorkommt. Wer die Vorlage füllt, gäbe etwas an, das nirgends erscheint; meist ist der Name im Text anders geschrieben.",
            en:
                "The front matter has a slot that does not occur in the text. Whoever fills the template would give something that appears nowhere; mostly the text spells the name differently."
        ),
        bad: .template(
            SampleTemplate.text(
                slots: SampleTemplate.slots + "\n  «ort»: {description: wo die Filiale liegt, example: Dachau}")),
        good: .template(SampleTemplate.text()),
        message: Localized(
            de: "Der Platzhalter „ort“ kommt im Text nicht vor. Streichen Sie ihn oder setzen Sie ihn ein.",
            en: "The slot “ort” is not used in the text. Delete it or use it."))
}
