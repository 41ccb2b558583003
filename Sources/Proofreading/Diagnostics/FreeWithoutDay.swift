import Linguistics
import Scenarios

/// A free time without a day of the week, which nobody can hit.
public struct FreeWithoutDay: ContentCheck {
    let free: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        draft.scenario.persona.free.enumerated().filter { Weekday.named(in: $0.element).isEmpty }.map { index, free in
            Diagnostic(FreeWithoutDay(free: free), at: draft.places.value("persona.free.\(index + 1)"))
        }
    }

    public var message: Localized {
        Localized(
            de: "In „\(free)“ steht kein Wochentag; so lässt sich kein Termin treffen.",
            en: "There is no day of the week in “\(free)”; no meeting can be made of it.")
    }

    public var hint: Localized {
        Localized(
            de: "Nennen Sie Tag und Uhrzeit, wie die Person sie sagen würde: „Mittwoch ab zehn“.",
            en: "Name a day and a time as the person would say them: “Wednesday from ten”.")
    }

    public static let page = DiagnosticPage(
        code: "S310", severity: .warning,
        title: Localized(de: "Freie Zeit ohne Wochentag", en: "A free time without a day"),
        explanation: Localized(
            de:
                "Die Person schlägt ihre freien Zeiten wörtlich vor, und was Übende anbieten, wird am Wochentag damit verglichen. „Nach Feierabend“ trifft also nie, so gut der Vorschlag auch wäre.",
            en:
                "The person proposes these times word for word, and what trainees offer is compared with them by the day of the week. “After work” is never met, however good the proposal."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: [«nach Feierabend», Donnerstag nach zwei]
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Mittwoch nach Feierabend, Donnerstag nach zwei]
            """),
        message: Localized(
            de:
                "In „nach Feierabend“ steht kein Wochentag; so lässt sich kein Termin treffen. Nennen Sie Tag und Uhrzeit, wie die Person sie sagen würde: „Mittwoch ab zehn“.",
            en:
                "There is no day of the week in “nach Feierabend”; no meeting can be made of it. Name a day and a time as the person would say them: “Wednesday from ten”."
        ))
}
