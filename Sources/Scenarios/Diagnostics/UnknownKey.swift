import Linguistics

/// A key that its group does not have.
public struct UnknownKey: Diagnostic.Problem {
    let key: String
    let suggestion: String?

    public init(_ key: String, suggestion: String?) {
        self.key = key
        self.suggestion = suggestion
    }

    public var message: Localized {
        Localized(
            de: "„\(key)“ kenne ich hier nicht.",
            en: "“\(key)” is not known here.")
    }

    public var hint: Localized {
        if let suggestion {
            return Localized(de: "Meinten Sie „\(suggestion)“?", en: "Did you mean “\(suggestion)”?")
        }
        return Localized(de: "Streichen Sie die Zeile.", en: "Delete the line.")
    }

    public static let page = DiagnosticPage(
        code: "S201", severity: .error,
        title: Localized(
            de: "Unbekannte Angabe",
            en: "Unknown entry"),
        explanation: Localized(
            de:
                "Angaben haben feste, englische Namen, damit keine stillschweigend übergangen wird: Ein vertipptes „patience“ wäre sonst einfach wirkungslos. Oft stimmt auch nur die Einrückung nicht, und die Zeile gehört in eine andere Gruppe.",
            en:
                "Entries have fixed names so that none is passed over in silence: a mistyped “patience” would simply have no effect. Often only the indentation is wrong, and the line belongs to another group."
        ),
        bad: .scenario(
            """
            persona:
              archetype: busy
              «patiance»: 4
              free: [Dienstag um neun]
            """),
        good: .scenario(
            """
            persona:
              archetype: busy
              patience: 4
              free: [Dienstag um neun]
            """),
        message: Localized(
            de: "„patiance“ kenne ich hier nicht. Meinten Sie „patience“?",
            en: "“patiance” is not known here. Did you mean “patience”?"))
}
