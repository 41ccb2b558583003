import Linguistics
import Scenarios

/// A line with a mark in braces that nothing stands for: such a line is never said.
public struct UnknownMark: ContentCheck {
    /// What stands in the braces; nil where one is not closed.
    let mark: String?

    /// What can stand in braces.
    static let known = ["time", "name", "topic", "self", "day", "size", "said", "heard"]

    public static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
        draft.lines.compactMap { line in
            if !line.isClosed { return Diagnostic(UnknownMark(mark: nil), at: line.place) }
            return line.marks.first { !known.contains($0) }.map { Diagnostic(UnknownMark(mark: $0), at: line.place) }
        }
    }

    public var message: Localized {
        mark.map { mark in
            Localized(
                de: "Für „{\(mark)}“ gibt es nichts einzusetzen; so wird der Satz nie gesagt.",
                en: "There is nothing to put in for “{\(mark)}”; the line is never said like this.")
        }
            ?? Localized(
                de: "Hier ist eine geschweifte Klammer offen; so wird der Satz nie gesagt.",
                en: "A brace is not closed here; the line is never said like this.")
    }

    public var hint: Localized {
        if let mark, let suggestion = nearest(to: mark, among: UnknownMark.known) {
            return Localized(de: "Meinten Sie „{\(suggestion)}“?", en: "Did you mean “{\(suggestion)}”?")
        }
        let names = UnknownMark.known.map { "{\($0)}" }.joined(separator: ", ")
        return Localized(de: "Möglich: \(names).", en: "Possible: \(names).")
    }

    public static let page = DiagnosticPage(
        code: "S306", severity: .error,
        title: Localized(de: "Unbekannter Platzhalter", en: "An unknown mark"),
        explanation: Localized(
            de:
                "In einem Satz der Person stehen Platzhalter in geschweiften Klammern: {time} die Zeit, {name} der Name der Übenden, {topic} ihr Stichwort, {self} der eigene Name, {day} der genannte Tag, {size} die Größe, {said} der letzte Satz, {heard} der letzte Satz der Übenden. Ein anderer hat keinen Wert, und ein Satz ohne Wert wird übergangen.",
            en:
                "Lines of the person hold marks in braces: {time} the time, {name} the trainee's name, {topic} their word, {self} the person's own name, {day} the day that was named, {size} the size, {said} the last sentence, {heard} the last sentence of the trainee. Any other has no value, and a line without a value is passed over."
        ),
        bad: .scenario(
            """
            lines:
              counterTime:
                - «"Da backen wir schon. {tme} ginge es."»
            """),
        good: .scenario(
            """
            lines:
              counterTime:
                - "Da backen wir schon. {time} ginge es."
            """),
        message: Localized(
            de: "Für „{tme}“ gibt es nichts einzusetzen; so wird der Satz nie gesagt. Meinten Sie „{time}“?",
            en: "There is nothing to put in for “{tme}”; the line is never said like this. Did you mean “{time}”?"))
}
