import Checklist
import Linguistics
import Scenarios

/// An opener that the author expects to fail here and that the checklist passes.
public struct PassingFail: ContentCheck {
    /// The words that make it personal, and those that ask.
    let entry: String
    let question: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let checker = Checker()
        return draft.fails.compactMap { text, place in
            let marks = checker.marks(for: DraftOpener.opener(text, in: draft.scenario))
            guard DraftOpener.needed.allSatisfy({ marks.level($0) == .met }),
                !marks.flags.contains(where: { DraftOpener.fatal.contains($0.flag) })
            else { return nil }
            func quote(_ item: ChecklistItem) -> String { marks.items[item]?.evidence.first?.quote ?? "" }
            return Diagnostic(
                PassingFail(entry: quote(.personalEntry), question: quote(.needsQuestion)), at: place)
        }
    }

    public var message: Localized {
        Localized(
            de:
                "Dieser Einstieg soll durchfallen, besteht aber: „\(entry)“ ist persönlich, „\(question)“ ist eine gute Frage.",
            en: "This opener should fail, but it passes: “\(entry)” is personal, “\(question)” is a good question.")
    }

    public var hint: Localized {
        Localized(
            de: "Nehmen Sie ihm eines von beiden, oder setzen Sie ihn unter „pass“.",
            en: "Take one of the two from it, or put it in “pass”.")
    }

    public static let page = DiagnosticPage(
        code: "S326", severity: .error,
        title: Localized(de: "Der schlechte Einstieg besteht", en: "The bad opener passes"),
        explanation: Localized(
            de:
                "Unter „checks: fail“ stehen Einstiege, die hier durchfallen müssen. Sie zeigen, dass das Szenario gute von schlechten unterscheidet; besteht einer, lernen Übende das Falsche.",
            en:
                "“checks: fail” holds openers that have to fail here. They show that the scenario tells good ones from bad ones; where one passes, trainees learn the wrong thing."
        ),
        bad: .scenario(
            """
            checks:
              fail:
                - «Guten Tag Frau Brandl, Ida Vogt von Taktwerk. Sie eröffnen im März in Dachau. Wer steht denn dort am Samstag hinter der Theke?»
            """),
        good: .scenario(
            """
            checks:
              pass:
                - >-
                  Guten Tag Frau Brandl, Ida Vogt von Taktwerk. Sie eröffnen im März in Dachau. Wer steht denn dort am
                  Samstag hinter der Theke?
              fail:
                - Guten Tag, hätten Sie Interesse an einer innovativen Lösung?
            """),
        message: Localized(
            de:
                "Dieser Einstieg soll durchfallen, besteht aber: „Sie eröffnen im März in Dachau“ ist persönlich, „Wer steht denn dort am Samstag hinter der Theke“ ist eine gute Frage. Nehmen Sie ihm eines von beiden, oder setzen Sie ihn unter „pass“.",
            en:
                "This opener should fail, but it passes: “Sie eröffnen im März in Dachau” is personal, “Wer steht denn dort am Samstag hinter der Theke” is a good question. Take one of the two from it, or put it in “pass”."
        ))
}
