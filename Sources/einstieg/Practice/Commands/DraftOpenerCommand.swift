import Linguistics

/// Lets the trainee write an opener with marks and suggestions before it is said.
struct DraftOpenerCommand: PracticeCommand {
    let name = Localized(de: "entwurf", en: "draft")
    let summary = Localized(
        de: "einen Einstieg entwerfen, mit Marken und Vorschlägen", en: "draft an opener, with marks and suggestions")

    func run(_ practice: inout Practice, argument: String) throws {
        guard !practice.isExam else {
            try practice.desk.note(
                Localized(de: "In der Prüfung wird nicht entworfen.", en: "There is no drafting in the exam."))
            return
        }
        practice.wantsDraft = true
    }
}
