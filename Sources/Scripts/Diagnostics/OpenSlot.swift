import Linguistics
import Scenarios

/// A template was to be filled and a slot has no value.
public struct OpenSlot: Diagnostic.Problem {
    let name: String

    public init(_ name: String) {
        self.name = name
    }

    public var message: Localized {
        Localized(
            de: "Der Platzhalter „\(name)“ ist nicht gefüllt.",
            en: "The slot “\(name)” is not filled.")
    }

    public var hint: Localized {
        Localized(
            de: "Geben Sie ihn an: --set \(name)=…",
            en: "Give it: --set \(name)=…")
    }

    public static let page = DiagnosticPage(
        code: "T104", severity: .error,
        title: Localized(
            de: "Ein Platzhalter ist nicht gefüllt",
            en: "A slot is not filled"),
        explanation: Localized(
            de:
                "Ein gefüllter Text enthält nie eine Lücke, denn so einer ginge eines Tages hinaus. Werte kommen von --set, aus dem Szenario, oder mit --examples aus der Vorlage selbst.",
            en:
                "A filled text never holds a gap, since one day it would be sent. Values come from --set, from the scenario, or with --examples from the template itself."
        ),
        bad: .command(
            """
            einstieg script fill «muster»
            """),
        good: .command(
            """
            einstieg script fill muster --set "name=Frau Brandl"
            """),
        message: Localized(
            de: "Der Platzhalter „name“ ist nicht gefüllt. Geben Sie ihn an: --set name=…",
            en: "The slot “name” is not filled. Give it: --set name=…"))
}
