import Checklist
import Linguistics
import Reports
import Scoring

/// Marks a draft without saying it.
struct TryCommand: PracticeCommand {
    let name = Localized(de: "probe", en: "try")
    let summary = Localized(
        de: "TEXT  einen Entwurf prüfen, ohne ihn zu sagen", en: "TEXT  mark a draft without saying it")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        guard !practice.isExam else {
            try desk.note(
                Localized(de: "In der Prüfung wird nicht vorher geprüft.", en: "Drafts are not marked in the exam."))
            return
        }
        guard !argument.isEmpty else {
            try desk.note(
                Localized(
                    de: "Schreiben Sie den Entwurf dahinter: /probe TEXT", en: "Put the draft behind it: /try TEXT"))
            return
        }
        let scenario = practice.session.scenario
        let letter = Letter(
            scenario.channel.isWritten ? argument.replacingBreakMarks : argument, channel: scenario.channel)
        let marks = desk.checker.marks(
            for: Opener(context: scenario.openerContext, subject: letter.subject, text: letter.body))
        try desk.show(MarksView(marks, subject: letter.subject, text: letter.body).text(desk.page, adviceLimit: 2))
        practice.prefill = argument
    }
}
