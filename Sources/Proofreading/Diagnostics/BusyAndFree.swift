import Linguistics
import Scenarios

/// A day that is busy and free at once.
public struct BusyAndFree: ContentCheck {
    let free: String
    let day: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let persona = draft.scenario.persona
        return persona.free.enumerated().compactMap { index, free in
            let days = Weekday.named(in: free)
            guard let day = persona.busyDays.keys.sorted().first(where: { days.contains($0.foldedForm) }) else {
                return nil
            }
            return Diagnostic(
                BusyAndFree(free: free, day: day), at: draft.places.value("persona.free.\(index + 1)"))
        }
    }

    public var message: Localized {
        Localized(
            de: "„\(free)“ ist frei, und laut „busyDays“ ist \(day) belegt.",
            en: "“\(free)” is free, and “busyDays” says that \(day) is not.")
    }

    public var hint: Localized {
        Localized(de: "Streichen Sie eines von beiden.", en: "Delete one of the two.")
    }

    public static let page = DiagnosticPage(
        code: "S308", severity: .error,
        title: Localized(de: "Frei und belegt zugleich", en: "Free and busy at once"),
        explanation: Localized(
            de:
                "Was unter „busyDays“ steht, wird abgelehnt, auch wenn derselbe Tag unter „free“ steht. Die Person schlüge also selbst einen Tag vor, den sie im nächsten Satz ausschlägt.",
            en:
                "What stands in “busyDays” is refused, though the same day stands in “free”. The person would propose a day and turn it down in the next sentence."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: [«Dienstag um neun», Donnerstag nach zwei]
              busyDays:
                Dienstag: Dienstags bin ich in Dachau.
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Mittwoch um neun, Donnerstag nach zwei]
              busyDays:
                Dienstag: Dienstags bin ich in Dachau.
            """),
        message: Localized(
            de: "„Dienstag um neun“ ist frei, und laut „busyDays“ ist Dienstag belegt. Streichen Sie eines von beiden.",
            en: "“Dienstag um neun” is free, and “busyDays” says that Dienstag is not. Delete one of the two."))
}
