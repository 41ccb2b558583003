import Checklist
import Linguistics
import Scenarios

/// A contact between a trainee and a persona: a fold over the trainee's lines.
///
/// The same scenario, seed and lines give the same session, byte for byte. A line costs the same however long the
/// session is.
public struct Session: Sendable {
    public let scenario: Scenario
    public let seed: UInt64
    public private(set) var turns: [Turn] = []
    /// What the persona says first on the phone; nil where the trainee writes first.
    public let greeting: Line?

    let temperament: Temperament
    private let interpreter: Interpreter
    private(set) var memory = Memory()

    /// Begins a session.
    public init(scenario: Scenario, seed: UInt64) {
        self.scenario = scenario
        self.seed = seed
        temperament = Temperament.of(scenario.persona.archetype)
        interpreter = Interpreter.of(scenario)
        if scenario.channel == .phone {
            greeting = Wording(
                scenario: scenario, temperament: temperament, choice: SeededChoice(seed: seed), lastUses: [:],
                values: ["size": scenario.prospect.size], asked: [], form: nil
            ).line(for: .move(.greet), turn: -1, part: 0)
        } else {
            greeting = nil
        }
        memory.keep(
            turn: 0, lines: greeting.map { [$0.id] } ?? [], reply: greeting?.text ?? "", heard: "", echo: nil)
    }

    /// Replays lines from the start; lines after the end of the contact are not said.
    public init(scenario: Scenario, seed: UInt64, lines: [String]) {
        self.init(scenario: scenario, seed: seed)
        for line in lines where ending == nil {
            if line == Session.leavingMark { leave() } else { say(line) }
        }
    }

    /// How many of the trainee's words are taken up in a session; more would be a mannerism.
    private static let mostEchoes = 3

    /// How a kept session notes that the trainee ended the contact; no line that is said can look like it.
    public static let leavingMark = "/hangup"

    /// The persona's state now.
    public var state: PersonaState {
        turns.last?.after
            ?? PersonaState(
                mood: scenario.persona.mood, patience: scenario.persona.patience, trust: scenario.persona.trust)
    }

    /// How the contact ended, or nil while it goes on.
    public var ending: EndingKind? { turns.last?.ending }

    /// The trainee's lines so far.
    public var lines: [String] { turns.map(\.line) }

    /// Says a line; the persona reacts.
    public mutating func say(_ line: String) {
        let before = state
        var understanding = interpreter.understand(
            line, state: before, heard: memory.heard, isOpener: !before.knowsReason,
            after: turns.last?.reply ?? "", told: memory.told,
            lines: turns.suffix(2).flatMap(\.lineIds).reversed())
        if before.knowsReason, !understanding.does(.otherLanguage) {
            let text = Text(line)
            if Sayings.hasFigure(in: text) {
                understanding.misquoted = memory.sayings.misquoted(in: text, besides: interpreter.cardFigures)
            }
        }
        if let request = understanding.acts.first(where: { $0.act == .repeatRequest }) {
            understanding.askedAgain = memory.sayings.asked(for: line, in: request)
        }
        if let echo = understanding.echo {
            understanding.isEchoSpent = memory.echoed.contains(echo) || memory.echoed.count >= Session.mostEchoes
        }
        say(line, understood: understanding)
    }

    /// Says a line that is understood in a given way, whatever its words.
    mutating func say(_ line: String, understood understanding: Understanding) {
        guard ending == nil else { return }
        finish(line, understanding, state, reaction(to: understanding))
    }

    /// What the persona would do about a line that is understood in a given way.
    func reaction(to understanding: Understanding) -> Reaction {
        var reaction = Reaction(
            scenario: scenario, temperament: temperament, understanding: understanding, state: state,
            isFirst: turns.isEmpty, topics: interpreter.topics,
            isSaid: { [lastUses = memory.lastUses] in lastUses[$0] != nil })
        reaction.run()
        return reaction
    }

    /// Ends the contact from the trainee's side: hanging up, or not writing any more.
    public mutating func leave() {
        guard ending == nil else { return }
        let before = state
        var reaction = Reaction(
            scenario: scenario, temperament: temperament, understanding: Understanding(), state: before, isFirst: false,
            topics: interpreter.topics, isSaid: { _ in false })
        reaction.part()
        finish("", Understanding(), before, reaction)
    }

    /// Where a line that was said is written, for the author; nil for the archetype's.
    public func place(of id: String) -> SourcePlace? {
        (scenario.allLines.first { $0.id == id } ?? scenario.followUps.answer(id))?.place
    }

    /// Takes the last exchange back.
    public mutating func takeBack() {
        guard !turns.isEmpty else { return }
        turns.removeLast()
        memory.forgetLast()
    }

    private mutating func finish(
        _ line: String, _ understanding: Understanding, _ before: PersonaState, _ reaction: Reaction
    ) {
        let wording = Wording(
            scenario: scenario, temperament: temperament, choice: SeededChoice(seed: seed),
            lastUses: memory.lastUses, values: values(line, understanding, reaction), asked: understanding.stems,
            heard: Topics.stems([line]), form: understanding.form, preferred: reaction.preferredLines)
        var spoken: [Line] = []
        for (part, decision) in reaction.decisions.enumerated() {
            if let line = wording.line(for: decision, turn: turns.count, part: part) { spoken.append(line) }
        }
        let reply = spoken.map(wording.text).joined(separator: " ")
        var after = reaction.state
        if after.openQuestion == nil, reaction.ending == nil { after.openQuestion = OpenQuestion(endOf: reply) }
        let delay =
            scenario.channel.isWritten && !reply.isEmpty
            ? wording.line(for: .move(.delay), turn: turns.count, part: 60) : nil
        turns.append(
            Turn(
                line: line, understanding: understanding, before: before, after: after,
                changes: reaction.changes, rule: reaction.rule, isMiss: reaction.isMiss,
                decisions: reaction.decisions, lineIds: spoken.map(\.id), delay: delay?.text, reply: reply,
                ending: reaction.ending))
        let takesUp = spoken.contains {
            $0.text.utf8.contains(UInt8(ascii: "{")) && $0.text.firstRange(of: "{topic}") != nil
        }
        memory.keep(
            turn: turns.count, lines: spoken.map(\.id) + (delay.map { [$0.id] } ?? []), reply: reply, heard: line,
            echo: takesUp ? understanding.echo : nil)
    }

    /// What it says again: what was asked for of all that it has said, or the end of its last reply.
    private func said(to understanding: Understanding) -> String? {
        if let misquoted = understanding.misquoted { return misquoted }
        if let asked = understanding.askedAgain { return asked }
        return turns.last.map { $0.reply.isEmpty ? nil : Session.end(of: $0.reply) } ?? greeting?.text
    }

    /// The last sentences of a reply, as many as one would say again.
    private static func end(of reply: String) -> String {
        let text = Text(reply)
        var start = text.sentences.count - 1
        while start > 0, text.bytes.count - text.sentences[start - 1].start <= 110 { start -= 1 }
        return start <= 0 ? reply : text.quote(text.sentences[start].start..<text.bytes.count)
    }

    /// What the marks in the persona's lines stand for in this turn; a mark without a value is not said.
    private func values(
        _ line: String, _ understanding: Understanding, _ reaction: Reaction
    ) -> [String: String] {
        var values = ["size": scenario.prospect.size]
        let text = Text(line)
        values["heard"] = NamedThing.givenBack(text)
        values["thing"] = understanding.thing
        values["time"] = reaction.timeToName ?? scenario.persona.free.first
        values["name"] = reaction.state.traineeName
        // Who leads back to the matter does not name the matter as what leads away from it.
        let leadsBack = reaction.decisions.contains(.move(.turnBack))
        let isMatter = leadsBack && understanding.echo.map(interpreter.topics.knows) ?? false
        values["topic"] = understanding.isEchoSpent || isMatter ? nil : understanding.echo
        values["self"] = scenario.prospect.name
        values["when"] = scenario.prospect.trigger?.when
        values["day"] = reaction.state.lastDay.map(Day.named)
        values["said"] = said(to: understanding)
        return values
    }
}
