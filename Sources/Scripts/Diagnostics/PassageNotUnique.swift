import Linguistics
import Scenarios

/// A variant changes a passage that does not stand in the text exactly once.
public struct PassageNotUnique: Diagnostic.Problem {
    let passage: String
    let count: Int

    init(_ passage: String, count: Int) {
        self.passage = passage
        self.count = count
    }

    private var beginning: String { passage.count > 40 ? passage.prefix(39) + "…" : passage }

    public var message: Localized {
        count == 0
            ? Localized(
                de: "„\(beginning)“ steht so nicht im Text.", en: "“\(beginning)” does not stand in the text like this."
            )
            : Localized(
                de: "„\(beginning)“ steht \(count)-mal im Text.",
                en: "“\(beginning)” stands in the text \(count) times.")
    }

    public var hint: Localized {
        Localized(
            de: "Nehmen Sie die Stelle Wort für Wort aus dem Text, so lang, dass es nur eine gibt.",
            en: "Take the passage from the text word for word, long enough that there is only one.")
    }

    public static let page = DiagnosticPage(
        code: "T108", severity: .error,
        title: Localized(
            de: "Die Stelle einer Variante ist nicht eindeutig", en: "The passage of a variant is not unique"),
        explanation: Localized(
            de:
                "Eine Variante ist die Vorlage mit einer anderen Stelle: „replace“ nennt sie, „with“ sagt, was stattdessen dasteht. Steht sie nicht genau einmal im Text, weiß niemand, was gemeint ist. Das geschieht leicht, wenn der Text geändert wird und die Variante nicht.",
            en:
                "A variant is the template with another passage: “replace” names it, “with” says what stands in its place. Where it does not stand in the text exactly once, nobody knows what is meant. That happens easily when the text is changed and the variant is not."
        ),
        bad: .template(
            SampleTemplate.text(
                more: """
                    variants:
                      sonntag:
                        replace: «hinter dem Tresen»
                        with: am Sonntag hinter der Theke
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
                "„hinter dem Tresen“ steht so nicht im Text. Nehmen Sie die Stelle Wort für Wort aus dem Text, so lang, dass es nur eine gibt.",
            en:
                "“hinter dem Tresen” does not stand in the text like this. Take the passage from the text word for word, long enough that there is only one."
        ))
}
