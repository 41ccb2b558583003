import Linguistics
import Scenarios

/// Tells that a line offers what the scenario's seller has to give away.
struct Gift: Sendable {
    private let stems: [String]

    init(scenario: Scenario) {
        stems = Topics.stems(scenario.seller.value).filter { $0.count >= 4 }
    }

    /// Whether a line names something of the value and that it is to be had.
    func isOffered(in text: Text) -> Bool {
        let hasVerb = text.words.contains { Gift.verbs.contains($0) }
        guard hasVerb else { return false }
        let folded = text.foldedWords
        return stems.contains { stem in folded.contains { Stem.meets(folded: $0, stem: stem) } }
    }

    private static let verbs: WordSet = [
        "schicke", "schick", "schicken", "sende", "senden", "maile", "mailen", "gebe", "geb", "geben", "bringe",
        "bringen", "lasse", "lass", "leite", "leg", "lege", "überlasse", "haben", "hätten", "hätt", "wollen", "möchten",
        "magst", "willst", "bekommen", "kriegen", "kostenlos", "gratis", "geschenkt", "anhang", "send", "post", "email",
        "forward", "give", "drop", "leave", "want", "like", "attach", "attached", "free", "enclose", "pop",
    ]
}
