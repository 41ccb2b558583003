import Linguistics
import Reports
import Roleplay
import Scenarios

/// What a changed scenario makes of the session so far: the same replies, or others from some line on.
struct Reload {
    /// Where the replies came to differ.
    enum Difference: Equatable {
        case greeting(old: String?, new: String?)
        case line(TranscriptDifference.Change)
    }

    /// The session in the changed scenario, up to where it came to differ.
    let session: Session
    /// The first reply that differs; nil when all are the same.
    let difference: Difference?
    /// What the trainee had said after that, not said again.
    let rest: [String]
    /// The measures that moved otherwise, although the replies are the same.
    let movedOtherwise: Localized?

    /// Plays the lines of a session in a changed scenario.
    init(_ old: Session, in scenario: Scenario) {
        var new = Session(scenario: scenario, seed: old.seed)
        let said = Recording(old).lines
        guard new.greeting?.text == old.greeting?.text else {
            session = new
            difference = .greeting(old: old.greeting?.text, new: new.greeting?.text)
            rest = said
            movedOtherwise = nil
            return
        }
        for (number, turn) in old.turns.enumerated() {
            if turn.rule == .leave { new.leave() } else { new.say(turn.line) }
            guard let reply = new.turns.last, reply.reply != turn.reply || reply.ending != turn.ending else { continue }
            session = new
            difference = .line(
                TranscriptDifference.Change(
                    number: number, old: Transcript.Exchange(turn), new: Transcript.Exchange(reply)))
            rest = Array(said.dropFirst(number + 1))
            movedOtherwise = nil
            return
        }
        session = new
        difference = nil
        rest = []
        movedOtherwise = Reload.moves(from: old.state, to: new.state)
    }

    private static func moves(from old: PersonaState, to new: PersonaState) -> Localized? {
        let measures = [
            (StateChange.Measure.trust, old.trust, new.trust), (.interest, old.interest, new.interest),
            (.patience, old.patience, new.patience), (.mood, old.mood, new.mood),
        ].filter { $0.1 != $0.2 }
        if measures.isEmpty { return nil }
        return Localized(
            de: measures.map { "\($0.0.title.de) \($0.2) statt \($0.1)" }.joined(separator: ", "),
            en: measures.map { "\($0.0.title.en.lowercased()) \($0.2) instead of \($0.1)" }.joined(separator: ", "))
    }

    /// What came of it, for people.
    func text(_ page: Page) -> String {
        let language = page.language
        switch difference {
        case nil:
            let moved = movedOtherwise.map { Localized(de: ", aber \($0.de)", en: ", but \($0.en)") }
            return page.note(
                (session.turns.isEmpty
                    ? Localized(de: "Neu geladen.", en: "Loaded anew.")
                    : Localized(
                        de: "Neu geladen: gleiche Antworten bis hierher\(moved?.de ?? "").",
                        en: "Loaded anew: the same replies up to here\(moved?.en ?? "")."))[language], indent: 0)
        case .greeting(let old, let new):
            let head = Localized(
                de: "Neu geladen: anders gleich am Anfang.", en: "Loaded anew: otherwise from the start.")
            return ([page.note(head[language], indent: 0)] + TranscriptDifferenceView.pair(old, new, page))
                .joined(separator: "\n")
        case .line(let change):
            let head = Localized(
                de: "Neu geladen: anders ab Ihrer Zeile \(change.number + 1).",
                en: "Loaded anew: otherwise from your line \(change.number + 1).")
            return page.note(head[language], indent: 0) + "\n" + TranscriptDifferenceView.text(change, page)
        }
    }
}
