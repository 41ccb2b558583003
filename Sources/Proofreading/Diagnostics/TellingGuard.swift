import Linguistics
import Scenarios

/// A guarded line that tells already what is only to be told openly.
public struct TellingGuard: ContentCheck {
    /// The line of the file in which the same is told openly.
    let open: Int

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let language = draft.scenario.language
        return draft.lines.compactMap { line in
            guard case .guarded(let id) = line.part else { return nil }
            let stems = TellingWords(line.text, language).stems
            let told = draft.lines.first { open in
                guard open.part == .open(id) else { return false }
                let shared = TellingWords(open.text, language).stems.intersection(stems).count
                return shared >= 3 && shared * 3 >= stems.count * 2
            }
            return told.map { Diagnostic(TellingGuard(open: $0.place.line), at: line.place) }
        }
    }

    public var message: Localized {
        Localized(
            de: "Dieser vorsichtige Satz verrät schon, was offen erst in Zeile \(open) gesagt wird.",
            en: "This guarded line gives away what is told openly in line \(open).")
    }

    public var hint: Localized {
        Localized(
            de: "Sagen Sie hier weniger: ohne Zahl, ohne Grund, ohne die Geschichte.",
            en: "Say less here: no figure, no reason, no story.")
    }

    public static let page = DiagnosticPage(
        code: "S324", severity: .warning,
        title: Localized(de: "Vorsichtig, und doch alles gesagt", en: "Guarded, and yet all is told"),
        explanation: Localized(
            de:
                "Unter „guarded“ steht, was jemand sagt, der noch nicht vertraut: ausweichend, allgemein, freundlich oder barsch. Steckt die Sache selbst schon darin, lohnt es sich nicht mehr, Vertrauen zu gewinnen.",
            en:
                "“guarded” is what somebody says who does not trust yet: evasive, general, friendly or gruff. Where the matter itself is in it already, trust is not worth earning any more."
        ),
        bad: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag, Wochenende, Schicht]
                samples:
                  - Wer steht am Samstag in Dachau hinter der Theke?
                guarded:
                  - «Samstag stehe ich selbst im Laden, zwei Monate.»
                open:
                  - Am Samstag stehe ich selbst im Laden, seit zwei Monaten, und sonntags die Mutter.
            """),
        good: .scenario(
            """
            needs:
              - id: samstag
                title: Für den Samstag findet sie niemanden
                topics: [Samstag, Wochenende, Schicht]
                samples:
                  - Wer steht am Samstag in Dachau hinter der Theke?
                guarded:
                  - Das bekommen wir schon hin.
                open:
                  - Am Samstag stehe ich selbst im Laden, seit zwei Monaten, und sonntags die Mutter.
            """),
        message: Localized(
            de:
                "Dieser vorsichtige Satz verrät schon, was offen erst in Zeile 41 gesagt wird. Sagen Sie hier weniger: ohne Zahl, ohne Grund, ohne die Geschichte.",
            en:
                "This guarded line gives away what is told openly in line 41. Say less here: no figure, no reason, no story."
        ))
}
