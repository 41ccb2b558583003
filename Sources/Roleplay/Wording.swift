import Scenarios

/// Puts decisions into the persona's words: what was said longest ago comes first, ties fall by the seed.
struct Wording {
    let scenario: Scenario
    let temperament: Temperament
    let choice: SeededChoice
    /// Ids of lines already said, oldest first.
    let said: [String]

    /// The lines that can say a decision.
    func candidates(for decision: Decision) -> [Line] {
        switch decision {
        case .move(let move):
            return scenario.lines[move]
                ?? temperament.lines(
                    for: move, language: scenario.language, address: scenario.prospect.address,
                    isWritten: scenario.channel.isWritten)
        case .need(let id, let isOpen):
            guard let need = scenario.needs.first(where: { $0.id == id }) else { return [] }
            return isOpen ? need.open : need.guarded
        case .answer(let id):
            return scenario.answers.first { $0.id == id }?.lines ?? []
        case .raise(let id):
            return scenario.objections.first { $0.id == id }?.lines ?? []
        case .settle(let id):
            return scenario.objections.first { $0.id == id }?.resolved ?? []
        case .end(let kind):
            return scenario.endings[kind]?.lines ?? []
        }
    }

    /// The line to say, or nil when the decision is silent.
    func line(for decision: Decision, turn: Int, part: Int) -> Line? {
        let lines = candidates(for: decision)
        guard !lines.isEmpty else { return nil }
        let lastUse = lines.map { line in said.lastIndex(of: line.id) ?? -1 }
        let oldest = lastUse.min() ?? -1
        let open = zip(lines, lastUse).filter { $0.1 == oldest }.map(\.0)
        return open[choice.index(turn: turn, part: part, count: open.count)]
    }
}
