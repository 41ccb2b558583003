import Linguistics

/// Two entries of a list have the same id.
public struct DuplicateName: Diagnostic.Problem {
    let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var message: Localized {
        Localized(
            de: "Die id „\(name.shortened)“ ist schon vergeben.",
            en: "The id “\(name.shortened)” is taken already.")
    }

    public var hint: Localized {
        Localized(
            de: "Benennen Sie eines von beiden um.",
            en: "Rename one of the two.")
    }

    public static let page = DiagnosticPage(
        code: "S211", severity: .error,
        title: Localized(
            de: "Eine id ist zweimal vergeben",
            en: "An id is taken twice"),
        explanation: Localized(
            de:
                "An der id hängen Auswertung, Wiedergabe und Hinweise. Zwei Einträge mit derselben wären darin nicht zu unterscheiden.",
            en: "Scorecard, replay and hints go by the id. Two entries with the same one could not be told apart there."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen]
                lines: [Gebacken wird in Fürstenfeldbruck.]
              - id: «ofen»
                topics: [Brezn]
                lines: [Brezn gibt es ab sechs.]
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen]
                lines: [Gebacken wird in Fürstenfeldbruck.]
              - id: brezn
                topics: [Brezn]
                lines: [Brezn gibt es ab sechs.]
            """),
        message: Localized(
            de: "Die id „ofen“ ist schon vergeben. Benennen Sie eines von beiden um.",
            en: "The id “ofen” is taken already. Rename one of the two."))
}
