import Linguistics

/// Something else stands where true or false belongs.
public struct FlagExpected: Diagnostic.Problem {
    let key: String
    let typed: String

    public init(_ key: String, typed: String) {
        self.key = key
        self.typed = typed
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss true oder false sein.",
            en: "“\(key)” has to be true or false.")
    }

    public var hint: Localized {
        switch typed.lowercased() {
        case "yes", "on", "y", "ja", "j", "wahr", "true", "1", "x":
            Localized(de: "Schreiben Sie true.", en: "Write true.")
        case "no", "off", "n", "nein", "falsch", "false", "0": Localized(de: "Schreiben Sie false.", en: "Write false.")
        default: Localized(de: "Zum Beispiel: \(key): true", en: "For example: \(key): true")
        }
    }

    public static let page = DiagnosticPage(
        code: "S206", severity: .error,
        title: Localized(
            de: "Hier gehört true oder false hin",
            en: "True or false belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe kennt nur true und false. Was „yes“, „on“ oder „no“ heißt, hängt in YAML von der Version ab: In manchen ist es wahr oder falsch, in anderen ein gewöhnliches Wort.",
            en:
                "This entry knows true and false only. What “yes”, “on” or “no” mean depends on the version of YAML: in some they are truth values, in others ordinary words."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                hidden: «yes»
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
                topics: [Samstag, Filiale]
                guarded: [Das bekommen wir schon hin.]
                open: [Am Samstag stehe ich selbst im Laden.]
            """),
        message: Localized(
            de: "„hidden“ muss true oder false sein. Schreiben Sie true.",
            en: "“hidden” has to be true or false. Write true."))
}
