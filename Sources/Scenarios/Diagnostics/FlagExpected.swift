import Linguistics

/// Something else stands where true or false belongs.
public struct FlagExpected: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss true oder false sein.",
            en: "“\(key)” has to be true or false.")
    }

    public var hint: Localized {
        Localized(
            de: "Zum Beispiel: hidden: true",
            en: "For example: hidden: true")
    }

    public static let page = DiagnosticPage(
        code: "S206", severity: .error,
        title: Localized(
            de: "Hier gehört true oder false hin",
            en: "True or false belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe kennt nur true und false. Was „yes“, „on“ oder „ja“ heißt, hängt in YAML von der Version ab: In manchen ist es wahr, in anderen ein gewöhnliches Wort.",
            en:
                "This entry knows true and false only. What “yes”, “on” or “no” mean depends on the version of YAML: in some they are truth values, in others ordinary words."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                hidden: «ja»
                topics: [Samstag]
                guarded: [Das bekommen wir schon hin.]
                open: [Am Samstag stehe ich selbst im Laden.]
            """),
        good: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                hidden: true
                topics: [Samstag]
                guarded: [Das bekommen wir schon hin.]
                open: [Am Samstag stehe ich selbst im Laden.]
            """),
        message: Localized(
            de: "„hidden“ muss true oder false sein. Zum Beispiel: hidden: true",
            en: "“hidden” has to be true or false. For example: hidden: true"))
}
