import Checklist
import Linguistics
import Reports
import Roleplay
import Scenarios
import Scoring
import Teamwork

/// The calls: one speaks, the program or another of the team answers, the others listen.
extension TeamTraining {
    /// Says who is next and waits until they are ready.
    mutating func awaitCaller(_ reader: inout any LineReader) throws {
        guard session.sessionLeft(at: clock()) >= session.secondsPerTurn || session.turns.isEmpty else {
            try desk.note(
                Localized(
                    de: "Für eine weitere Runde reicht die Zeit nicht. Zur Nachbesprechung.",
                    en: "There is no time for another turn. On to the debrief."))
            return try record(.finished)
        }
        if isNews { try announceCall() }
        guard try ask(name(session.roles.caller), &reader) != nil else { return }
        try record(nextTurn())
        try showCall()
    }

    /// Says who does what in the next call.
    private func announceCall() throws {
        let roles = session.roles
        let number = session.turns.count + 1
        let other = roles.prospect.map(name)
        let isWritten = try shelf.scenario(nextScenario).channel.isWritten
        try desk.show("")
        try desk.show(desk.page.heading(Localized(de: "Runde \(number)", en: "Turn \(number)")[language]))
        try desk.note(
            Localized(
                de:
                    "\(name(roles.caller)) \(isWritten ? "schreibt" : "ruft an"), \(other ?? "das Programm") \(isWritten ? "antwortet" : "nimmt ab").",
                en: "\(name(roles.caller)) \(isWritten ? "writes" : "calls"), \(other ?? "the program") answers."))
        if !roles.observers.isEmpty {
            let observers = roles.observers.map(name).joined(separator: ", ")
            try desk.note(Localized(de: "Es beobachten: \(observers)", en: "Observers: \(observers)"))
        }
        try desk.note(
            Localized(
                de: "Enter beginnt. /auslassen überspringt diese Runde, /schluss führt zur Nachbesprechung.",
                en: "Enter begins. /skip passes this turn over, /finish leads to the debrief."))
    }

    /// Passes the next call over.
    mutating func skipTurn() throws { try record([nextTurn(), .turnEnded(.skipped)]) }

    /// The scenario of the next call.
    private var nextScenario: String {
        session.scenarios[session.rotation.scenario(in: session.turns.count, of: session.scenarios.count)]
    }

    /// The beginning of the next call, in its scenario.
    private func nextTurn() throws -> TeamEvent {
        let turn = session.turns.count
        let id = nextScenario
        let seed = (session.turns.first?.seed ?? setting.seed) &+ UInt64(turn)
        return .turnBegan(scenario: id, hash: try shelf.scenario(id).contentHash, seed: seed)
    }

    /// Lets the caller say something; the program answers, where nobody of the team does.
    mutating func call(_ reader: inout any LineReader) throws {
        guard let turn = session.turns.last else { return }
        if session.turnLeft(at: clock()) <= 0, !turn.callerLines.isEmpty, !hasUnfinishedLine {
            try desk.note(Localized(de: "Die Zeit ist um.", en: "Time is up."))
            return try record(.turnEnded(.time))
        }
        let played = turn.roles.prospect == nil
        if played, let ending = try contact(turn).ending {
            try desk.note(ending.title)
            return try record(.turnEnded(.contact))
        }
        guard let typed = try ask(name(turn.roles.caller), &reader) else { return }
        let line = try scenario(of: turn).channel.isWritten ? typed.replacingBreakMarks : typed
        if line.isEmpty { return }
        try record(.said(member: turn.roles.caller, line))
        if played, let last = try session.turns.last.map(contact)?.turns.last { try show(last, of: turn) }
    }

    /// Lets whoever plays the prospect answer.
    mutating func answer(_ reader: inout any LineReader) throws {
        guard let turn = session.turns.last, let member = turn.roles.prospect else { return }
        let person = try scenario(of: turn).prospect.name.sanitized
        guard let line = try ask("\(name(member)) (\(person))", &reader), !line.isEmpty else { return }
        try record(.replied(member: member, line))
    }

    /// The scenario of a call.
    func scenario(of turn: TeamTurn) throws -> Scenario { try shelf.scenario(turn.scenario) }

    /// What the program, where it plays the prospect, has answered so far.
    func contact(_ turn: TeamTurn) throws -> Session {
        Session(scenario: try scenario(of: turn), seed: turn.seed, lines: turn.callerLines)
    }

    /// The program's marks of a call; nil where it never came to an opener.
    func marks(of turn: TeamTurn) throws -> SessionMarks? {
        turn.roles.prospect == nil
            ? SessionMarks(try contact(turn), checker: desk.checker)
            : SessionMarks(saying: turn.callerLines, in: try scenario(of: turn), checker: desk.checker)
    }

    // MARK: What is shown

    /// Shows the briefing of a call and what was said so far.
    func showCall() throws {
        guard let turn = session.turns.last else { return }
        let scenario = try scenario(of: turn)
        if scenario.contentHash != turn.hash {
            try desk.note(
                Localized(
                    de: "Das Szenario wurde seit Beginn der Runde geändert.",
                    en: "The scenario was changed since the turn began."))
        }
        try desk.show(Briefing(scenario).text(desk.page))
        try desk.show("")
        guard turn.roles.prospect == nil else {
            for line in turn.lines { try desk.show(desk.speech(session.names[line.member], line.words)) }
            return
        }
        let contact = try contact(turn)
        if let greeting = contact.greeting { try desk.show(desk.speech(scenario.prospect.name, greeting.text)) }
        for said in contact.turns {
            try desk.show(desk.speech(session.names[turn.roles.caller], said.line))
            try show(said, of: turn)
        }
    }

    private func show(_ said: Turn, of turn: TeamTurn) throws {
        if let delay = said.delay { try desk.note(Localized(de: "(\(delay))", en: "(\(delay))")) }
        guard !said.reply.isEmpty else { return }
        try desk.show(desk.speech(try scenario(of: turn).prospect.name, said.reply))
    }
}
