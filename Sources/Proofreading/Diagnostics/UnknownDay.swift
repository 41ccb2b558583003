import Linguistics
import Scenarios

/// A busy day that is no day of the week in the scenario's language, so that it never comes up.
public struct UnknownDay: ContentCheck {
    let day: String
    let language: Language

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let language = draft.scenario.language
        let days = Weekday.names(language).map(\.foldedForm)
        return draft.scenario.persona.busyDays.keys.sorted().filter { !days.contains($0.foldedForm) }.map {
            Diagnostic(UnknownDay(day: $0, language: language), at: draft.places.key("persona.busyDays.\($0)"))
        }
    }

    public var message: Localized {
        Localized(
            de: "„\(day)“ ist kein Wochentag; darauf kommt hier niemand zu sprechen.",
            en: "“\(day)” is no day of the week; nobody will propose it.")
    }

    public var hint: Localized {
        if let suggestion = nearest(to: day, among: Weekday.names(language)) {
            return Localized(de: "Meinten Sie „\(suggestion)“?", en: "Did you mean “\(suggestion)”?")
        }
        let days = Weekday.names(language).joined(separator: ", ")
        return Localized(de: "Möglich: \(days).", en: "Possible: \(days).")
    }

    public static let page = DiagnosticPage(
        code: "S309", severity: .error,
        title: Localized(de: "Kein Wochentag", en: "No day of the week"),
        explanation: Localized(
            de:
                "Unter „busyDays“ steht links der Wochentag, in der Sprache des Szenarios und im Nominativ, rechts der Grund. Ein anderes Wort wird mit keinem Vorschlag verglichen, und die Person sagt an diesem Tag zu.",
            en:
                "In “busyDays” the day of the week stands to the left, in the scenario's language, and the reason to the right. Any other word is compared with no proposal, and the person agrees to that day."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: [Donnerstag nach zwei]
              busyDays:
                «Dienstags»: Dienstags bin ich in Dachau.
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Donnerstag nach zwei]
              busyDays:
                Dienstag: Dienstags bin ich in Dachau.
            """),
        message: Localized(
            de: "„Dienstags“ ist kein Wochentag; darauf kommt hier niemand zu sprechen. Meinten Sie „Dienstag“?",
            en: "“Dienstags” is no day of the week; nobody will propose it. Did you mean “Dienstag”?"))
}
