import Linguistics
import Roleplay
import Scenarios

/// Says what was understood of the last line, and why the persona reacted as it did.
struct WhyCommand: PracticeCommand {
    let name = Localized(de: "warum", en: "why")
    let summary = Localized(
        de: "was verstanden wurde und warum so reagiert wurde", en: "what was understood, and why the reaction")

    func run(_ practice: inout Practice, argument: String) throws {
        let desk = practice.desk
        guard !practice.isExam else {
            try desk.note(Localized(de: "In der Prüfung bleibt das verborgen.", en: "This stays hidden in the exam."))
            return
        }
        guard let turn = practice.session.turns.last else {
            try desk.note(Localized(de: "Sie haben noch nichts gesagt.", en: "You have not said anything yet."))
            return
        }
        let language = desk.language
        try desk.show(desk.page.heading(Localized(de: "Verstanden", en: "Understood")[language]))
        if turn.understanding.acts.isEmpty {
            try desk.show(desk.page.paragraph(Localized(de: "nichts Bestimmtes", en: "nothing definite")[language]))
        }
        for mark in turn.understanding.acts {
            let quote = mark.quote.isEmpty ? "" : language == .german ? "„\(mark.quote)“" : "“\(mark.quote)”"
            try desk.show(desk.page.entry(mark.act.title[language], quote))
        }
        try desk.show(desk.page.heading(Localized(de: "Bewegt", en: "Moved")[language]))
        if turn.changes.isEmpty {
            try desk.show(desk.page.paragraph(Localized(de: "nichts", en: "nothing")[language]))
        }
        for change in turn.changes {
            let step = change.by > 0 ? "+\(change.by)" : "−\(-change.by)"
            try desk.show(desk.page.entry("\(change.measure.title[language]) \(step)", change.cause[language]))
        }
        try desk.show(desk.page.heading(Localized(de: "Gesagt", en: "Said")[language]))
        try desk.show(desk.page.entry(Localized(de: "Regel", en: "Rule")[language], turn.rule.title[language]))
        if turn.isMiss {
            try desk.show(
                desk.page.paragraph(
                    Localized(
                        de: "Nicht verstanden wurde, was Sie sagten; das kostet keine Punkte.",
                        en: "What you said was not understood; that costs no points.")[language]))
        }
        if turn.understanding.asked.count > 1 {
            let others = turn.understanding.asked.dropFirst().map(\.id).joined(separator: ", ")
            try desk.show(desk.page.entry(Localized(de: "Auch möglich", en: "Runner-up")[language], others))
        }
        for id in turn.lineIds {
            try desk.show(
                desk.page.entry(
                    id, practice.session.place(of: id).map { "\($0.file):\($0.line)" } ?? origin(id)[language]))
        }
    }

    /// Where a line is from that no scenario wrote, and how an author writes another: its id is
    /// "busy.Sie.phone.retakeInitiative.3".
    private func origin(_ id: String) -> Localized {
        let parts = id.split(separator: ".")
        guard parts.count == 5, let move = Move(rawValue: String(parts[3])) else { return Localized(de: "", en: "") }
        return Localized(
            de: "vom Archetyp; eigene Sätze gehören unter lines: \(move.rawValue)",
            en: "the archetype's; lines of your own go under lines: \(move.rawValue)")
    }
}
