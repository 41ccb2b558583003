import Linguistics
import Scenarios

/// A value cannot take the form that the text asks for, since its gender or number is unknown.
public struct UnclearForm: TemplateCheck {
    let reason: UnclearNoun
    let slot: String

    init(_ reason: UnclearNoun, slot: String) {
        self.reason = reason
        self.slot = slot
    }

    public static func findings(in file: TemplateFile) -> [Diagnostic] {
        for wording in file.template.wordings {
            do throws(Diagnostic) {
                _ = try wording.filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
            } catch {
                guard let unclear = error.problem as? UnclearForm,
                    let example = wording.slots.first(where: { $0.name == unclear.slot })?.example
                else { continue }
                return [
                    Diagnostic(unclear, at: file.parts.place(of: example), extent: example.unicodeScalars.count)
                ]
            }
        }
        return []
    }

    public var message: Localized {
        switch reason {
        case .gender(let noun):
            Localized(
                de: "„\(noun)“ im Platzhalter „\(slot)“: Ob es der, die oder das heißt, ist nicht bekannt.",
                en: "“\(noun)” in the slot “\(slot)”: whether it is der, die or das is not known.")
        case .number(let noun):
            Localized(
                de: "„die \(noun)“ im Platzhalter „\(slot)“ kann eine sein oder mehrere.",
                en: "“die \(noun)” in the slot “\(slot)” may be one or several.")
        case .person(let name):
            Localized(
                de: "„\(name)“ im Platzhalter „\(slot)“: Ob es Lieber oder Liebe heißt, ist nicht bekannt.",
                en: "“\(name)” in the slot “\(slot)”: whether it is Lieber or Liebe is not known.")
        case .notNominative(let value):
            Localized(
                de: "„\(value)“ im Platzhalter „\(slot)“ lässt sich nicht beugen.",
                en: "“\(value)” in the slot “\(slot)” cannot be inflected.")
        }
    }

    public var hint: Localized {
        switch reason {
        case .gender(let noun):
            Localized(
                de: "Geben Sie den Artikel mit: „der \(noun)“, oder „\(noun) (n)“.",
                en: "Give the article with it: “der \(noun)”, or “\(noun) (n)”.")
        case .number(let noun):
            Localized(
                de: "Schreiben Sie „die \(noun) (f)“ oder „die \(noun) (pl)“.",
                en: "Write “die \(noun) (f)” or “die \(noun) (pl)”.")
        case .person(let name):
            Localized(
                de: "Schreiben Sie „Herr …“, „Frau …“ oder „\(name) (f)“.",
                en: "Write “Herr …”, “Frau …” or “\(name) (f)”.")
        case .notNominative:
            Localized(
                de: "Schreiben Sie das Hauptwort im ersten Fall mit Artikel: „der Standort“.",
                en: "Write the noun in the nominative with its article: “der Standort”.")
        }
    }

    public static let page = DiagnosticPage(
        code: "T107", severity: .error,
        title: Localized(de: "Ein Wert lässt sich nicht beugen", en: "A value that cannot be inflected"),
        explanation: Localized(
            de:
                "Für „dem Rolltor“ muss bekannt sein, dass es „das Rolltor“ heißt. Das Programm weiß es vom Artikel im Wert, von einer kurzen Wörterliste und von Endungen wie -ung. Geraten wird nicht, denn ein falscher Artikel verrät die Vorlage.",
            en:
                "For “dem Rolltor” it has to be known that it is “das Rolltor”. The program knows it from the article in the value, from a short list of words and from endings such as -ung. It does not guess, since a wrong article gives the template away."
        ),
        bad: .template(
            SampleTemplate.text(
                slots: SampleTemplate.slots + "\n  ding: {description: was fehlt, example: «Knetarm»}",
                body: SampleTemplate.body.replacing("hinter der Theke", with: "neben {{ding|article:dative}}"))),
        good: .template(
            SampleTemplate.text(
                slots: SampleTemplate.slots + "\n  ding: {description: was fehlt, example: der Knetarm}",
                body: SampleTemplate.body.replacing("hinter der Theke", with: "neben {{ding|article:dative}}"))),
        message: Localized(
            de:
                "„Knetarm“ im Platzhalter „ding“: Ob es der, die oder das heißt, ist nicht bekannt. Geben Sie den Artikel mit: „der Knetarm“, oder „Knetarm (n)“.",
            en:
                "“Knetarm” in the slot “ding”: whether it is der, die or das is not known. Give the article with it: “der Knetarm”, or “Knetarm (n)”."
        ))
}
