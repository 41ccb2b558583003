import Linguistics

/// Says the draft as the first line of a session.
struct PractiseCommand: DraftCommand {
    let name = Localized(de: "üben", en: "practise")
    let summary = Localized(
        de: "[SZENARIO]  mit dem Entwurf in eine Übung gehen", en: "[SCENARIO]  go into a session with the draft")

    func run(_ drafting: inout Drafting, argument: String, _ reader: inout any LineReader) throws {
        guard let draft = try drafting.written() else { return }
        let desk = drafting.desk
        do throws(Complaint) {
            guard let scenario = try argument.isEmpty ? drafting.scenario : desk.library.scenario(argument) else {
                try desk.note(
                    Localized(
                        de: "Nennen Sie ein Szenario: /üben NAME. „einstieg scenario list“ zeigt alle.",
                        en: "Name a scenario: /practise ID. “einstieg scenario list” shows all."))
                return
            }
            drafting.leave(
                .practise(draft.current.text.typed(scenario.channel, scenario.language), in: scenario))
        } catch {
            try desk.show(desk.page.paragraph(error.text(desk.language), indent: 0))
        }
    }
}
