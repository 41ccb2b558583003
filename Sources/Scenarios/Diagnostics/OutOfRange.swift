import Linguistics

/// A number lies outside its range.
public struct OutOfRange: Diagnostic.Problem {
    let key: String
    let lowest: Int
    let highest: Int

    public init(_ key: String, lowest: Int, highest: Int) {
        self.key = key
        self.lowest = lowest
        self.highest = highest
    }

    public var message: Localized {
        lowest == highest
            ? Localized(de: "„\(key)“ muss \(lowest) sein.", en: "“\(key)” has to be \(lowest).")
            : Localized(
                de: "„\(key)“ muss zwischen \(lowest) und \(highest) liegen.",
                en: "“\(key)” has to be between \(lowest) and \(highest).")
    }

    public var hint: Localized {
        lowest == highest
            ? Localized(de: "Schreiben Sie \(key): \(lowest).", en: "Write \(key): \(lowest).")
            : Localized(de: "Wählen Sie eine Zahl aus diesem Bereich.", en: "Choose a number in that range.")
    }

    public static let page = DiagnosticPage(
        code: "S209", severity: .error,
        title: Localized(
            de: "Zahl außerhalb des Bereichs",
            en: "Number out of range"),
        explanation: Localized(
            de:
                "Zahlen haben einen festen Bereich, damit Szenarien vergleichbar bleiben. Die Schwierigkeit geht von 1 bis 4, das Vertrauen von 0 bis 10, die Laune von -3 bis 3.",
            en:
                "Numbers have a fixed range so that scenarios can be compared. Difficulty goes from 1 to 4, trust from 0 to 10, mood from -3 to 3."
        ),
        bad: .scenario(
            """
            difficulty: «9»
            """),
        good: .scenario(
            """
            difficulty: 4
            """),
        message: Localized(
            de: "„difficulty“ muss zwischen 1 und 4 liegen. Wählen Sie eine Zahl aus diesem Bereich.",
            en: "“difficulty” has to be between 1 and 4. Choose a number in that range."))
}
