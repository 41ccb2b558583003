import Linguistics

/// A key that its group does not have.
public struct UnknownKey: Diagnostic.Problem {
    let key: String
    let suggestion: String?
    let home: String?

    public init(_ key: String, suggestion: String?, home: String?) {
        self.key = key
        self.suggestion = suggestion
        self.home = home
    }

    public var message: Localized {
        Localized(
            de: "„\(key.shortened)“ kenne ich hier nicht.",
            en: "“\(key.shortened)” is not known here.")
    }

    public var hint: Localized {
        if let suggestion {
            return Localized(de: "Meinten Sie „\(suggestion)“?", en: "Did you mean “\(suggestion)”?")
        }
        switch home {
        case "":
            return Localized(
                de: "Das steht ganz links, nicht in einer Gruppe. Stimmt die Einrückung?",
                en: "It stands at the left margin, not in a group. Is the indentation right?")
        case let home?:
            return Localized(
                de: "Das gehört zu „\(home)“. Stimmt die Einrückung?",
                en: "It belongs to “\(home)”. Is the indentation right?")
        case nil: return Localized(de: "Streichen Sie die Zeile.", en: "Delete the line.")
        }
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
