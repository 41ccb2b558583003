import Linguistics
import Scenarios

/// Somebody who picks up the phone with a speech.
public struct LongGreeting: ContentCheck {
    let words: Int

    private static let limit = 18

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        draft.lines.filter { $0.part == .move(.greet) && $0.words > limit }.map {
            Diagnostic(LongGreeting(words: $0.words), at: $0.place)
        }
    }

    public var message: Localized {
        Localized(
            de: "So viel sagt niemand, der ans Telefon geht: \(words) Wörter.",
            en: "Nobody says that much when picking up a phone: \(words) words.")
    }

    public var hint: Localized {
        Localized(
            de: "Firma und Name genügen; dann ist dran, wer anruft.",
            en: "The company and a name will do; then it is the caller's turn.")
    }

    public static let page = DiagnosticPage(
        code: "S316", severity: .warning,
        title: Localized(de: "Eine Rede zur Begrüßung", en: "A speech for a greeting"),
        explanation: Localized(
            de:
                "„greet“ ist, was beim Abheben gesagt wird. Geübt wird der Einstieg der Übenden; redet die Person zuerst, verrät sie, worauf sie selbst kommen sollen, oder nimmt ihnen den ersten Satz.",
            en:
                "“greet” is what is said when the phone is picked up. It is the trainee's opener that is practised; a person who talks first gives away what they should find out, or takes their first sentence."
        ),
        bad: .scenario(
            """
            lines:
              greet:
                - «Bäckerei Brandl, Brandl, grüß Gott, wenn es um die Stelle in Dachau geht, die ist noch frei, Samstag und Sonntag ab fünf.»
            """),
        good: .scenario(
            """
            lines:
              greet:
                - Bäckerei Brandl, grüß Gott.
            """),
        message: Localized(
            de:
                "So viel sagt niemand, der ans Telefon geht: 22 Wörter. Firma und Name genügen; dann ist dran, wer anruft.",
            en:
                "Nobody says that much when picking up a phone: 22 words. The company and a name will do; then it is the caller's turn."
        ))
}
