import Linguistics

/// A note that is not written like one.
public struct BrokenNote: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "Dieser Vermerk ist nicht zu verstehen.",
            en: "This note cannot be understood.")
    }

    public var hint: Localized {
        Localized(
            de: "So steht er richtig: <!-- einstieg: allow stockPhrase -->",
            en: "It stands like this: <!-- einstieg: allow stockPhrase -->")
    }

    public static let page = DiagnosticPage(
        code: "N102", severity: .error,
        title: Localized(
            de: "Vermerk nicht zu verstehen",
            en: "A note that cannot be understood"),
        explanation: Localized(
            de:
                "Ein Vermerk beginnt mit „<!-- einstieg:“, nennt „allow“ mit einer oder mehreren Regeln und endet mit „-->“. Fehlt ein Teil davon, stünde er als Text im Entwurf.",
            en:
                "A note begins with “<!-- einstieg:”, says “allow” with one or more rules, and ends with “-->”. With a part missing it would stand in the draft as text."
        ),
        bad: .template(SampleTemplate.text(body: SampleTemplate.body + "\n«<»!-- einstieg: allow stockPhrase")),
        good: .template(SampleTemplate.text(body: SampleTemplate.body + "\n<!-- einstieg: allow stockPhrase -->")),
        message: Localized(
            de: "Dieser Vermerk ist nicht zu verstehen. So steht er richtig: <!-- einstieg: allow stockPhrase -->",
            en: "This note cannot be understood. It stands like this: <!-- einstieg: allow stockPhrase -->"))
}
