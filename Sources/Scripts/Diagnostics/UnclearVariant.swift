import Linguistics
import Scenarios

/// A variant that differs in nothing, in more than one thing, or has the name of the template's own wording.
public struct UnclearVariant: Diagnostic.Problem {
    let name: String

    init(_ name: String) {
        self.name = name
    }

    public var message: Localized {
        name == Variant.original
            ? Localized(
                de: "„original“ heißt schon die Fassung der Vorlage selbst.",
                en: "“original” is the template's own wording already.")
            : Localized(
                de: "Bei der Variante „\(name)“ ist nicht klar, was anders ist.",
                en: "It is not clear in what the variant “\(name)” differs.")
    }

    public var hint: Localized {
        Localized(
            de: "Sie hat einen Namen, dazu entweder „subject“ oder „replace“ mit „with“.",
            en: "It has a name, and either “subject” or “replace” with “with”.")
    }

    public static let page = DiagnosticPage(
        code: "T109", severity: .error,
        title: Localized(
            de: "Eine Variante ändert nicht genau eine Sache", en: "A variant does not change exactly one thing"),
        explanation: Localized(
            de:
                "Wer zwei Fassungen vergleicht, will wissen, woran es lag. Das geht nur, wenn sie sich in einer Sache unterscheiden: im Betreff oder in einer Stelle des Textes. Zwei Änderungen sind zwei Varianten.",
            en:
                "Whoever compares two wordings wants to know what made the difference. That works only where they differ in one thing: the subject or one passage of the text. Two changes are two variants."
        ),
        bad: .template(
            SampleTemplate.text(
                more: """
                    variants:
                      «sonntag»:
                        replace: am Samstag hinter der Theke
                    """)),
        good: .template(
            SampleTemplate.text(
                more: """
                    variants:
                      sonntag:
                        replace: am Samstag hinter der Theke
                        with: am Sonntag hinter der Theke
                    """)),
        message: Localized(
            de:
                "Bei der Variante „sonntag“ ist nicht klar, was anders ist. Sie hat einen Namen, dazu entweder „subject“ oder „replace“ mit „with“.",
            en:
                "It is not clear in what the variant “sonntag” differs. It has a name, and either “subject” or “replace” with “with”."
        ))
}
