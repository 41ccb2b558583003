import Linguistics

/// A value that is none of those an entry can have.
public struct UnknownValue: Diagnostic.Problem {
    let key: String
    let value: String
    let allowed: [String]

    public init(_ key: String, value: String, allowed: [String]) {
        self.key = key
        self.value = value
        self.allowed = allowed
    }

    public var message: Localized {
        Localized(
            de: "„\(value)“ geht bei „\(key)“ nicht.",
            en: "“\(value)” is not possible for “\(key)”.")
    }

    public var hint: Localized {
        Localized(
            de: "Möglich: \(allowed.joined(separator: ", ")).",
            en: "Possible: \(allowed.joined(separator: ", ")).")
    }

    public static let page = DiagnosticPage(
        code: "S210", severity: .error,
        title: Localized(
            de: "Unbekannter Wert",
            en: "Unknown value"),
        explanation: Localized(
            de:
                "Diese Angabe kennt nur bestimmte Werte, und daran hängt, was das Programm tut: wie der Kanal klingt, wie die Person reagiert. Die Werte sind englisch und unterscheiden groß und klein.",
            en:
                "This entry knows certain values only, and what the program does depends on them: how the channel sounds, how the person reacts. Upper and lower case differ."
        ),
        bad: .scenario(
            """
            temperature: «cool»
            """),
        good: .scenario(
            """
            temperature: cold
            """),
        message: Localized(
            de: "„cool“ geht bei „temperature“ nicht. Möglich: cold, warm.",
            en: "“cool” is not possible for “temperature”. Possible: cold, warm."))
}
