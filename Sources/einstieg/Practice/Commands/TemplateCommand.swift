import Linguistics
import Scripts

/// Puts a template, filled with the scenario's facts, into the input line.
struct TemplateCommand: PracticeCommand {
    let name = Localized(de: "vorlage", en: "template")
    let summary = Localized(
        de: "[NAME]  eine Vorlage in die Eingabezeile holen", en: "[NAME]  take a template into the input line")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        let scenario = practice.session.scenario
        let fitting = desk.library.templates().readable.filter {
            $0.language == scenario.language && $0.channel == scenario.channel
        }
        guard !argument.isEmpty else {
            if fitting.isEmpty {
                try desk.note(
                    Localized(de: "Hierfür gibt es noch keine Vorlage.", en: "There is no template for this yet."))
            }
            for template in fitting {
                try desk.show(desk.page.entry("/\(name[desk.language]) \(template.id)", template.title))
            }
            return
        }
        do {
            let template = try desk.library.template(argument)
            let filled = try template.filled(
                values: [:], scenario: scenario, trainee: desk.trainee, usingExamples: true)
            let subject = filled.subject.map { (scenario.language == .german ? "Betreff: " : "Subject: ") + $0 + "\\n" }
            // The input line has one row, so a letter's breaks stand in it as marks.
            practice.prefill =
                (subject ?? "")
                + filled.text.split(separator: "\n", omittingEmptySubsequences: !scenario.channel.isWritten)
                .joined(separator: scenario.channel.isWritten ? "\\n" : " ")
            if !filled.examples.isEmpty {
                let open = filled.examples.joined(separator: ", ")
                try desk.note(
                    Localized(
                        de: "Aus dem Beispiel der Vorlage, bitte anpassen: \(open).",
                        en: "Taken from the template's example, please adapt: \(open)."))
            }
        } catch let complaint as Complaint {
            try desk.show(desk.page.paragraph(complaint.text(desk.language), indent: 0))
        }
    }
}
