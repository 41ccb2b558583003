import Linguistics
import Scenarios

/// A persona without any free time, which can name no time of its own.
public struct NoFreeTime: ContentCheck {
    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        guard draft.scenario.persona.free.isEmpty else { return [] }
        return [Diagnostic(NoFreeTime(), at: draft.places.key("persona.free"))]
    }

    public var message: Localized {
        Localized(
            de: "„free“ ist leer: Die Person kann nie eine eigene Zeit nennen.",
            en: "“free” is empty: the person can never name a time of their own.")
    }

    public var hint: Localized {
        Localized(
            de: "Nennen Sie ein oder zwei Zeiten: free: [Mittwoch ab zehn, Freitag vor acht]",
            en: "Name a time or two: free: [Wednesday from ten, Friday before eight]")
    }

    public static let page = DiagnosticPage(
        code: "S311", severity: .warning,
        title: Localized(de: "Keine freie Zeit", en: "No free time"),
        explanation: Localized(
            de:
                "Passt der angebotene Tag nicht oder fehlt die Uhrzeit, nennt die Person eine Zeit, die ihr recht wäre. Ohne eine einzige unter „free“ fragt sie immer wieder nur zurück.",
            en:
                "Where the day offered does not suit or the hour is missing, the person names a time that would. Without a single one in “free” they only ask back, again and again."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              «free»: []
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Donnerstag nach zwei]
            """),
        message: Localized(
            de:
                "„free“ ist leer: Die Person kann nie eine eigene Zeit nennen. Nennen Sie ein oder zwei Zeiten: free: [Mittwoch ab zehn, Freitag vor acht]",
            en:
                "“free” is empty: the person can never name a time of their own. Name a time or two: free: [Wednesday from ten, Friday before eight]"
        ))
}
