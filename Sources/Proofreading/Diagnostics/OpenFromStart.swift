import Linguistics
import Scenarios

/// A hidden need that opens at the trust of the start, so that it is not hidden at all.
public struct OpenFromStart: ContentCheck {
    let need: String
    let wanted: Int
    let start: Int

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let start = draft.scenario.persona.trust
        return draft.scenario.needs.filter { $0.isHidden && $0.trust <= start }.map { need in
            Diagnostic(
                OpenFromStart(need: need.id, wanted: need.trust, start: start),
                at: draft.places.value("needs.\(need.id).trust"))
        }
    }

    public var message: Localized {
        Localized(
            de:
                "„\(need)“ soll verborgen sein, öffnet sich aber bei Vertrauen \(wanted), und damit (\(start)) geht es los.",
            en: "“\(need)” should be hidden, and it opens at a trust of \(wanted), where the contact begins (\(start))."
        )
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie „trust“ beim Bedarf höher, oder streichen Sie „hidden“.",
            en: "Raise “trust” of the need, or delete “hidden”.")
    }

    public static let page = DiagnosticPage(
        code: "S323", severity: .warning,
        title: Localized(de: "Verborgen und doch sofort offen", en: "Hidden, and open at once"),
        explanation: Localized(
            de:
                "Ein verborgener Bedarf kommt heraus, wenn das Vertrauen sein „trust“ erreicht hat. Liegt das nicht über dem Vertrauen, mit dem die Person beginnt, fällt er der ersten Frage in den Schoß, und die vorsichtigen Sätze hört niemand.",
            en:
                "A hidden need comes out once trust has reached its “trust”. Where that is not above the trust at which the person begins it falls to the first question, and nobody hears the guarded lines."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                hidden: true
                trust: «1»
                topics: [Samstag, Wochenende, Schicht, Theke, Filiale]
                guarded: [Das bekommen wir schon hin.]
                open: ["Am Samstag stehe ich selbst im Laden, seit zwei Monaten."]
            """),
        good: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                hidden: true
                trust: 5
                topics: [Samstag, Wochenende, Schicht, Theke, Filiale]
                guarded: [Das bekommen wir schon hin.]
                open: ["Am Samstag stehe ich selbst im Laden, seit zwei Monaten."]
            """),
        message: Localized(
            de:
                "„samstag“ soll verborgen sein, öffnet sich aber bei Vertrauen 1, und damit (2) geht es los. Setzen Sie „trust“ beim Bedarf höher, oder streichen Sie „hidden“.",
            en:
                "“samstag” should be hidden, and it opens at a trust of 1, where the contact begins (2). Raise “trust” of the need, or delete “hidden”."
        ))
}
