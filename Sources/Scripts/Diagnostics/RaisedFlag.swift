import Checklist
import Linguistics
import Scenarios

/// A template that raises a flag when it is filled with its own examples.
public struct RaisedFlag: TemplateCheck {
    let flag: Flag
    let variant: String?
    let reason: Localized
    let advice: Localized

    public static func findings(in file: TemplateFile) -> [Diagnostic] {
        var seen: Set<Flag> = []
        return file.samples.flatMap { sample in
            sample.marks.flags(allowing: file.template.allowed).compactMap { mark in
                // What the template's own wording has, its variants have as well.
                guard seen.insert(mark.flag).inserted else { return nil }
                let found = mark.evidence.map { file.parts.place(ofQuote: $0.quote) } ?? file.place(of: sample.wording)
                return Diagnostic(
                    RaisedFlag(
                        flag: mark.flag, variant: sample.wording.variant, reason: mark.reason, advice: mark.advice),
                    at: found.place, extent: found.extent)
            }
        }
    }

    public var message: Localized {
        Localized(
            de: "\(flag.title.de)\(variant.map { " in der Variante „\($0)“" } ?? ""): \(reason.de)",
            en: "\(flag.title.en)\(variant.map { " in the variant “\($0)”" } ?? ""): \(reason.en)")
    }

    public var hint: Localized { advice }

    public static let page = DiagnosticPage(
        code: "T111", severity: .warning,
        title: Localized(
            de: "Die Vorlage hat etwas, das abschreckt", en: "The template has something that puts people off"),
        explanation: Localized(
            de:
                "Floskeln, Druck, ein Monolog oder eine kalte Mail ohne Ausweg kosten mehr, als gute Sätze daneben bringen. Deshalb soll eine Vorlage mit ihren Beispielen nichts davon haben. Ist es Absicht, erlaubt es eine Notiz: <!-- einstieg: allow stockPhrase -->.",
            en:
                "Stock phrases, pressure, a monologue or a cold mail without a way out cost more than good sentences beside them bring. That is why a template with its examples should have none of them. Where it is meant, a note allows it: <!-- einstieg: allow stockPhrase -->."
        ),
        bad: .template(
            SampleTemplate.text(
                body: SampleTemplate.body.replacing(
                    "Ich schicke Ihnen", with: "«Als kompetenter Partner» schicke ich Ihnen"))),
        good: .template(SampleTemplate.text()),
        message: Localized(
            de:
                "Floskel: „Als kompetenter Partner“ könnte jeder an jeden schicken. Streichen Sie es und sagen Sie stattdessen, was nur hier stimmt, etwa: „seit März zwei Leute für den Verkauf in Dachau“.",
            en:
                "Stock phrase: Anyone could send “Als kompetenter Partner” to anyone. Cut it, and say what is true here only, such as “seit März zwei Leute für den Verkauf in Dachau”."
        ))
}
