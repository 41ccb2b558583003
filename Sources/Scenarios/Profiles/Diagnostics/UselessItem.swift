import Checklist
import Linguistics

/// An own item that neither counts nor blocks.
public struct UselessItem: Diagnostic.Problem {
    let item: String

    public init(_ item: String) { self.item = item }

    public var message: Localized {
        Localized(
            de: "„\(item)“ wiegt 0 und fällt deshalb nirgends ins Gewicht.",
            en: "“\(item)” weighs 0 and makes no difference.")
    }

    public var hint: Localized {
        Localized(
            de: "Geben Sie dem Punkt ein Gewicht, oder nennen Sie ihn unter blockers.",
            en: "Give the item a weight, or name it under blockers.")
    }

    public static let page = DiagnosticPage(
        code: "P106", severity: .error,
        title: Localized(
            de: "Ein eigener Punkt ohne Wirkung",
            en: "An own item without effect"),
        explanation: Localized(
            de:
                "Ein eigener Punkt zählt mit seinem Gewicht, oder er lässt durchfallen, wenn er unter blockers steht. Dieser tut keines von beiden.",
            en:
                "An own item counts with its weight, or it fails an opener when it stands under blockers. This one does neither."
        ),
        bad: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            items:
              - id: «herkunft»
                title: Sagt, woher der Name ist
                weight: 0
                advice: Sagen Sie, woher Sie den Namen haben.
                phrases: [Ihren Namen]
                met: [Ihren Namen habe ich von der Website.]
                missing: [Guten Tag Frau Brandl.]
            """),
        good: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            blockers: [pretence, afterNo, herkunft]
            items:
              - id: herkunft
                title: Sagt, woher der Name ist
                weight: 0
                advice: Sagen Sie, woher Sie den Namen haben.
                phrases: [Ihren Namen]
                met: [Ihren Namen habe ich von der Website.]
                missing: [Guten Tag Frau Brandl.]
            """),
        message: Localized(
            de:
                "„herkunft“ wiegt 0 und fällt deshalb nirgends ins Gewicht. Geben Sie dem Punkt ein Gewicht, oder nennen Sie ihn unter blockers.",
            en: "“herkunft” weighs 0 and makes no difference. Give the item a weight, or name it under blockers."))
}
