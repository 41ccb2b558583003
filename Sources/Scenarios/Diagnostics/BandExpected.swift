import Linguistics

/// A band of percentages that is none.
public struct BandExpected: Diagnostic.Problem {
    let text: String

    public init(_ text: String) { self.text = text }

    public var message: Localized {
        Localized(
            de: "„\(text)“ ist keine Spanne von 0 bis 100.",
            en: "“\(text)” is no band from 0 to 100.")
    }

    public var hint: Localized {
        Localized(
            de: "So steht sie richtig: 0-15, die kleinere Zahl zuerst.",
            en: "It stands like this: 0-15, the smaller number first.")
    }

    public static let page = DiagnosticPage(
        code: "S230", severity: .error,
        title: Localized(
            de: "Keine Spanne in Prozent",
            en: "No band of percentages"),
        explanation: Localized(
            de:
                "Unter expect steht, wie viele von hundert geskripteten Übenden einer Stufe den besten Ausgang erreichen sollen, als Spanne aus zwei Zahlen. „einstieg scenario calibrate“ hält die Ergebnisse dagegen.",
            en:
                "Under expect stands how many of a hundred scripted trainees of a skill should reach the best ending, as a band of two numbers. “einstieg scenario calibrate” holds the results against it."
        ),
        bad: .scenario(
            """
            expect:
              novice: 0-15
              expert: «95-60»
            """),
        good: .scenario(
            """
            expect:
              novice: 0-15
              expert: 60-95
            """),
        message: Localized(
            de: "„95-60“ ist keine Spanne von 0 bis 100. So steht sie richtig: 0-15, die kleinere Zahl zuerst.",
            en: "“95-60” is no band from 0 to 100. It stands like this: 0-15, the smaller number first."))
}
