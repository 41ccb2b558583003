import Linguistics
import Scenarios

/// What a scenario can talk about, found in a line by the author's words: inflected, inside compounds, in any spelling.
struct Topics: Sendable {
    private let entries: [(topic: Topic, stems: [String])]

    init(scenario: Scenario) {
        func stems(_ topics: [String]) -> [String] {
            var seen = Set<String>()
            return topics.flatMap { Text($0).foldedWords }.filter { $0.count >= 3 && !Topics.light.contains($0) }
                .map(Stem.of).filter { seen.insert($0).inserted }
        }
        entries =
            scenario.needs.map { (.need($0.id), stems($0.topics)) }
            + scenario.answers.map { (.answer($0.id), stems($0.topics)) }
            + scenario.objections.map { (.objection($0.id), stems($0.topics)) }
    }

    /// The topics whose words occur in a range of words, most hits first; ties stand in the order of the file.
    func found(in words: Range<Int>, of text: Text) -> [Topic] {
        let folded = words.map { text.folded(text.words[$0]) }
        var scored: [(topic: Topic, hits: Int, place: Int)] = []
        for (place, entry) in entries.enumerated() {
            let hits = entry.stems.count { stem in folded.contains { Stem.meets(folded: $0, stem: stem) } }
            if hits > 0 { scored.append((entry.topic, hits, place)) }
        }
        return scored.sorted { ($1.hits, $0.place) < ($0.hits, $1.place) }.map(\.topic)
    }

    /// Words inside an author's phrases that stand in every other sentence too.
    private static let light: Set<String> = [
        "der", "die", "das", "und", "mit", "von", "fuer", "auf", "ein", "eine", "einen", "bei", "zum", "zur", "the",
        "and", "with", "for", "from", "you", "your", "are", "how", "sie", "ihr", "ihre", "nach", "aus", "wie", "was",
    ]
}
