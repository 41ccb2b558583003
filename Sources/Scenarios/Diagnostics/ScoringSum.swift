import Linguistics

/// The weights of the scorecard do not add up to 100.
public struct ScoringSum: Diagnostic.Problem {
    let sum: Int

    public init(_ sum: Int) {
        self.sum = sum
    }

    public var message: Localized {
        Localized(
            de: "Die Gewichte ergeben \(sum) statt 100.",
            en: "The weights add up to \(sum) instead of 100.")
    }

    public var hint: Localized {
        Localized(
            de: "opener, conversation, nextStep und fairness müssen zusammen 100 sein.",
            en: "opener, conversation, nextStep and fairness have to make 100 together.")
    }

    public static let page = DiagnosticPage(
        code: "S214", severity: .error,
        title: Localized(
            de: "Die Gewichte ergeben nicht 100",
            en: "The weights do not add up to 100"),
        explanation: Localized(
            de:
                "Die Auswertung ist immer von 100. Deshalb ergeben opener, conversation, nextStep und fairness zusammen genau 100; was fehlt, zählt mit seinem üblichen Gewicht (40, 30, 20, 10).",
            en:
                "The scorecard is always out of 100, so opener, conversation, nextStep and fairness make exactly 100 together. What is not given counts with its usual weight (40, 30, 20, 10)."
        ),
        bad: .scenario(
            """
            «scoring»:
              opener: 60
            """),
        good: .scenario(
            """
            scoring:
              opener: 60
              conversation: 20
              nextStep: 10
              fairness: 10
            """),
        message: Localized(
            de:
                "Die Gewichte ergeben 120 statt 100. opener, conversation, nextStep und fairness müssen zusammen 100 sein.",
            en:
                "The weights add up to 120 instead of 100. opener, conversation, nextStep and fairness have to make 100 together."
        ))
}
