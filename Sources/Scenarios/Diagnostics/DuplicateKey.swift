import Linguistics

/// A key stands twice in the same group.
public struct DuplicateKey: Diagnostic.Problem {
    let key: String

    public init(_ key: String) {
        self.key = key
    }

    public var message: Localized {
        Localized(
            de: "„\(key.shortened)“ steht hier zweimal.",
            en: "“\(key.shortened)” stands here twice.")
    }

    public var hint: Localized {
        Localized(
            de: "Benennen Sie eines von beiden um, oder legen Sie sie zusammen.",
            en: "Rename one of the two, or join them.")
    }

    public static let page = DiagnosticPage(
        code: "S114", severity: .error,
        title: Localized(
            de: "Eine Angabe steht zweimal",
            en: "An entry stands twice"),
        explanation: Localized(
            de:
                "Dieselbe Angabe steht in einer Gruppe zweimal. Welche gilt, wäre Zufall, und die andere ginge verloren, ohne dass es jemand merkt.",
            en:
                "The same entry stands twice in one group. Which one counts would be chance, and the other would be lost without anybody noticing."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              free: [Dienstag um neun]
              «free»: [Donnerstag nach zwei]
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              free: [Dienstag um neun, Donnerstag nach zwei]
            """),
        message: Localized(
            de: "„free“ steht hier zweimal. Benennen Sie eines von beiden um, oder legen Sie sie zusammen.",
            en: "“free” stands here twice. Rename one of the two, or join them."))
}
