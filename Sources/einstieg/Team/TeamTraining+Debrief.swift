import Linguistics
import Reports
import Teamwork

/// At the end: whether there is to be a ranking, what everybody tries tomorrow, and the debrief.
extension TeamTraining {
    mutating func askForRanking(_ member: Int, _ reader: inout any LineReader) throws {
        if member == 0 {
            try announce(
                Localized(
                    de: "Eine Rangliste gibt es nur, wenn alle sie wollen; ein Nein genügt.",
                    en: "There is a ranking only if everybody wants one; one no is enough."))
        }
        let label = Localized(de: "\(name(member)), Rangliste? (j/n)", en: "\(name(member)), a ranking? (y/n)")
        guard let typed = try ask(label[language], &reader) else { return }
        switch typed.lowercased() {
        case "j", "ja", "y", "yes": try record(.agreedToRanking(member: member))
        case "n", "nein", "no": try record(.declinedRanking)
        default: break
        }
    }

    mutating func askForResolution(of member: Int, _ reader: inout any LineReader) throws {
        let advice = session.turns.last { $0.roles.caller == member && $0.advice != nil }?.advice
        if let advice {
            try announce(
                Localized(de: "Vorschlag (Enter nimmt ihn): \(advice)", en: "Proposal (Enter takes it): \(advice)"))
        }
        let label = Localized(
            de: "\(name(member)), was probieren Sie morgen aus", en: "\(name(member)), what will you try tomorrow")
        guard let typed = try ask(label[language], &reader) else { return }
        try record(.resolved(member: member, typed.isEmpty ? advice ?? "" : typed))
    }

    /// Shows the debrief and ends the session.
    mutating func close() throws {
        try record(.closed)
        try desk.show("")
        try desk.show(DebriefView(TeamDebrief(session)).text(desk.page))
        try desk.show("")
        try desk.note(
            Localized(
                de:
                    "„einstieg team --debrief html > nachbesprechung.html“ schreibt das als Seite, „markdown“ als Text.",
                en: "“einstieg team --debrief html > debrief.html” writes this as a page, “markdown” as text."))
    }
}
