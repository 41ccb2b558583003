import Checklist
import Linguistics

/// A profile for openers in another language.
public struct ProfileLanguage: Diagnostic.Problem {
    let profile: Localized
    let language: Language

    public init(_ profile: Localized, _ language: Language) {
        self.profile = profile
        self.language = language
    }

    public var message: Localized {
        Localized(
            de: "Das Profil „\(profile.de)“ gilt nicht für „\(language.rawValue)“.",
            en: "The profile “\(profile.en)” is not for “\(language.rawValue)”.")
    }

    public var hint: Localized {
        Localized(
            de: "Nehmen Sie ein anderes, oder ergänzen Sie dort languages samt den Wendungen.",
            en: "Take another one, or add to its languages, and to its phrases.")
    }

    public static let page = DiagnosticPage(
        code: "P108", severity: .error,
        title: Localized(
            de: "Ein Profil für eine andere Sprache",
            en: "A profile for another language"),
        explanation: Localized(
            de:
                "Die Wendungen eines Profils gehören zu einer Sprache. In einer anderen würde keine gefunden, und das sähe aus, als fehlte dem Einstieg etwas.",
            en:
                "The phrases of a profile belong to a language. In another one none would be found, and it would look as if the opener lacked something."
        ),
        bad: .command(
            """
            einstieg check --language en --profile «nord»
            """),
        good: .command(
            """
            einstieg check --language de --profile nord
            """),
        message: Localized(
            de:
                "Das Profil „Vertrieb Nord“ gilt nicht für „en“. Nehmen Sie ein anderes, oder ergänzen Sie dort languages samt den Wendungen.",
            en:
                "The profile “Vertrieb Nord” is not for “en”. Take another one, or add to its languages, and to its phrases."
        ))
}
