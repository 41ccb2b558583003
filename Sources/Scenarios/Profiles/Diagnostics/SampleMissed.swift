import Checklist
import Linguistics

/// A sample of a profile in which nothing is found though it should be.
public struct SampleMissed: Diagnostic.Problem {
    let entry: Localized

    public init(_ entry: Localized) { self.entry = entry }

    public var message: Localized {
        Localized(
            de: "In diesem Beispiel wird „\(entry.de)“ nicht gefunden.",
            en: "“\(entry.en)” is not found in this sample.")
    }

    public var hint: Localized {
        Localized(
            de: "Ergänzen Sie eine Wendung, die hier steht, oder streichen Sie das Beispiel.",
            en: "Add a phrase that stands here, or delete the sample.")
    }

    public static let page = DiagnosticPage(
        code: "P103", severity: .error,
        title: Localized(
            de: "Ein Beispiel, in dem nichts gefunden wird",
            en: "A sample in which nothing is found"),
        explanation: Localized(
            de:
                "Die Beispiele sind die Tests eines Profils. In denen unter caught und met muss die Wendung oder der Punkt gefunden werden; sonst fänden sie ihn auch in den Texten Ihres Teams nicht.",
            en:
                "The samples are the tests of a profile. In those under caught and met the phrase or the item has to be found; otherwise it would not be found in the texts of your team either."
        ),
        bad: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            stockPhrases:
              - phrase: Hand in Hand
                caught: [«Bei uns geht das Hand in Händen.»]
            """),
        good: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            stockPhrases:
              - phrase: Hand in Händen
                caught: [Bei uns geht das Hand in Händen.]
            """),
        message: Localized(
            de:
                "In diesem Beispiel wird „Hand in Hand“ nicht gefunden. Ergänzen Sie eine Wendung, die hier steht, oder streichen Sie das Beispiel.",
            en: "“Hand in Hand” is not found in this sample. Add a phrase that stands here, or delete the sample."))
}
