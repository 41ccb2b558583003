import Linguistics
import Scenarios

/// Puts decisions into the persona's words: what was not said yet comes first, then what was said longest ago; ties fall
/// by the seed.
struct Wording {
    let scenario: Scenario
    let temperament: Temperament
    let choice: SeededChoice
    /// When each line was said last, by its id.
    let lastUses: [String: Int]
    /// What the marks in a line stand for: "time", "name", "topic", "day", "size", "said", "when", "thing".
    let values: [String: String]
    /// The stems of what the trainee's line is about; the line that has most of them fits best.
    let asked: [String]
    /// The stems of all that the trainee said: what was given or noticed need not be what is asked.
    var heard: [String] = []
    /// How the trainee's question is put; who asks for a number gets the line that has one.
    let form: QuestionForm?
    /// The lines that answer the trainee's question best.
    var preferred: Set<String> = []

    /// The lines that can say a decision: those whose marks can all be filled.
    func candidates(for decision: Decision) -> [Line] {
        let lines: [Line]
        switch decision {
        case .move(let move):
            lines =
                move == .delay && !scenario.persona.delays.isEmpty
                ? scenario.persona.delays : own(move) ?? voice(move)
        case .need(let id, let isOpen):
            lines = scenario.needs.first { $0.id == id }.map { isOpen ? $0.open : $0.guarded } ?? []
        case .answer(let id):
            lines = scenario.answers.first { $0.id == id }?.lines ?? []
        case .followUp(let line):
            lines = scenario.followUps.answer(line).map { [$0] } ?? []
        case .raise(let id):
            lines = scenario.objections.first { $0.id == id }?.lines ?? []
        case .settle(let id):
            lines = scenario.objections.first { $0.id == id }?.resolved ?? []
        case .busy(let day):
            lines = scenario.persona.busyDays.first { $0.key.lowercased() == day }.map { [$0.value] } ?? []
        case .end(let kind):
            if scenario.endings.isEmpty, let move = kind.move { return candidates(for: .move(move)) }
            lines = scenario.endings[kind]?.lines ?? []
        }
        return lines.filter { filled($0.text) != nil }
    }

    /// What the author lets the persona say for a move. Whoever thanks for what was given names nothing of it that it has
    /// not heard of.
    private func own(_ move: Move) -> [Line]? {
        guard move == .thankForValue, let lines = scenario.lines[move] else { return scenario.lines[move] }
        let given = Set(Topics.stems(scenario.seller.value + [scenario.seller.offer]))
        let unheard = given.subtracting(heard)
        let grounded = lines.filter { line in
            let stems = Topics.stems([line.text])
            return stems.contains(where: heard.contains) || !stems.contains(where: unheard.contains)
        }
        return grounded.isEmpty ? nil : grounded
    }

    /// What the archetype says for a move.
    private func voice(_ move: Move) -> [Line] {
        temperament.lines(
            for: move, language: scenario.language, address: scenario.prospect.address,
            isWritten: scenario.channel.isWritten)
    }

    /// The line to say, or nil when the decision is silent.
    func line(for decision: Decision, turn: Int, part: Int) -> Line? {
        let lines = candidates(for: decision)
        if case .end = decision { return pick(lines, turn, part) }
        if let line = lines.first(where: { preferred.contains($0.id) && lastUses[$0.id] == nil }) { return line }
        let isTold =
            switch decision {
            case .need, .answer, .followUp: true
            default: false
            }
        let fresh = lines.filter { lastUses[$0.id] == nil }
        let asked = Wording.takesUp(decision) ? heard : asked
        // What fits any question of a form is drawn by lot; only what the author wrote is held against this one.
        let isAnybodys = if case .move(let move) = decision { scenario.lines[move] == nil } else { false }
        if isAnybodys, !fresh.isEmpty { return fresh[choice.index(turn: turn, part: part, count: fresh.count)] }
        if let fresh = pick(fresh, turn, part, about: asked, isTold: isTold) { return fresh }
        let own: [Line] = if case .move(let move) = decision { voice(move) } else { [] }
        if let line = pick(own.filter { lastUses[$0.id] == nil && filled($0.text) != nil }, turn, part) { return line }
        for other in Wording.relatives(of: decision) {
            let fresh = candidates(for: .move(other)).filter { lastUses[$0.id] == nil }
            if let line = pick(fresh, turn, part) { return line }
        }
        return pick(lines, turn, part)
    }

    /// A line with its marks filled, as it is spelled in the prospect's country.
    func text(of line: Line) -> String {
        var text = filled(line.text) ?? line.text
        if scenario.country == "CH" { text = text.replacing(mark: "ß", with: "ss") }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A text with its marks filled in one pass, so that nothing a trainee typed is taken for a mark; nil where a mark has
    /// no value.
    private func filled(_ text: String) -> String? {
        let pieces = text.split(separator: "{", omittingEmptySubsequences: false)
        var result = String(pieces[0])
        for piece in pieces.dropFirst() {
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let value = values[String(parts[0])] else { return nil }
            result += value + parts[1]
        }
        return result
    }

    /// Whether a decision takes up what the trainee gave or noticed.
    private static func takesUp(_ decision: Decision) -> Bool {
        switch decision {
        case .move(.thankForValue), .move(.confirmObservation): true
        default: false
        }
    }

    private func pick(
        _ lines: [Line], _ turn: Int, _ part: Int, about words: [String]? = nil, isTold: Bool = false
    ) -> Line? {
        guard !lines.isEmpty else { return nil }
        let asked = words ?? asked
        let uses = lines.map { lastUses[$0.id] ?? -1 }
        let oldest = uses.min() ?? -1
        var open = zip(lines, uses).filter { $0.1 == oldest }.map(\.0)
        if let wanted = AnswerForm(wantedBy: form) {
            let fitting = open.filter { !AnswerForm(of: $0.text).isDisjoint(with: wanted) }
            if !fitting.isEmpty { open = fitting }
        }
        if open.count > 1, !asked.isEmpty {
            let overlaps = open.map { line in
                let words = Text(line.text).foldedWords
                let shared = asked.count { stem in
                    stem.count >= 4 && !LightWords.contains(stem, scenario.language)
                        && words.contains { Stem.meets(folded: $0, stem: stem) }
                }
                return shared
            }
            let most = overlaps.max() ?? 0
            open = zip(open, overlaps).filter { $0.1 == most }.map(\.0)
        }
        // What an author tells first is what the rest builds on; only what anybody would say is drawn by lot.
        if isTold { return open[0] }
        return open[choice.index(turn: turn, part: part, count: open.count)]
    }

    /// What can be said instead once all lines for a decision have been said.
    private static func relatives(of decision: Decision) -> [Move] {
        switch decision {
        case .need, .answer, .followUp: [.admitLimit, .deflect]
        case .raise: [.explain, .hesitate]
        case .settle: [.acknowledge]
        case .busy, .end: []
        case .move(let move):
            switch move {
            case .greet, .delay, .repeatSaid, .bridge: []
            case .hesitate: [.resistPitch, .declineFirmly]
            case .askForTime, .askForHour: [.counterTime, .askForTime]
            case .counterTime: [.askForTime]
            case _ where move.isEvasion: [.deflect, .admitLimit]
            case .acknowledge, .thankForValue, .confirmObservation, .confirmSummary: [.acknowledge, .showInterest]
            default: [.retakeInitiative, .askBack, .warnPatience]
            }
        }
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
