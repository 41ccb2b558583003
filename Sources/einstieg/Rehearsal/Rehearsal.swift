import Linguistics
import Reports
import Roleplay
import Scenarios

/// A practice session on a scenario that is being written: when its file changes, the session so far is played in the
/// changed scenario, and goes on from there. It does not stop at the end of the contact, for that may change as well.
struct Rehearsal {
    private let desk: Desk
    private let seed: UInt64
    private var file: WatchedScenario
    private var practice: Practice
    /// Lines of the trainee that were said once and are offered again, one at a prompt.
    private var rest: [String]
    /// Whether the line that was offered last was cleared away: the next prompt is empty, for a command perhaps.
    private var isDeclined = false
    private var hasShownEnd = false

    /// Begins a session; `said` are lines to begin behind, `rest` lines to offer from there on.
    init(desk: Desk, path: String, seed: UInt64, said: [String] = [], rest: [String] = []) throws {
        self.desk = desk
        self.seed = seed
        self.rest = rest
        file = try WatchedScenario(path: path)
        practice = try Practice(desk: desk, scenario: file.scenario, seed: seed, isExam: false)
        practice.goOn(with: Session(scenario: file.scenario, seed: seed, lines: said))
    }

    /// Plays until the author leaves.
    mutating func run(_ reader: inout any LineReader) throws {
        try practice.open()
        try tellOffer()
        while true {
            _ = try look()
            try showEnd()
            offerRest()
            let file = self.file
            let input = try practice.read(&reader, unless: { file.hasNews })
            if try look(), desk.isInteractive, case .line(let typed) = input, !PracticeCommands.isCommand(typed) {
                // It was typed as an answer to something that may not have been said now.
                practice.prefill = Recording.row(of: typed)
                continue
            }
            // A line that was only offered is offered again if it is still the next.
            if case .setAside(let typed) = input, typed == rest.first.map(Recording.row) { continue }
            if case .end = input, !desk.isInteractive {
                if practice.session.ending == nil { try practice.hangUp() }
                try showEnd()
                return
            }
            isDeclined = input == .interrupted && !isDeclined
            let count = practice.session.turns.count
            try practice.take(input, &reader)
            if practice.session.turns.count > count { dropFromRest(practice.session.turns[count].line) }
            switch practice.outcome {
            case nil: continue
            case .restart: try restart()
            case .left, .finished: return
            }
        }
    }

    /// Looks whether the file has changed and plays the session in the changed scenario.
    ///
    /// - Returns: whether what was said last is no longer what was said.
    private mutating func look() throws -> Bool {
        switch file.look() {
        case nil: return false
        case .broken(let diagnostic):
            try desk.show(desk.page.paragraph(Complaint.file(diagnostic).text(desk.language), indent: 0))
            try desk.note(
                Localized(
                    de: "Bis das behoben ist, bleibt die bisherige Fassung im Spiel.",
                    en: "Until that is mended, the version so far stays in play."))
            return false
        case .scenario(let scenario):
            let reload = Reload(practice.session, in: scenario)
            practice.goOn(with: reload.session)
            try desk.show(reload.text(desk.page))
            guard reload.difference != nil else { return false }
            rest = reload.rest + rest
            hasShownEnd = false
            try tellOffer()
            return true
        }
    }

    /// Shows the scorecard once the contact has ended, and what can be done then.
    private mutating func showEnd() throws {
        guard practice.session.ending != nil else {
            hasShownEnd = false
            return
        }
        guard !hasShownEnd else { return }
        hasShownEnd = true
        try practice.close()
        guard desk.isInteractive else { return }
        try desk.note(
            Localized(
                de:
                    "Sie können den letzten Wortwechsel zurücknehmen (/zurück), neu anfangen (/neu), die Sitzung als Test festhalten (/merken), die Datei ändern oder aufhören (/ende).",
                en:
                    "You can take the last exchange back (/back), begin again (/restart), keep the session as a test (/keep), change the file, or leave (/quit)."
            ))
    }

    private func tellOffer() throws {
        guard desk.isInteractive, practice.session.ending == nil, !rest.isEmpty else { return }
        try desk.note(
            Localized(
                de: "Ihre Zeilen danach stehen der Reihe nach bereit: Enter sagt sie, Strg-C räumt sie weg.",
                en: "Your lines after that are ready one by one: Enter says them, Ctrl-C clears them away."))
    }

    /// Puts the next line that was said once into the input line.
    private mutating func offerRest() {
        guard !isDeclined, practice.prefill == nil, practice.session.ending == nil, let next = rest.first else {
            return
        }
        practice.prefill = Recording.row(of: next)
    }

    /// Whoever says something else has left the old path.
    private mutating func dropFromRest(_ line: String) {
        if rest.first == line { rest.removeFirst() } else { rest = [] }
    }

    private mutating func restart() throws {
        practice = try Practice(desk: desk, scenario: practice.session.scenario, seed: seed, isExam: false)
        rest = []
        hasShownEnd = false
        try practice.open()
    }
}
