import Linguistics
import Scenarios

/// An answer that has nothing but a common question, and another answer takes that first.
public struct SecondAnswer: ContentCheck {
    let about: CommonQuestion
    /// The answer that comes first.
    let first: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        var owners: [CommonQuestion: String] = [:]
        return draft.scenario.answers.compactMap { answer in
            guard let about = answer.about else { return nil }
            guard let owner = owners[about] else {
                owners[about] = answer.id
                return nil
            }
            guard answer.topics.isEmpty, answer.questions.isEmpty else { return nil }
            return Diagnostic(
                SecondAnswer(about: about, first: owner), at: draft.places.value("answers.\(answer.id).about"))
        }
    }

    public var message: Localized {
        Localized(
            de: "Auf „\(about.rawValue)“ antwortet schon „\(first)“; dieser Eintrag kommt höchstens danach.",
            en: "“\(first)” answers “\(about.rawValue)” already; this entry comes after it at best.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie beide Antworten in einen Eintrag, oder geben Sie diesem eigene „samples“.",
            en: "Put both answers into one entry, or give this one “samples” of its own.")
    }

    public static let page = DiagnosticPage(
        code: "S319", severity: .warning,
        title: Localized(de: "Zwei Antworten auf dieselbe Frage", en: "Two answers to the same question"),
        explanation: Localized(
            de:
                "„about“ sagt, welche überall gestellte Frage ein Eintrag beantwortet. Haben zwei dasselbe „about“ und der zweite weder „topics“ noch „samples“, kommt immer der erste, und der zweite nur, wenn noch einmal gefragt wird.",
            en:
                "“about” says which of the questions asked everywhere an entry answers. Where two have the same “about” and the second neither “topics” nor “samples”, it is always the first that comes, and the second only when somebody asks again."
        ),
        bad: .scenario(
            """
            answers:
              - id: chefin
                about: decision
                lines:
                  - Das entscheide ich, am Küchentisch.
              - id: bruder
                about: «decision»
                lines:
                  - Mein Bruder redet auch noch mit.
            """),
        good: .scenario(
            """
            answers:
              - id: chefin
                about: decision
                lines:
                  - Das entscheide ich, am Küchentisch.
                  - Mein Bruder redet auch noch mit.
            """),
        message: Localized(
            de:
                "Auf „decision“ antwortet schon „chefin“; dieser Eintrag kommt höchstens danach. Schreiben Sie beide Antworten in einen Eintrag, oder geben Sie diesem eigene „samples“.",
            en:
                "“chefin” answers “decision” already; this entry comes after it at best. Put both answers into one entry, or give this one “samples” of its own."
        ))
}
