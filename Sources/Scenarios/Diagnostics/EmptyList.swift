import Linguistics

/// A list that needs values has none.
public struct EmptyList: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ ist eine leere Liste.",
            en: "“\(key)” is an empty list.")
    }

    public var hint: Localized {
        Localized(
            de: "Nennen Sie mindestens eines.",
            en: "Give one at least.")
    }

    public static let page = DiagnosticPage(
        code: "S215", severity: .error,
        title: Localized(
            de: "Leere Liste",
            en: "Empty list"),
        explanation: Localized(
            de:
                "Aus dieser Liste wählt das Programm, was die Person sagt oder woran es eine Frage erkennt. Ist sie leer, bliebe die Person an dieser Stelle stumm oder taub.",
            en:
                "The program chooses from this list what the person says, or knows a question by it. With an empty one the person would be dumb or deaf here."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen]
                lines: «[]»
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen]
                lines: [Gebacken wird in Fürstenfeldbruck.]
            """),
        message: Localized(
            de: "„lines“ ist eine leere Liste. Nennen Sie mindestens eines.",
            en: "“lines” is an empty list. Give one at least."))
}
