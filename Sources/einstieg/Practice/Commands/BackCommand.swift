import Linguistics

/// Takes the last exchange back.
struct BackCommand: PracticeCommand {
    let name = Localized(de: "zurück", en: "back")
    let summary = Localized(de: "den letzten Wortwechsel zurücknehmen", en: "take the last exchange back")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        guard !practice.isExam else {
            try desk.note(
                Localized(de: "In der Prüfung gilt, was gesagt ist.", en: "In the exam, what is said is said."))
            return
        }
        let line = practice.session.turns.last?.line
        guard try practice.takeBack() else {
            try desk.note(Localized(de: "Es gibt nichts zurückzunehmen.", en: "There is nothing to take back."))
            return
        }
        practice.prefill = line
        try desk.note(Localized(de: "Zurückgenommen. Noch einmal:", en: "Taken back. Once more:"))
    }
}
