import Checklist
import Linguistics
import Scenarios

/// A template that is no good opener when it is filled with its own examples.
public struct BelowMark: TemplateCheck {
    /// What a template has to reach, of 100.
    public static let mark = 90

    let score: Int
    let variant: String?
    /// The items that are not met.
    let missing: [ChecklistItem]
    let advice: Localized

    public static func findings(in file: TemplateFile) -> [Diagnostic] {
        var seen: Set<String> = []
        return file.samples.compactMap { sample in
            let allowed = file.template.allowed
            let score = sample.marks.score(allowing: allowed)
            guard score < mark, seen.insert(sample.wording.label).inserted else { return nil }
            let missing = ChecklistItem.allCases.filter {
                sample.marks.level($0) != .met && !allowed.contains(.item($0))
            }
            let place = file.place(of: sample.wording)
            return Diagnostic(
                BelowMark(
                    score: score, variant: sample.wording.variant, missing: missing,
                    advice: missing.first.flatMap { sample.marks.items[$0]?.advice } ?? Localized(de: "", en: "")),
                at: place.place, extent: place.extent)
        }
    }

    public var message: Localized {
        let german = missing.map(\.title.de).joined(separator: ", ")
        let english = missing.map(\.title.en).joined(separator: ", ")
        return Localized(
            de:
                "Mit den Beispielen gefüllt kommt \(variant.map { "die Variante „\($0)“" } ?? "die Vorlage") auf \(score) von 100, nötig sind \(Self.mark). Es fehlt: \(german).",
            en:
                "Filled with its examples \(variant.map { "the variant “\($0)”" } ?? "the template") comes to \(score) of 100, needed are \(Self.mark). Missing: \(english)."
        )
    }

    public var hint: Localized { advice }

    public static let page = DiagnosticPage(
        code: "T110", severity: .warning,
        title: Localized(de: "Die Vorlage ist kein guter Einstieg", en: "The template is no good opener"),
        explanation: Localized(
            de:
                "Eine Vorlage wird hundertmal verschickt, also lohnt sich jeder Punkt. Gefüllt mit ihren eigenen Beispielen soll sie bei der Checkliste für ihren Kanal mindestens 90 von 100 erreichen, jede Variante für sich. Was fehlt, steht dabei.",
            en:
                "A template is sent a hundred times, so every point is worth the trouble. Filled with its own examples it should reach at least 90 of 100 by the checklist for its channel, every variant for itself. What is missing is named."
        ),
        bad: .template(
            SampleTemplate.text(
                body:
                    "«{{»name}}, guten Tag, Jana Wirth von Teigruhe. Sie suchen {{fact}}. Wer steht dort am Samstag hinter der Theke? Ich schicke Ihnen den Schichtplan einer Bäckerei in Bruck, die samstags mit drei Leuten auskommt."
            )),
        good: .template(SampleTemplate.text()),
        message: Localized(
            de:
                "Mit den Beispielen gefüllt kommt die Vorlage auf 75 von 100, nötig sind 90. Es fehlt: Kleiner nächster Schritt. Schließen Sie mit einem kleinen Vorschlag und zwei Zeiten: „Eine Viertelstunde am Telefon, eher Mittwoch um zehn oder Freitag nach acht?“ (Ihr Anlass: „seit März zwei Leute für den Verkauf in Dachau“)",
            en:
                "Filled with its examples the template comes to 75 of 100, needed are 90. Missing: Small next step. Close with a small proposal and two times: “A quarter of an hour on the phone, Wednesday at ten or Friday after eight?” (your occasion: “seit März zwei Leute für den Verkauf in Dachau”)"
        ))
}
