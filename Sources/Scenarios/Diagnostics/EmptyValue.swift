import Linguistics

/// Nothing stands behind the colon.
public struct EmptyValue: Diagnostic.Problem {
    /// What was expected.
    private enum Kind { case value, list, group }

    private let key: String
    private let kind: Kind

    public init(_ key: String, _ shape: Shape) {
        self.key = key
        kind =
            switch shape {
            case .group, .table: .group
            case .list, .named: .list
            default: .value
            }
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ ist leer.",
            en: "“\(key)” is empty.")
    }

    public var hint: Localized {
        switch kind {
        case .group:
            Localized(
                de: "Die Angaben stehen eingerückt darunter, je eine Zeile.",
                en: "Its entries stand below, indented, one a line.")
        case .list:
            Localized(
                de: "Die Werte stehen darunter, jeder hinter einem Spiegelstrich.",
                en: "Its values stand below, each behind a dash.")
        case .value:
            Localized(
                de: "Schreiben Sie den Wert hinter den Doppelpunkt; beginnt er mit #, in Anführungszeichen.",
                en: "Write the value behind the colon; in quotes if it begins with #.")
        }
    }

    public static let page = DiagnosticPage(
        code: "S203", severity: .error,
        title: Localized(
            de: "Hinter dem Doppelpunkt steht nichts",
            en: "Nothing stands behind the colon"),
        explanation: Localized(
            de:
                "Die Angabe ist da, aber leer. Vielleicht fehlt der Wert noch, oder die Zeilen darunter sind nicht eingerückt, oder der Wert beginnt mit # und gilt als Kommentar.",
            en:
                "The entry is there but empty. Perhaps the value is still missing, or the lines below are not indented, or the value begins with # and counts as a comment."
        ),
        bad: .scenario(
            """
            «goal»:
            """),
        good: .scenario(
            """
            goal: Zehn Minuten mit Frau Brandl, mit Tag und Uhrzeit.
            """),
        message: Localized(
            de:
                "„goal“ ist leer. Schreiben Sie den Wert hinter den Doppelpunkt; beginnt er mit #, in Anführungszeichen.",
            en: "“goal” is empty. Write the value behind the colon; in quotes if it begins with #."))
}
