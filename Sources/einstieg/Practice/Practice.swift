import Checklist
import Linguistics
import Reports
import Roleplay
import Scenarios
import Scoring
import Scripts

/// One practice session at the terminal or in a pipe, from briefing to scorecard.
struct Practice {
    /// What the trainee wants after a session, or how it was left.
    enum Outcome: Equatable {
        case finished
        case restart
        case left
    }

    let desk: Desk
    let isExam: Bool
    /// The session, which every line moves on.
    private(set) var session: Session
    /// The number of the session in the store.
    private(set) var record: SessionNumber?
    /// What stands in the input line when the next line is read: a filled template, a draft to improve.
    var prefill: String?
    /// Whether the trainee wants to write an opener first, which needs the reader.
    var wantsDraft = false
    /// How the session was left by a command, while it is still open.
    private(set) var outcome: Outcome?
    private var hasShownMarks = false

    init(desk: Desk, scenario: Scenario, seed: UInt64, isExam: Bool) throws {
        self.desk = desk
        self.isExam = isExam
        session = Session(scenario: try desk.marking(scenario), seed: seed)
        record = try desk.notebook.begin(scenario: scenario, seed: seed, isExam: isExam, language: desk.language)
    }

    /// Takes up a session that was interrupted.
    init(desk: Desk, scenario: Scenario, resuming unfinished: UnfinishedSession) throws {
        self.desk = desk
        isExam = unfinished.isExam
        session = Session(scenario: try desk.marking(scenario), seed: unfinished.seed, lines: unfinished.lines)
        record = unfinished.number
        try desk.notebook.takeOver(unfinished.number)
        hasShownMarks = SessionMarks(session, checker: desk.checker) != nil
    }

    /// Plays until the contact has ended or the trainee leaves.
    ///
    /// - Parameter first: what the trainee says first, written before.
    mutating func play(_ reader: inout any LineReader, saying first: String? = nil) throws -> Outcome {
        try open()
        if let first { try begin(with: first) }
        while session.ending == nil && outcome == nil {
            let input = try read(&reader)
            try take(input, &reader)
        }
        if let outcome { return outcome }
        try close()
        return .finished
    }

    /// Shows the briefing card and what was said so far.
    func open() throws {
        try desk.show(Briefing(session.scenario).text(desk.page))
        try desk.show("")
        try desk.note(
            Localized(
                de: "/hilfe zeigt, was Sie hier tun können. Was Sie sonst eingeben, sagen oder schreiben Sie.",
                en: "/help shows what you can do here. Anything else you type is what you say or write."))
        try desk.show("")
        try showTranscript()
    }

    /// Asks for the next line.
    ///
    /// - Parameter hasNews: asked while somebody types, to put the line aside when there is something to tell.
    mutating func read(
        _ reader: inout any LineReader, unless hasNews: () -> Bool = { false }
    ) throws -> InputLine {
        let prefill = self.prefill
        self.prefill = nil
        return try desk.read(&reader, prompt: prompt, prefill: prefill, unless: hasNews)
    }

    /// Takes what was typed: a command, something said, or the wish to leave.
    mutating func take(_ input: InputLine, _ reader: inout any LineReader) throws {
        switch input {
        case .interrupted: break
        case .setAside(let typed): prefill = typed.isEmpty ? nil : typed
        case .end: try leaveOrStay(&reader)
        case .line(let line):
            try take(line)
            if wantsDraft { try draft(&reader) }
        }
    }

    /// Lets the trainee write an opener, and says it if they wish.
    private mutating func draft(_ reader: inout any LineReader) throws {
        wantsDraft = false
        let scenario = session.scenario
        var drafting = Drafting(
            desk: desk, context: DraftContext(scenario, trainee: desk.trainee), scenario: scenario)
        // Whatever scenario was named, the draft is said to the person who is on the line.
        guard case .practise(let line, _) = try drafting.run(&reader) else { return }
        try begin(with: line)
    }

    /// Says a line that was written elsewhere, shown as if it had been typed here.
    private mutating func begin(with line: String) throws {
        if desk.isInteractive { try desk.show(desk.page.entry(prompt.trimmingSpace, line, indent: 0)) }
        try say(line)
    }

    /// Goes on with another session, as after a change of its scenario.
    mutating func goOn(with session: Session) {
        self.session = session
        hasShownMarks = SessionMarks(session, checker: desk.checker) != nil
    }

    private var prompt: String {
        let words = Localized(
            de: session.scenario.channel.isWritten ? "Sie schreiben" : "Sie",
            en: session.scenario.channel.isWritten ? "You write" : "You")
        return words[desk.language] + "> "
    }

    /// Takes a line: a command, or something said.
    private mutating func take(_ line: String) throws {
        let trimmed = line.trimmingSpace
        guard PracticeCommands.isCommand(line) else {
            if !trimmed.isEmpty || !desk.isInteractive { try say(line) }
            return
        }
        let parts = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let name = parts.first.map(String.init) ?? ""
        guard let command = PracticeCommands.find(name) else {
            let names = PracticeCommands.all.map { $0.name[desk.language] }
            let guess = nearest(to: name, among: names)
            try desk.note(
                Localized(
                    de: "/\(name) kenne ich nicht.\(guess.map { " Meinten Sie /\($0)?" } ?? "") /hilfe zeigt alle.",
                    en: "/\(name) is not known.\(guess.map { " Did you mean /\($0)?" } ?? "") /help shows all."))
            return
        }
        try command.run(&self, argument: parts.count > 1 ? String(parts[1]) : "")
    }

    /// Says a line: it is kept before the persona answers.
    mutating func say(_ line: String) throws {
        guard try isOpen() else { return }
        let said = session.scenario.channel.isWritten ? line.replacingBreakMarks : line
        try desk.notebook.append(said, to: record)
        session.say(said)
        try showReply()
        try showMarksOnce()
    }

    /// Hangs up, or writes no more.
    mutating func hangUp() throws {
        guard try isOpen() else { return }
        try desk.notebook.append(Session.leavingMark, to: record)
        session.leave()
        try showReply()
    }

    /// Whether there is anybody left to talk to; says so where there is not.
    private func isOpen() throws -> Bool {
        guard session.ending != nil else { return true }
        try desk.note(Localized(de: "Das Gespräch ist zu Ende.", en: "The contact has ended."))
        return false
    }

    /// Takes the last exchange back; false if there is none.
    mutating func takeBack() throws -> Bool {
        guard !session.turns.isEmpty else { return false }
        try desk.notebook.takeBackLine(of: record)
        session.takeBack()
        if SessionMarks(session, checker: desk.checker) == nil { hasShownMarks = false }
        return true
    }

    /// Begins the session anew, with the same seed.
    mutating func restart() throws {
        try desk.notebook.abandon(record)
        outcome = .restart
    }

    /// Leaves the session; it can be taken up later.
    mutating func leave() { outcome = .left }

    private mutating func leaveOrStay(_ reader: inout any LineReader) throws {
        guard desk.isInteractive else {
            try hangUp()
            return
        }
        try desk.show("")
        let question = Localized(de: "Sitzung verlassen? (j/n) ", en: "Leave the session? (y/n) ")
        let answer = try desk.read(&reader, prompt: question[desk.language], prefill: nil, remember: false)
        switch answer {
        case .end: leave()
        case .line(let line) where ["j", "ja", "y", "yes"].contains(line.trimmingSpace.lowercased()): leave()
        default: break
        }
    }

    // MARK: What is shown

    private func showTranscript() throws {
        if let greeting = session.greeting { try showPersona(greeting.text) }
        for turn in session.turns {
            try desk.show(desk.page.entry(prompt.trimmingSpace, turn.line, indent: 0))
            try showAnswer(turn)
        }
    }

    private func showAnswer(_ turn: Turn) throws {
        if let delay = turn.delay { try desk.note(Localized(de: "(\(delay))", en: "(\(delay))")) }
        if !turn.reply.isEmpty { try showPersona(turn.reply) }
    }

    /// Shows what the persona says.
    func showPersona(_ words: String) throws {
        try desk.show(desk.speech(session.scenario.prospect.name, words))
        try desk.show("")
    }

    private func showReply() throws {
        guard let turn = session.turns.last else { return }
        if !desk.isInteractive { try desk.show(desk.page.entry(prompt.trimmingSpace, turn.line, indent: 0)) }
        try showAnswer(turn)
    }

    private mutating func showMarksOnce() throws {
        guard !isExam, !hasShownMarks, let marks = SessionMarks(session, checker: desk.checker) else { return }
        hasShownMarks = true
        try showMarks(marks)
    }

    private func showMarks(_ marks: SessionMarks) throws {
        let isOpen = session.scenario.channel == .phone && session.ending == nil
        try desk.show(
            desk.page.heading(Localized(de: "Ihr Einstieg", en: "Your opener")[desk.language]))
        try desk.show(
            MarksView(
                marks.opener, subject: marks.subject, text: marks.text,
                pending: isOpen ? [.nextStep, .valueFollowUp] : []
            ).text(desk.page, adviceLimit: isExam ? 3 : 1))
        try desk.show("")
    }

    /// Shows how it ended and what it was worth, and keeps that.
    func close() throws {
        guard let kind = session.ending else { return }
        let scenario = session.scenario
        try desk.show(desk.page.heading(kind.title[desk.language]))
        if let ending = scenario.endings[kind] { try desk.show(desk.page.paragraph(ending.afterwards)) }
        try desk.show("")
        if isExam, let marks = SessionMarks(session, checker: desk.checker) { try showMarks(marks) }
        let card = Scorecard(session, checker: desk.checker)
        // Scores compare only with those that were made by the same checklist.
        let label = card.profile?.label
        let earlier = try desk.notebook.results()
            .filter { $0.scenario == scenario.id && $0.profile == label }.map(\.score)
        try desk.notebook.finish(record, scenario: scenario, card: card, ending: kind)
        try desk.show(
            ScorecardView(card, last: earlier.last, best: earlier.max()).text(desk.page))
        try desk.show("")
    }
}
