import Linguistics
import Scenarios

/// The author writes endings and leaves out one that every contact can come to.
public struct MissingEnding: ContentCheck {
    let kind: EndingKind

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        guard !scenario.endings.isEmpty else { return [] }
        let needed: [EndingKind] = [.nextStep, .no, scenario.channel.isWritten ? .noAnswer : .hungUp]
        return needed.filter { scenario.endings[$0] == nil }.map {
            Diagnostic(MissingEnding(kind: $0), at: draft.places.key("endings"))
        }
    }

    private var occasion: Localized {
        switch kind {
        case .nextStep: Localized(de: "wenn Tag und Uhrzeit verabredet sind", en: "where a day and a time are agreed")
        case .noAnswer: Localized(de: "wenn niemand auf den Brief antwortet", en: "where nobody answers the letter")
        case .hungUp: Localized(de: "wenn die Geduld zu Ende ist", en: "where patience has run out")
        default: Localized(de: "wenn jemand ablehnt", en: "where somebody declines")
        }
    }

    public var message: Localized {
        Localized(
            de: "Unter „endings“ fehlt „\(kind.rawValue)“: So endet es, \(occasion.de).",
            en: "“\(kind.rawValue)” is missing in “endings”: it ends so \(occasion.en).")
    }

    public var hint: Localized {
        Localized(
            de: "Ergänzen Sie, was zuletzt gesagt wird (lines) und was daraus wird (afterwards).",
            en: "Add what is said last (lines) and what comes of it (afterwards).")
    }

    public static let page = DiagnosticPage(
        code: "S301", severity: .error,
        title: Localized(de: "Ein nötiger Ausgang fehlt", en: "An ending that is needed is missing"),
        explanation: Localized(
            de:
                "Wer eigene Ausgänge schreibt, braucht einen für die Verabredung (nextStep), einen für das Nein (no) und einen für das Ende der Geduld: am Telefon hungUp, schriftlich noAnswer. Fehlt einer, nimmt die Person den nächstbesten, und sie verabschiedet sich höflich, wo sie auflegen müsste.",
            en:
                "Whoever writes endings of their own needs one for the agreement (nextStep), one for the no (no) and one for the end of all patience: hungUp on the phone, noAnswer in writing. Where one is missing the person takes the next best, and says a polite goodbye where they should hang up."
        ),
        bad: .scenario(
            """
            «endings»:
              nextStep:
                lines: ["Gut, {time}."]
                afterwards: Sie hat den Termin eingetragen.
              weaker:
                lines: [Dann schicken Sie es mir.]
                afterwards: Das Muster hängt am Kühlhaus.
              no:
                lines: [Danke, kein Bedarf.]
                afterwards: Ein klares Nein.
            """),
        good: .scenario(
            """
            endings:
              nextStep:
                lines: ["Gut, {time}."]
                afterwards: Sie hat den Termin eingetragen.
              no:
                lines: [Danke, kein Bedarf.]
                afterwards: Ein klares Nein.
              hungUp:
                lines: ["*legt auf*"]
                afterwards: Sie ist wieder in der Backstube.
            """),
        message: Localized(
            de:
                "Unter „endings“ fehlt „hungUp“: So endet es, wenn die Geduld zu Ende ist. Ergänzen Sie, was zuletzt gesagt wird (lines) und was daraus wird (afterwards).",
            en:
                "“hungUp” is missing in “endings”: it ends so where patience has run out. Add what is said last (lines) and what comes of it (afterwards)."
        ))
}
