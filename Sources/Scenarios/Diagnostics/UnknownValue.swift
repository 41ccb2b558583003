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
            de: "„\(value.shortened)“ geht bei „\(key)“ nicht.",
            en: "“\(value.shortened)” is not possible for “\(key)”.")
    }

    public var hint: Localized {
        let list = allowed.joined(separator: ", ")
        if let meant = GermanNames.english(value, among: allowed) ?? nearest(to: value, among: allowed) {
            return Localized(
                de: "Meinten Sie „\(meant)“? Möglich: \(list).", en: "Did you mean “\(meant)”? Possible: \(list).")
        }
        return Localized(de: "Möglich: \(list).", en: "Possible: \(list).")
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
            temperature: «kalt»
            """),
        good: .scenario(
            """
            temperature: cold
            """),
        message: Localized(
            de: "„kalt“ geht bei „temperature“ nicht. Meinten Sie „cold“? Möglich: cold, warm.",
            en: "“kalt” is not possible for “temperature”. Did you mean “cold”? Possible: cold, warm."))
}
