import Linguistics

/// An anchor or alias of YAML, or a text that looks like one.
public struct YAMLAnchor: Diagnostic.Problem {
    public init() {}

    public var message: Localized {
        Localized(
            de: "YAML-Anker (&) und Verweise (*) sind hier nicht erlaubt.",
            en: "YAML anchors (&) and aliases (*) are not allowed here.")
    }

    public var hint: Localized {
        Localized(
            de: "Setzen Sie einen Text, der so beginnt, in Anführungszeichen.",
            en: "Put a text that begins like this in quotes.")
    }

    public static let page = DiagnosticPage(
        code: "S112", severity: .error,
        title: Localized(
            de: "& oder * am Anfang eines Wertes",
            en: "& or * at the start of a value"),
        explanation: Localized(
            de:
                "Beginnt ein Wert mit & oder *, hält YAML ihn für einen Anker oder den Verweis auf einen. Das ist hier nicht erlaubt, denn mit wenigen solchen Zeilen lässt sich ein Rechner lahmlegen. Meist ist ein Satz gemeint, der mit *legt auf* beginnt: Er braucht Anführungszeichen.",
            en:
                "Where a value begins with & or *, YAML takes it for an anchor or a reference to one. They are not allowed here, since a few such lines can stall a machine. Mostly a sentence is meant that begins with *hangs up*: it needs quotes."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag]
                guarded:
                  - «*»seufzt* Das bekommen wir hin.
                open:
                  - Am Samstag stehe ich selbst im Laden.
            """),
        good: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag]
                guarded:
                  - "*seufzt* Das bekommen wir hin."
                open:
                  - Am Samstag stehe ich selbst im Laden.
            """),
        message: Localized(
            de:
                "YAML-Anker (&) und Verweise (*) sind hier nicht erlaubt. Setzen Sie einen Text, der so beginnt, in Anführungszeichen.",
            en: "YAML anchors (&) and aliases (*) are not allowed here. Put a text that begins like this in quotes."))
}
