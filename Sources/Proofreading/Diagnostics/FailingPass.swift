import Checklist
import Linguistics
import Scenarios

/// An opener that the author expects to pass here and that the checklist fails.
public struct FailingPass: ContentCheck {
    /// The item that is not met, or the flag that is raised.
    let title: Localized
    let isFlag: Bool
    /// The checklist's own reason and advice.
    let reason: Localized
    let advice: Localized

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let checker = Checker()
        return draft.passes.compactMap { text, place in
            let marks = checker.marks(for: DraftOpener.opener(text, in: draft.scenario))
            if let item = DraftOpener.needed.first(where: { marks.level($0) < .met }), let mark = marks.items[item] {
                let problem = FailingPass(
                    title: item.title, isFlag: false, reason: mark.reason, advice: mark.advice ?? mark.reason)
                return Diagnostic(problem, at: place)
            }
            return marks.flags.first { DraftOpener.fatal.contains($0.flag) }.map { mark in
                let problem = FailingPass(
                    title: mark.flag.title, isFlag: true, reason: mark.reason, advice: mark.advice)
                return Diagnostic(problem, at: place)
            }
        }
    }

    public var message: Localized {
        isFlag
            ? Localized(
                de: "Dieser Einstieg soll bestehen, fällt aber auf (\(title.de)): \(reason.de)",
                en: "This opener should pass, but it is flagged (\(title.en)): \(reason.en)")
            : Localized(
                de: "Dieser Einstieg soll bestehen, erfüllt aber „\(title.de)“ nicht: \(reason.de)",
                en: "This opener should pass, but does not meet “\(title.en)”: \(reason.en)")
    }

    public var hint: Localized { advice }

    public static let page = DiagnosticPage(
        code: "S325", severity: .error,
        title: Localized(de: "Der gute Einstieg besteht nicht", en: "The good opener does not pass"),
        explanation: Localized(
            de:
                "Unter „checks: pass“ stehen Einstiege, die hier bestehen müssen: mit persönlichem Einstieg und Bedarfsfrage, ohne Falsches und Vorgetäuschtes. Besteht einer nicht, ist er nicht so gut wie gedacht, oder der Karte fehlt, worauf er sich bezieht.",
            en:
                "“checks: pass” holds openers that have to pass here: with a personal entry and a needs question, without anything false or pretended. Where one does not, it is not as good as it was meant to be, or the card lacks what it refers to."
        ),
        bad: .scenario(
            """
            checks:
              pass:
                - «Guten Tag Frau Brandl, Ida Vogt von Taktwerk. Sie eröffnen im März in Dachau.»
            """),
        good: .scenario(
            """
            checks:
              pass:
                - >-
                  Guten Tag Frau Brandl, Ida Vogt von Taktwerk. Sie eröffnen im März in Dachau. Wer steht denn dort am
                  Samstag hinter der Theke?
            """),
        message: Localized(
            de:
                "Dieser Einstieg soll bestehen, erfüllt aber „Bedarfsfrage“ nicht: Eine Frage nach der Lage der Person fehlt. Fragen Sie vorher nach der Lage, etwa zu „eröffnet im März die neunte Filiale in Dachau“: „Wie lösen Sie das heute?“",
            en:
                "This opener should pass, but does not meet “Needs question”: No question about the other's situation. Ask about the situation first, for instance about “eröffnet im März die neunte Filiale in Dachau”: “How do you handle that today?”"
        ))
}
