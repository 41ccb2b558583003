import Linguistics
import Roleplay
import Scenarios

/// A sample that its own entry does not answer: another takes it, or the persona takes it for something else.
public struct MissedSample: ContentCheck {
    let entry: String
    let cause: Cause

    enum Cause: Equatable, Sendable {
        /// Another entry answers, which stands in a line of the file.
        case stolen(by: String, line: Int)
        /// No entry answers; this rule decides.
        case evaded(RuleName)
    }

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        let rehearsal = Rehearsal(draft.scenario)
        return draft.samples.compactMap { sample in
            let cause: Cause
            switch rehearsal.outcome(of: sample.text) {
            case .told(let topic):
                guard let entry = DraftEntry(topic), entry != sample.entry else { return nil }
                cause = .stolen(by: entry.id, line: draft.place(of: entry).line)
            // Whoever asks where to send something may as well be told to send it.
            case .step: return nil
            case .missed(let rule): cause = .evaded(rule)
            }
            return Diagnostic(MissedSample(entry: sample.entry.id, cause: cause), at: sample.place)
        }
    }

    public var message: Localized {
        switch cause {
        case .stolen(let thief, let line):
            Localized(
                de: "Diese Frage gehört zu „\(entry)“, und „\(thief)“ (Zeile \(line)) beantwortet sie.",
                en: "This question belongs to “\(entry)”, and “\(thief)” (line \(line)) answers it.")
        case .evaded(let rule):
            Localized(
                de:
                    "Diese Frage gehört zu „\(entry)“, und die Person antwortet nicht darauf (Regel: \(rule.title.de)).",
                en: "This question belongs to “\(entry)”, and the person does not answer it (rule: \(rule.title.en)).")
        }
    }

    public var hint: Localized {
        switch cause {
        case .stolen(let thief, _):
            Localized(
                de: "Nehmen Sie ein Wort auf, das nur zu „\(entry)“ passt, oder streichen Sie eines bei „\(thief)“.",
                en: "Use a word that only fits “\(entry)”, or delete one of “\(thief)”.")
        case .evaded:
            Localized(
                de:
                    "Fragen Sie eindeutiger, am besten mit Fragewort und Fragezeichen, oder streichen Sie das Beispiel.",
                en: "Ask more plainly, best with a question word and a question mark, or delete the sample.")
        }
    }

    public static let page = DiagnosticPage(
        code: "S317", severity: .warning,
        title: Localized(de: "Eine Beispielfrage geht daneben", en: "A sample goes astray"),
        explanation: Localized(
            de:
                "Unter „samples“ stehen Fragen, auf die ein Eintrag antworten soll, und jede wird hier mitten im Gespräch gestellt. Antwortet ein anderer Eintrag, sind sich beide zu ähnlich; antwortet keiner, hält das Programm die Frage für etwas anderes. Übenden ginge es mit ihren Fragen genauso.",
            en:
                "“samples” are questions that an entry should answer, and each is asked here in the middle of a talk. If another entry answers, the two are too much alike; if none does, the program takes the question for something else. Trainees would fare no better with theirs."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                samples:
                  - Wo backen Sie denn für alle neun?
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck.
              - id: lieferung
                topics: [Lieferung, Fahrer]
                samples:
                  - «Wo backen Sie denn für alle neun?»
                  - Wie kommt das Brot in die Filialen?
                lines:
                  - Um vier fahren zwei Kleinbusse los, der eine nach Norden.
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                samples:
                  - Wo backen Sie denn für alle neun?
                lines:
                  - Gebacken wird noch immer in Fürstenfeldbruck.
              - id: lieferung
                topics: [Lieferung, Fahrer]
                samples:
                  - Wie kommt das Brot in die Filialen?
                lines:
                  - Um vier fahren zwei Kleinbusse los, der eine nach Norden.
            """),
        message: Localized(
            de:
                "Diese Frage gehört zu „lieferung“, und „ofen“ (Zeile 53) beantwortet sie. Nehmen Sie ein Wort auf, das nur zu „lieferung“ passt, oder streichen Sie eines bei „ofen“.",
            en:
                "This question belongs to “lieferung”, and “ofen” (line 53) answers it. Use a word that only fits “lieferung”, or delete one of “ofen”."
        ))
}
