import Linguistics
import Scenarios

/// An ending without a last word, so that the person falls silent where something should be said.
public struct SilentEnding: ContentCheck {
    let kind: EndingKind

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let scenario = draft.scenario
        return EndingKind.allCases.filter { kind in
            // Whoever leaves a letter unread says nothing, and neither does whoever has had enough of letters.
            guard kind != .noAnswer, kind != .hungUp || !scenario.channel.isWritten else { return false }
            return scenario.endings[kind]?.lines.isEmpty ?? false
        }.map { Diagnostic(SilentEnding(kind: $0), at: draft.places.key("endings.\($0.rawValue)")) }
    }

    public var message: Localized {
        Localized(
            de: "Bei „\(kind.rawValue)“ fehlt das letzte Wort: Die Person verstummt einfach.",
            en: "“\(kind.rawValue)” has no last word: the person simply falls silent.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie unter „lines“ einen Satz dazu, besser zwei.", en: "Add a line in “lines”, or better two."
        )
    }

    public static let page = DiagnosticPage(
        code: "S302", severity: .error,
        title: Localized(de: "Ein Ausgang ohne letztes Wort", en: "An ending without a last word"),
        explanation: Localized(
            de:
                "Mit dem Satz unter „lines“ verabschiedet sich die Person, „afterwards“ erzählt danach, was daraus wurde. Ohne „lines“ bricht das Gespräch mitten im Schweigen ab; nur ein Brief darf unbeantwortet bleiben (noAnswer).",
            en:
                "The person takes leave with a line from “lines”; “afterwards” tells what came of it. Without “lines” the talk breaks off in silence; only a letter may stay unanswered (noAnswer)."
        ),
        bad: .scenario(
            """
            endings:
              «nextStep»:
                afterwards: Sie hat den Termin eingetragen.
              no:
                lines: [Danke, kein Bedarf.]
                afterwards: Ein klares Nein.
              hungUp:
                lines: ["*legt auf*"]
                afterwards: Sie ist wieder in der Backstube.
            """),
        good: .scenario(
            """
            endings:
              nextStep:
                lines: ["Gut, {time}."]
                afterwards: Sie hat den Termin eingetragen.
              no:
                lines: [Danke, kein Bedarf.]
                afterwards: Ein klares Nein.
              hungUp:
                lines: ["*legt auf*"]
                afterwards: Sie ist wieder in der Backstube.
            """),
        message: Localized(
            de:
                "Bei „nextStep“ fehlt das letzte Wort: Die Person verstummt einfach. Schreiben Sie unter „lines“ einen Satz dazu, besser zwei.",
            en: "“nextStep” has no last word: the person simply falls silent. Add a line in “lines”, or better two."))
}
