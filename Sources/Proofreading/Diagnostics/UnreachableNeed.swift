import Linguistics
import Roleplay
import Scenarios

/// A need that wants more trust than can be earned.
public struct UnreachableNeed: ContentCheck {
    let need: String
    let wanted: Int
    let most: Int

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let most = ReachableTrust(draft.scenario).most
        return draft.scenario.needs.filter { $0.trust > most }.map { need in
            Diagnostic(
                UnreachableNeed(need: need.id, wanted: need.trust, most: most),
                at: draft.places.value("needs.\(need.id).trust"))
        }
    }

    public var message: Localized {
        Localized(
            de: "„\(need)“ verlangt Vertrauen \(wanted); mehr als \(most) ist hier nicht zu gewinnen.",
            en: "“\(need)” wants a trust of \(wanted); no more than \(most) can be earned here.")
    }

    public var hint: Localized {
        Localized(
            de: "Senken Sie „trust“ beim Bedarf, oder heben Sie es unter „persona“ an.",
            en: "Lower “trust” of the need, or raise it in “persona”.")
    }

    public static let page = DiagnosticPage(
        code: "S304", severity: .error,
        title: Localized(de: "Ein Bedarf, den niemand erreicht", en: "A need that nobody reaches"),
        explanation: Localized(
            de:
                "Vertrauen wächst mit allem, was Übende richtig machen: beobachten, konkret fragen, zuhören, etwas dalassen. Jedes zählt bei jedem Thema einmal, und mit wenigen Bedarfen, Antworten und Einwänden ist bald Schluss. Liegt „trust“ höher, bleibt die Person für immer vorsichtig.",
            en:
                "Trust grows with all that trainees do right: notice, ask something concrete, listen, leave something. Each counts once a topic, and with few needs, answers and objections that is soon over. Where “trust” is higher the person stays guarded for ever."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              trust: 0
              free: [Donnerstag nach zwei]
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                trust: «10»
                topics: [Samstag, Wochenende, Schicht]
                guarded:
                  - Das bekommen wir schon hin.
                open:
                  - Am Samstag stehe ich selbst im Laden, seit zwei Monaten.
            """, without: ["answers", "objections"]),
        good: .scenario(
            """
            persona:
              archetype: busy
              trust: 1
              free: [Donnerstag nach zwei]
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                trust: 4
                topics: [Samstag, Wochenende, Schicht]
                guarded:
                  - Das bekommen wir schon hin.
                open:
                  - Am Samstag stehe ich selbst im Laden, seit zwei Monaten.
            """, without: ["answers", "objections"]),
        message: Localized(
            de:
                "„samstag“ verlangt Vertrauen 10; mehr als 9 ist hier nicht zu gewinnen. Senken Sie „trust“ beim Bedarf, oder heben Sie es unter „persona“ an.",
            en:
                "“samstag” wants a trust of 10; no more than 9 can be earned here. Lower “trust” of the need, or raise it in “persona”."
        ))
}
