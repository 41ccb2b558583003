import Checklist
import Linguistics

/// The weights of a profile do not make 100.
public struct ProfileWeights: Diagnostic.Problem {
    let sum: Int

    public init(_ sum: Int) { self.sum = sum }

    public var message: Localized {
        Localized(
            de: "Die Gewichte des Profils ergeben \(sum) statt 100.",
            en: "The weights of the profile add up to \(sum) instead of 100.")
    }

    public var hint: Localized {
        Localized(
            de: "Die vier Punkte unter weights und die weight der eigenen Punkte müssen zusammen 100 sein.",
            en: "The four items under weights and the weight of each own item have to make 100 together.")
    }

    public static let page = DiagnosticPage(
        code: "P101", severity: .error,
        title: Localized(
            de: "Die Gewichte eines Profils ergeben nicht 100",
            en: "The weights of a profile do not add up to 100"),
        explanation: Localized(
            de:
                "Die Checkliste ist immer von 100. Deshalb ergeben die vier Punkte und alle eigenen Punkte zusammen genau 100. Was unter weights fehlt, zählt mit den üblichen 25.",
            en:
                "The checklist is always out of 100, so the four items and all own items make exactly 100 together. What is not given under weights counts with the usual 25."
        ),
        bad: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            «weights»:
              personalEntry: 40
              needsQuestion: 40
            """),
        good: .profile(
            """
            einstieg: 1
            id: muster
            version: 3
            title: Vertrieb Nord
            languages: [de]
            extends: standard
            weights:
              personalEntry: 40
              needsQuestion: 40
              nextStep: 20
              valueFollowUp: 0
            """),
        message: Localized(
            de:
                "Die Gewichte des Profils ergeben 130 statt 100. Die vier Punkte unter weights und die weight der eigenen Punkte müssen zusammen 100 sein.",
            en:
                "The weights of the profile add up to 130 instead of 100. The four items under weights and the weight of each own item have to make 100 together."
        ))
}
