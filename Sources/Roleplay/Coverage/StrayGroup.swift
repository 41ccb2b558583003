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
        let entries = Entry.all(of: scenario)
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
            .map { StrayGroup($0.element.lines, entries) }
    }

    private init(_ all: [StrayLine], _ entries: [Entry]) {
        var seen: Set<String> = []
        lines = all.filter { seen.insert(Text($0.text).foldedWords.joined(separator: " ")).inserted }
        count = all.count
        var best: (topic: Topic, score: Double)?
        for entry in entries {
            let score = lines.map { entry.likeness(to: $0.text) }.max() ?? 0
            if score >= Entry.leastLikeness, score > best?.score ?? 0 { best = (entry.topic, score) }
        }
        nearest = best?.topic
    }

    /// A need or an answer as lines are compared with it: by its samples, and by its topics.
    private struct Entry {
        let topic: Topic
        private let samples: [TellingStems]
        private let topics: [String]
        private let language: Language

        /// The likeness below which an entry has nothing to do with a line: a topic, or a third of a sample.
        static let leastLikeness = 0.3

        init(_ topic: Topic, samples: [String], topics: [String], _ language: Language) {
            self.topic = topic
            self.samples = samples.map { TellingStems($0, language) }
            self.topics = topics.flatMap { Text($0).foldedWords }.map(Stem.of)
            self.language = language
        }

        static func all(of scenario: Scenario) -> [Entry] {
            scenario.needs.map {
                Entry(.need($0.id), samples: $0.questions.map(\.text), topics: $0.topics, scenario.language)
            }
                + scenario.answers.map {
                    Entry(.answer($0.id), samples: $0.questions.map(\.text), topics: $0.topics, scenario.language)
                }
        }

        func likeness(to line: String) -> Double {
            let stems = TellingStems(line, language)
            let words = Text(line).foldedWords.filter { !LightWords.contains($0, language) }
            let named = topics.count { stem in words.contains { Stem.meets(folded: $0, stem: stem) } }
            return (samples.map { stems.likeness(to: $0) }.max() ?? 0) + 0.3 * Double(min(named, 2))
        }
    }
}
