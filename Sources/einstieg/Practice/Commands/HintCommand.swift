import Checklist
import Linguistics
import Scoring

/// Gives one hint: the first checklist item that is not met yet, with this scenario's facts.
struct HintCommand: PracticeCommand {
    let name = Localized(de: "tipp", en: "hint")
    let summary = Localized(
        de: "ein Hinweis aus der Checkliste (nicht in der Prüfung)", en: "one hint from the checklist (not in the exam)"
    )

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        guard !practice.isExam else {
            try desk.note(Localized(de: "In der Prüfung gibt es keine Tipps.", en: "There are no hints in the exam."))
            return
        }
        let session = practice.session
        let marks =
            SessionMarks(session, checker: desk.checker)?.contact
            ?? desk.checker.marks(for: Opener(context: session.scenario.openerContext, subject: nil, text: ""))
        let open = ChecklistItem.allCases.first { marks.level($0) < .met && marks.profile?.weight($0) != 0 }
        let advice = open.flatMap { marks.items[$0]?.advice } ?? marks.own.lazy.compactMap(\.advice).first
        try desk.show(
            desk.page.entry(
                "→",
                (advice
                    ?? Localized(
                        de: "Alle vier Punkte sind da. Hören Sie jetzt zu, und fragen Sie nach.",
                        en: "All four points are there. Listen now, and ask again."))[desk.language]))
    }
}
