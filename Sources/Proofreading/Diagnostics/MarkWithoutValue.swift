import Linguistics
import Scenarios

/// Every line of an entry holds a mark that often has no value, so that the persona falls silent without it.
public struct MarkWithoutValue: ContentCheck {
    let mark: String

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        var parts: [DraftLine.Part] = []
        var lines: [DraftLine.Part: [DraftLine]] = [:]
        for line in draft.lines where hasNoOtherWords(line.part) {
            if lines[line.part] == nil { parts.append(line.part) }
            lines[line.part, default: []].append(line)
        }
        return parts.compactMap { part in
            let all = lines[part] ?? []
            let open = all.compactMap { line in line.marks.first { isOpen($0, in: part, of: draft.scenario) } }
            guard let first = all.first, let mark = open.first, open.count == all.count else { return nil }
            return Diagnostic(MarkWithoutValue(mark: mark), at: first.place)
        }
    }

    /// Moves fall back on the archetype's words, everything else has only its own.
    private static func hasNoOtherWords(_ part: DraftLine.Part) -> Bool {
        switch part {
        case .move(let move): move == .greet
        case .delay: false
        default: true
        }
    }

    private static func isOpen(_ mark: String, in part: DraftLine.Part, of scenario: Scenario) -> Bool {
        if part == .move(.greet) { return UnknownMark.known.contains(mark) && mark != "size" }
        return switch mark {
        case "time": part != .ending(.nextStep) && scenario.persona.free.isEmpty
        case "name", "topic", "day": true
        default: false
        }
    }

    public var message: Localized {
        Localized(
            de: "„{\(mark)}“ hat hier nicht immer einen Wert, und ein Satz ohne diesen Platzhalter fehlt.",
            en: "“{\(mark)}” does not always have a value here, and there is no line without that mark.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie einen zweiten Satz dazu, der ohne „{\(mark)}“ auskommt.",
            en: "Add a second line that does without “{\(mark)}”.")
    }

    public static let page = DiagnosticPage(
        code: "S307", severity: .error,
        title: Localized(de: "Ein Platzhalter ohne Wert", en: "A mark without a value"),
        explanation: Localized(
            de:
                "{name} kennt die Person erst, wenn Übende sich vorgestellt haben, {topic} und {day} nur, wenn davon die Rede war, und {time} nur mit eigenen freien Zeiten. Ein Satz, dessen Platzhalter keinen Wert hat, wird übergangen; bleibt dann keiner übrig, schweigt sie.",
            en:
                "The person knows {name} only when trainees have introduced themselves, {topic} and {day} only when they were spoken of, and {time} only with free times of their own. A line whose mark has no value is passed over; where none is left the person says nothing."
        ),
        bad: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - «"Wissen Sie, {name}, gebacken wird in Fürstenfeldbruck."»
            """),
        good: .scenario(
            """
            answers:
              - id: ofen
                topics: [Ofen, Backstube]
                lines:
                  - "Wissen Sie, {name}, gebacken wird in Fürstenfeldbruck."
                  - Die Öfen stehen alle in Fürstenfeldbruck.
            """),
        message: Localized(
            de:
                "„{name}“ hat hier nicht immer einen Wert, und ein Satz ohne diesen Platzhalter fehlt. Schreiben Sie einen zweiten Satz dazu, der ohne „{name}“ auskommt.",
            en:
                "“{name}” does not always have a value here, and there is no line without that mark. Add a second line that does without “{name}”."
        ))
}
