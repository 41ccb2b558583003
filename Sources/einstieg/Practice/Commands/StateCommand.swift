import Linguistics

/// Shows where the persona stands and what has come to light.
struct StateCommand: PracticeCommand {
    let name = Localized(de: "stand", en: "state")
    let summary = Localized(de: "wo das Gespräch steht", en: "where the contact stands")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        guard !practice.isExam else {
            try desk.note(Localized(de: "In der Prüfung bleibt das verborgen.", en: "This stays hidden in the exam."))
            return
        }
        let state = practice.session.state
        let measures = [
            (Localized(de: "Vertrauen", en: "Trust"), state.trust),
            (Localized(de: "Interesse", en: "Interest"), state.interest),
            (Localized(de: "Geduld", en: "Patience"), state.patience),
        ]
        for (title, value) in measures {
            let bar = String(repeating: "█", count: value) + String(repeating: "░", count: 10 - value)
            let label = title[desk.language]
            try desk.show(
                desk.page.entry(label + String(repeating: " ", count: max(0, 9 - label.count)), "\(bar) \(value)/10"))
        }
        let needs = practice.session.scenario.needs.count
        try desk.show(
            desk.page.paragraph(
                Localized(
                    de:
                        "Bedarf: \(state.revealed.count) von \(needs) offen erzählt. Einwände: \(state.raised.count) genannt, \(state.resolved.count) ausgeräumt.",
                    en:
                        "Needs: \(state.revealed.count) of \(needs) told openly. Objections: \(state.raised.count) raised, \(state.resolved.count) met."
                )[desk.language]))
    }
}
