import Linguistics

/// Keys that must be there are not.
public struct MissingKey: Diagnostic.Problem {
    let keys: [String]

    public init(_ keys: [String]) {
        self.keys = keys
    }

    public var message: Localized {
        let list = keys.listed
        return keys.count == 1
            ? Localized(de: "Hier fehlt \(list.de).", en: "\(list.en) is missing here.")
            : Localized(de: "Hier fehlen \(list.de).", en: "\(list.en) are missing here.")
    }

    public var hint: Localized {
        keys.count == 1
            ? Localized(de: "Ergänzen Sie eine Zeile „\(keys[0]): …“.", en: "Add a line “\(keys[0]): …”.")
            : Localized(de: "Ergänzen Sie für jedes eine Zeile.", en: "Add a line for each.")
    }

    public static let page = DiagnosticPage(
        code: "S202", severity: .error,
        title: Localized(
            de: "Eine Angabe fehlt",
            en: "An entry is missing"),
        explanation: Localized(
            de:
                "Ohne diese Angabe lässt sich das Szenario nicht spielen. Die Zeile gehört in die Gruppe, auf die der Fehler zeigt, so weit eingerückt wie die übrigen Angaben dort.",
            en:
                "The scenario cannot be played without this entry. The line belongs to the group that the mistake points at, indented like the others there."
        ),
        bad: .scenario(
            """
            «seller»:
              company: Taktwerk, Augsburg
              value: [Muster eines Schichtplans]
            """),
        good: .scenario(
            """
            seller:
              company: Taktwerk, Augsburg
              offer: Taktwerk plant Schichten.
              value: [Muster eines Schichtplans]
            """),
        message: Localized(
            de: "Hier fehlt „offer“. Ergänzen Sie eine Zeile „offer: …“.",
            en: "“offer” is missing here. Add a line “offer: …”."))
}
