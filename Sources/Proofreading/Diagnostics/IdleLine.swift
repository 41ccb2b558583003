import Checklist
import Linguistics
import Scenarios

/// Lines for an occasion that never comes in this scenario.
public struct IdleLine: ContentCheck {
    let entry: String
    let reason: Localized

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        var idle: [(path: String, reason: Localized)] = []
        let phone = Localized(de: "am Telefon kommt das nicht vor", en: "that does not happen on the phone")
        if scenario.channel.isWritten {
            if scenario.lines[.greet] != nil {
                idle.append(
                    ("lines.greet", Localized(de: "schriftlich hebt niemand ab", en: "nobody picks up a letter")))
            }
        } else {
            if scenario.lines[.delay] != nil { idle.append(("lines.delay", phone)) }
            if !scenario.persona.delays.isEmpty { idle.append(("persona.delays", phone)) }
            if scenario.endings[.noAnswer] != nil { idle.append(("endings.noAnswer", phone)) }
        }
        if scenario.persona.archetype != .gatekeeper {
            let reason = Localized(de: "das sagt nur ein Vorzimmer", en: "only a front office says that")
            for move in [Move.putThrough, .takeMessage, .refuseToPass] where scenario.lines[move] != nil {
                idle.append(("lines.\(move.rawValue)", reason))
            }
        }
        for answer in scenario.answers {
            guard let about = answer.about, scenario.lines[about.move] != nil else { continue }
            let reason = Localized(de: "dafür gibt es schon „\(answer.id)“", en: "there is “\(answer.id)” for it")
            idle.append(("lines.\(about.move.rawValue)", reason))
        }
        return idle.map { Diagnostic(IdleLine(entry: $0.path, reason: $0.reason), at: draft.places.key($0.path)) }
    }

    public var message: Localized {
        Localized(
            de: "„\(entry)“ wird nie gesagt: \(reason.de).", en: "“\(entry)” is never said: \(reason.en).")
    }

    public var hint: Localized { Localized(de: "Streichen Sie den Eintrag.", en: "Delete the entry.") }

    public static let page = DiagnosticPage(
        code: "S320", severity: .warning,
        title: Localized(de: "Wird nie gesagt", en: "Never said"),
        explanation: Localized(
            de:
                "Manche Sätze gehören zu einem Anlass, der hier nicht kommt: ein Gruß beim Abheben in einer Mail, eine Verzögerung am Telefon, das Durchstellen bei jemandem, der selbst gemeint ist. Sie schaden nicht, doch wer sie schreibt, erwartet sie.",
            en:
                "Some lines belong to an occasion that does not come here: a greeting on the phone in an e-mail, a delay on the phone, putting through by the very person who is meant. They do no harm, but whoever writes them expects to hear them."
        ),
        bad: .scenario(
            """
            lines:
              greet:
                - Bäckerei Brandl, grüß Gott.
              «putThrough»:
                - Moment, ich verbinde.
            """),
        good: .scenario(
            """
            lines:
              greet:
                - Bäckerei Brandl, grüß Gott.
            """),
        message: Localized(
            de: "„lines.putThrough“ wird nie gesagt: das sagt nur ein Vorzimmer. Streichen Sie den Eintrag.",
            en: "“lines.putThrough” is never said: only a front office says that. Delete the entry."))
}
