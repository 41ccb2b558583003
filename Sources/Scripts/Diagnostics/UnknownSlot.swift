import Linguistics
import Scenarios

/// The text names a slot that the front matter does not describe.
public struct UnknownSlot: Diagnostic.Problem {
    let name: String
    let known: [String]

    public init(_ name: String, known: [String]) {
        self.name = name
        self.known = known
    }

    public var message: Localized {
        Localized(
            de: "Einen Platzhalter „\(name)“ gibt es nicht.",
            en: "There is no slot “\(name)”.")
    }

    public var hint: Localized {
        Localized(
            de: "Es gibt: \(known.joined(separator: ", ")).",
            en: "Known: \(known.joined(separator: ", ")).")
    }

    public static let page = DiagnosticPage(
        code: "T102", severity: .error,
        title: Localized(
            de: "Unbekannter Platzhalter",
            en: "Unknown slot"),
        explanation: Localized(
            de:
                "Jeder Platzhalter im Text hat oben unter „slots“ eine Beschreibung und ein Beispiel. Ohne sie wüsste niemand, was einzusetzen ist, und in einem Entwurf bliebe eine Lücke.",
            en:
                "Every slot in the text has a description and an example at the top under “slots”. Without them nobody would know what to put in, and a draft would keep a gap."
        ),
        bad: .template(
            SampleTemplate.text(body: SampleTemplate.body.replacing("am Samstag", with: "am «{{tag}}»"))),
        good: .template(SampleTemplate.text()),
        message: Localized(
            de: "Einen Platzhalter „tag“ gibt es nicht. Es gibt: name, fact.",
            en: "There is no slot “tag”. Known: name, fact."))
}
