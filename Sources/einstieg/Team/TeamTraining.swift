import Checklist
import Linguistics
import Records
import Reports
import Scenarios
import Teamwork

/// A team session at one screen: asks for what comes next, and keeps it before it counts.
///
/// What it does in each moment follows from the session's phase alone, so it goes on from wherever it was interrupted.
struct TeamTraining {
    let desk: Desk
    let setting: TeamSetting
    /// The time in seconds since 1970.
    let clock: () -> Int
    /// Keeps what happened, all or none of it.
    let keep: ([TeamRow]) throws -> Void
    let shelf: ScenarioShelf
    private(set) var session: TeamSession
    /// Whether the team has left; what was kept can be taken up later.
    private(set) var hasLeft = false
    /// Whether the session has just come to what it waits for; what is to be done there is said once.
    private(set) var isNews = true
    /// The call whose end of time was told.
    private var toldTimeOf: Int?
    /// What stands in the input line when the next line is read.
    private var prefill: String?

    /// Whether a line was set aside that may still be finished.
    var hasUnfinishedLine: Bool { prefill != nil }

    init(
        desk: Desk, setting: TeamSetting, session: TeamSession = TeamSession(), clock: @escaping () -> Int,
        keep: @escaping ([TeamRow]) throws -> Void
    ) {
        (self.desk, self.setting, self.session, self.clock, self.keep) = (desk, setting, session, clock, keep)
        shelf = ScenarioShelf(desk.library)
    }

    var language: Language { desk.language }

    /// Leads through the session until it is closed or the team leaves.
    mutating func run(_ reader: inout any LineReader) throws {
        if session.count > 0 { try takeUp() }
        while session.phase != .closed, !hasLeft {
            let (phase, calls) = (session.phase, session.turns.count)
            try step(&reader)
            isNews = session.phase != phase || session.turns.count != calls
        }
        if hasLeft {
            try desk.note(
                Localized(
                    de: "Alles ist gespeichert. „einstieg team --resume“ macht hier weiter.",
                    en: "Everything is kept. “einstieg team --resume” goes on from here."))
        }
    }

    private mutating func step(_ reader: inout any LineReader) throws {
        switch session.phase {
        case .joining: try askForNames(&reader)
        case .aiming: try askForGoal(&reader)
        case .choosing: try askForScenarios(&reader)
        case .timing: try askForTimes(&reader)
        case .casting: try askForCasting(&reader)
        case .gathering: try gather(&reader)
        case .waiting: try awaitCaller(&reader)
        case .calling: try call(&reader)
        case .replying: try answer(&reader)
        case .marking(let member): try askForMarks(of: member, &reader)
        case .comparing: try compare(&reader)
        case .discussing: try discuss(&reader)
        case .ranking(let member): try askForRanking(member, &reader)
        case .resolving(let member): try askForResolution(of: member, &reader)
        case .closing: try close()
        case .closed: break
        }
    }

    /// Shows where the session stands, for those who come back to it.
    private mutating func takeUp() throws {
        try record(.resumed)
        try desk.note(
            Localized(
                de: "Weiter geht es, mit \(session.names.joined(separator: ", ")).",
                en: "Here we go on, with \(session.names.joined(separator: ", "))."))
        switch session.phase {
        case .calling, .replying: try showCall()
        case .discussing: try showComparison()
        default: break
        }
    }

    /// Keeps what happened, then lets it count.
    mutating func record(_ events: TeamEvent...) throws { try record(events) }

    /// Keeps what happened, all or none of it, then lets it count.
    mutating func record(_ events: [TeamEvent]) throws {
        let now = clock()
        var next = session
        for event in events { try next.apply(event, at: now) }
        try keep(events.map { TeamRow(TeamEntry($0), at: now) })
        session = next
    }

    /// Leaves the session; it can be taken up later.
    mutating func leave() { hasLeft = true }

    /// The name of a member, harmless for the screen.
    func name(_ member: Int) -> String { session.names[member].sanitized }

    // MARK: Reading

    /// Reads an answer in words.
    ///
    /// - Parameter label: what stands before the clock in the prompt.
    /// - Returns: the line without space around it; nil where it was a command, dropped, or the end of the input.
    mutating func ask(
        _ label: String, hasClock: Bool = true, _ reader: inout any LineReader
    ) throws -> String? {
        let (session, clock, toldTimeOf) = (session, clock, toldTimeOf)
        func prompt() -> String {
            hasClock ? "\(label) [\(ClockText.text(session, at: clock()))]> " : "\(label)> "
        }
        let isCalling = session.phase == .calling && toldTimeOf != session.turns.count
        // What others of the team say has no place in the history of whoever owns the machine.
        let input = try desk.read(
            &reader, ticking: prompt, prefill: prefill, remember: false,
            unless: { isCalling && session.turnLeft(at: clock()) <= 0 })
        prefill = nil
        switch input {
        case .interrupted: return nil
        case .setAside(let typed):
            self.toldTimeOf = session.turns.count
            prefill = typed.isEmpty ? nil : typed
            // With nothing begun the call ends here, and says so itself.
            if typed.isEmpty, session.turns.last?.callerLines.isEmpty == false { return nil }
            try desk.note(
                Localized(
                    de: "Die Zeit ist um. Diesen Satz dürfen Sie noch zu Ende bringen.",
                    en: "Time is up. You may still finish this sentence."))
            return nil
        case .end:
            if desk.isInteractive { try desk.show("") }
            leave()
            return nil
        case .line(let line):
            if !desk.isInteractive { try desk.show(prompt() + line.sanitized) }
            guard PracticeCommands.isCommand(line) else { return line.trimmingSpace }
            try run(command: line.trimmingSpace, &reader)
            return nil
        }
    }

    private mutating func run(command line: String, _ reader: inout any LineReader) throws {
        let parts = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let name = parts.first.map(String.init) ?? ""
        guard let command = TeamCommands.find(name) else {
            let guess = nearest(to: name, among: TeamCommands.all.map { $0.name[language] })
            try desk.note(
                Localized(
                    de: "/\(name) kenne ich nicht.\(guess.map { " Meinten Sie /\($0)?" } ?? "") /hilfe zeigt alle.",
                    en: "/\(name) is not known.\(guess.map { " Did you mean /\($0)?" } ?? "") /help shows all."))
            return
        }
        guard command.isOffered(in: session.phase) else {
            try desk.note(
                Localized(
                    de: "/\(command.name.de) geht gerade nicht. /hilfe zeigt, was jetzt geht.",
                    en: "/\(command.name.en) does not work here. /help shows what does."))
            return
        }
        try command.run(&self, argument: parts.count > 1 ? parts[1].trimmingSpace : "", &reader)
    }
}

extension TeamRow {
    /// An entry of the session with its time.
    init(_ entry: TeamEntry, at time: Int) {
        self.init(kind: entry.kind, member: entry.member, words: entry.words, details: entry.details, at: time)
    }

    /// The entry as the session reads it.
    var entry: TeamEntry { TeamEntry(kind: kind, member: member, words: words, details: details) }
}
