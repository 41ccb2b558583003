import Checklist
import Linguistics

/// A sample of a profile in which something is found though it should not be.
public struct SampleCaught: Diagnostic.Problem {
    let entry: Localized

    public init(_ entry: Localized) { self.entry = entry }

    public var message: Localized {
        Localized(
            de: "In diesem Beispiel wird „\(entry.de)“ gefunden, soll es aber nicht.",
            en: "“\(entry.en)” is found in this sample, and should not be.")
    }

    public var hint: Localized {
        Localized(
            de: "Fassen Sie die Wendungen enger, oder streichen Sie das Beispiel.",
            en: "Make the phrases narrower, or delete the sample.")
    }

    public static let page = DiagnosticPage(
        code: "P104", severity: .error,
        title: Localized(
            de: "Ein Beispiel, in dem zu viel gefunden wird",
            en: "A sample in which too much is found"),
        explanation: Localized(
            de:
                "Die Beispiele sind die Tests eines Profils. In denen unter fine und missing darf nichts gefunden werden; sonst träfe es auch gute Texte Ihres Teams.",
            en:
                "The samples are the tests of a profile. In those under fine and missing nothing may be found; otherwise good texts of your team would be hit as well."
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
              - phrase: Hand
                caught: [Wir gehen Hand in Hand.]
                fine: [«Er hat die Kelle in der Hand.»]
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
              - phrase: Hand in Hand
                caught: [Wir gehen Hand in Hand.]
                fine: [Er hat die Kelle in der Hand.]
            """),
        message: Localized(
            de:
                "In diesem Beispiel wird „Hand“ gefunden, soll es aber nicht. Fassen Sie die Wendungen enger, oder streichen Sie das Beispiel.",
            en: "“Hand” is found in this sample, and should not be. Make the phrases narrower, or delete the sample."))
}
