import Linguistics

/// Something else stands where a list belongs.
public struct ListExpected: Diagnostic.Problem {
    let key: String
    let isNamed: Bool

    public init(_ key: String, isNamed: Bool) {
        self.key = key
        self.isNamed = isNamed
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ muss eine Liste sein.",
            en: "“\(key)” has to be a list.")
    }

    public var hint: Localized {
        isNamed
            ? Localized(
                de: "Jeder Eintrag beginnt mit einem Spiegelstrich: „- id: …“, der Rest darunter eingerückt.",
                en: "Each entry begins with a dash: “- id: …”, the rest indented below.")
            : Localized(
                de: "Setzen Sie jedes in eine eigene Zeile mit „- “ davor.",
                en: "Put each on a line of its own behind “- ”.")
    }

    public static let page = DiagnosticPage(
        code: "S207", severity: .error,
        title: Localized(
            de: "Hier gehört eine Liste hin",
            en: "A list belongs here"),
        explanation: Localized(
            de:
                "Diese Angabe ist eine Liste, auch wenn nur eines darin steht. Man schreibt sie in eckigen Klammern hintereinander oder mit Spiegelstrichen untereinander.",
            en:
                "This entry is a list, even with a single thing in it. It is written in square brackets on one line, or below each other with dashes."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: «Dienstag um neun»
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free:
                - Dienstag um neun
            """),
        message: Localized(
            de: "„free“ muss eine Liste sein. Setzen Sie jedes in eine eigene Zeile mit „- “ davor.",
            en: "“free” has to be a list. Put each on a line of its own behind “- ”."))
}
