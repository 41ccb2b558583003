import Linguistics
import Roleplay

/// What was said in a session, as a table with the figures that a drawing of its course shows.
struct SessionTalk {
    private let session: Session
    private let language: Language

    /// Creates the table.
    init(_ session: Session, language: Language) {
        self.session = session
        self.language = language
    }

    /// The table as markup.
    var markup: Markup {
        let caption = word(
            "Wortlaut, mit Vertrauen, Geduld und Interesse danach",
            "What was said, with trust, patience and interest afterwards")
        let heads = [
            word("Zeile", "Line"), word("Wortlaut", "Words"), word("Vertrauen", "Trust"), word("Geduld", "Patience"),
            word("Interesse", "Interest"),
        ].enumerated().map { index, head -> Markup in
            index > 1 ? "<th scope=\"col\" class=\"figure\">\(head)</th>" : "<th scope=\"col\">\(head)</th>"
        }
        let rows = [start] + session.turns.enumerated().map(row)
        return """
            <div class="table" role="region" aria-label="\(caption)" tabindex="0">
            <table class="talk">
            <caption>\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(rows)
            </tbody>
            </table>
            </div>
            """
    }

    private func word(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    /// Where the person stood before the first line, with what they said on picking up the phone.
    private var start: Markup {
        let state = session.turns.first?.before ?? session.state
        return row(0, spoken(session.greeting?.text ?? ""), state)
    }

    private func row(_ index: Int, _ turn: Turn) -> Markup {
        let line = turn.line.isEmpty ? silence(turn) : turn.line
        let own: Markup = "<p><span class=\"who own\">\(word("Sie", "You"))</span> \(line)</p>"
        let delay = turn.delay.map { Markup("<p class=\"who\">(\($0))</p>") } ?? ""
        return row(index + 1, [own, delay, spoken(turn.reply)].joined(), turn.after)
    }

    private func row(_ number: Int, _ words: Markup, _ state: PersonaState) -> Markup {
        let figures = [state.trust, state.patience, state.interest].map { Markup("<td class=\"figure\">\($0)</td>") }
        return "<tr><th scope=\"row\">\(number)</th><td>\(words)</td>\(figures)</tr>"
    }

    private func spoken(_ reply: String) -> Markup {
        reply.isEmpty ? "" : "<p><span class=\"who\">\(session.scenario.prospect.name)</span> \(reply)</p>"
    }

    private func silence(_ turn: Turn) -> String {
        turn.rule == .leave ? word("(beendet den Kontakt)", "(ends the contact)") : word("(schweigt)", "(says nothing)")
    }
}
