import Linguistics
import Scenarios

/// Lines that led nowhere and are alike, with the entry of the scenario that comes nearest to them.
public struct StrayGroup: Equatable, Sendable {
    /// The lines, each once, in the order in which they were said.
    public let lines: [StrayLine]
    /// How often they were said altogether.
    public let count: Int
    /// The need or answer that fits best; nil where none comes near.
    public let nearest: Topic?

    /// Puts lines together that are alike; a line joins the first group that holds one it is like.
    static func groups(of strays: [StrayLine], in scenario: Scenario) -> [StrayGroup] {
        var groups: [(stems: [TellingStems], lines: [StrayLine])] = []
        for stray in strays {
            let stems = TellingStems(stray.text, scenario.language)
            let index = groups.firstIndex { group in
                group.stems.contains { $0.likeness(to: stems) >= TellingStems.alike }
            }
            if let index {
                groups[index].stems.append(stems)
                groups[index].lines.append(stray)
            } else {
                groups.append(([stems], [stray]))
            }
        }
        return groups.enumerated().sorted { ($1.element.lines.count, $0.offset) < ($0.element.lines.count, $1.offset) }
            .map { StrayGroup($0.element.lines) }
    }

    private init(_ all: [StrayLine]) {
        var seen: Set<String> = []
        lines = all.filter { seen.insert(Text($0.text).foldedWords.joined(separator: " ")).inserted }
        count = all.count
        nearest = StrayGroup.nearest(to: all)
    }

    /// The entry with the best single score; what is asked everywhere is no entry of the author's.
    private static func nearest(to lines: [StrayLine]) -> Topic? {
        var best: AnswerCandidate?
        for candidate in lines.flatMap(\.answers) where candidate.score > max(best?.score ?? leastScore, leastScore) {
            switch candidate.topic {
            case .need, .answer: best = candidate
            case .objection, .everyday: continue
            }
        }
        return best?.topic
    }

    /// Below it an entry has nothing to do with a line but a word.
    private static let leastScore = -2.6
}
