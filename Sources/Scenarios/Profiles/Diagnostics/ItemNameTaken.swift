import Checklist
import Linguistics

/// An own item with a name that something else has.
public struct ItemNameTaken: Diagnostic.Problem {
    let name: String

    public init(_ name: String) { self.name = name }

    public var message: Localized {
        Localized(
            de: "„\(name)“ heißt schon etwas anderes.",
            en: "“\(name)” is the name of something else.")
    }

    public var hint: Localized {
        Localized(
            de: "Geben Sie dem Punkt einen eigenen Namen.",
            en: "Give the item a name of its own.")
    }

    public static let page = DiagnosticPage(
        code: "P105", severity: .error,
        title: Localized(
            de: "Der Name eines eigenen Punkts ist vergeben",
            en: "The name of an own item is taken"),
        explanation: Localized(
            de:
                "Eigene Punkte stehen in Tabellen und JSON neben den vier Punkten, den Hinweisen und der Punktzahl. Mit demselben Namen wären sie dort nicht zu unterscheiden.",
            en:
                "Own items stand in tables and JSON beside the four items, the flags and the score. With the same name they could not be told apart there."
        ),
        bad: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            weights:
              personalEntry: 15
            items:
              - id: «score»
                title: Sagt, woher der Name ist
                weight: 10
                advice: Sagen Sie, woher Sie den Namen haben.
                phrases: [Ihren Namen]
                met: [Ihren Namen habe ich von der Website.]
                missing: [Guten Tag Frau Brandl.]
            """),
        good: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            weights:
              personalEntry: 15
            items:
              - id: herkunft
                title: Sagt, woher der Name ist
                weight: 10
                advice: Sagen Sie, woher Sie den Namen haben.
                phrases: [Ihren Namen]
                met: [Ihren Namen habe ich von der Website.]
                missing: [Guten Tag Frau Brandl.]
            """),
        message: Localized(
            de: "„score“ heißt schon etwas anderes. Geben Sie dem Punkt einen eigenen Namen.",
            en: "“score” is the name of something else. Give the item a name of its own."))
}
