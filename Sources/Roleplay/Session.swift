import Checklist
import Scenarios

/// A contact between a trainee and a persona: a fold over the trainee's lines.
///
/// The same scenario, seed and lines give the same session, byte for byte.
public struct Session: Sendable {
    public let scenario: Scenario
    public let seed: UInt64
    public private(set) var turns: [Turn] = []
    /// What the persona says first on the phone; nil where the trainee writes first.
    public let greeting: Line?

    let temperament: Temperament
    private let interpreter: Interpreter

    /// Begins a session.
    public init(scenario: Scenario, seed: UInt64) {
        self.scenario = scenario
        self.seed = seed
        temperament = Temperament.of(scenario.persona.archetype)
        interpreter = Interpreter(scenario: scenario)
        if scenario.channel == .phone {
            greeting = Wording(
                scenario: scenario, temperament: temperament, choice: SeededChoice(seed: seed), said: []
            ).line(for: .move(.greet), turn: -1, part: 0)
        } else {
            greeting = nil
        }
    }

    /// Replays lines from the start; lines after the end of the contact are not said.
    public init(scenario: Scenario, seed: UInt64, lines: [String]) {
        self.init(scenario: scenario, seed: seed)
        for line in lines where ending == nil {
            if line == Session.leavingMark { leave() } else { say(line) }
        }
    }

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
        guard ending == nil else { return }
        let before = state
        let understanding = interpreter.understand(line, state: before, isOpener: !before.knowsReason)
        var reaction = Reaction(
            scenario: scenario, temperament: temperament, understanding: understanding, state: before,
            isFirst: turns.isEmpty)
        reaction.run()
        finish(line, understanding, before, reaction)
    }

    /// Ends the contact from the trainee's side: hanging up, or not writing any more.
    public mutating func leave() {
        guard ending == nil else { return }
        let before = state
        let understanding = interpreter.understand("", state: before, isOpener: false)
        var reaction = Reaction(
            scenario: scenario, temperament: temperament, understanding: understanding, state: before, isFirst: false)
        reaction.end(reaction.partingEnding)
        finish("", understanding, before, reaction)
    }

    /// Takes the last exchange back.
    public mutating func takeBack() {
        if !turns.isEmpty { turns.removeLast() }
    }

    private mutating func finish(
        _ line: String, _ understanding: Understanding, _ before: PersonaState, _ reaction: Reaction
    ) {
        var said = turns.flatMap(\.lineIds)
        if let greeting { said.insert(greeting.id, at: 0) }
        let wording = Wording(
            scenario: scenario, temperament: temperament, choice: SeededChoice(seed: seed), said: said)
        var spoken: [Line] = []
        for (part, decision) in reaction.decisions.enumerated() {
            if let line = wording.line(for: decision, turn: turns.count, part: part) { spoken.append(line) }
        }
        let time = reaction.timeToName ?? scenario.persona.free.first ?? ""
        turns.append(
            Turn(
                line: line, understanding: understanding, before: before, after: reaction.state,
                changes: reaction.changes, decisions: reaction.decisions, lineIds: spoken.map(\.id),
                reply: spoken.map { $0.text.replacing(mark: "{time}", with: time) }.joined(separator: " "),
                ending: reaction.ending))
    }
}

extension String {
    /// This text with every occurrence of a mark replaced.
    func replacing(mark: String, with replacement: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            result += rest[..<range.lowerBound] + replacement
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
