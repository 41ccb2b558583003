import Linguistics

/// What a persona waits for an answer to.
public enum OpenQuestion: String, Codable, Sendable {
    /// Who is this, what is it about, what do you want.
    case reason
    /// How does it work, who has it; any question that the other can answer.
    case example
    /// What would we do in that time.
    case agenda
    /// What does it cost.
    case price
    /// When.
    case time
    /// How the riddle ends.
    case punchline
    /// Who is there, after "knock knock".
    case knock

    /// What a reply that ends in a question asks; nil where it asks nothing.
    init?(endOf reply: String) {
        guard reply.hasSuffix("?") else { return nil }
        let text = Text(reply)
        var words = text.sentences.last?.words ?? 0..<0
        // "Price per metre. What is it?" asks what stands before it.
        if words.count <= 3, let before = text.sentences.dropLast().last?.words, before.count <= 4 {
            words = before.lowerBound..<words.upperBound
        }
        func has(_ set: WordSet) -> Bool { words.contains { set.contains(text.words[$0]) } }
        self = has(Self.prices) ? .price : has(Self.times) ? .time : has(Self.reasons) ? .reason : .example
    }

    private static let prices: WordSet = [
        "kostet", "kosten", "preis", "preise", "teuer", "zahlen", "zahl", "cost", "costs", "price", "number", "figure",
        "damage", "expensive", "pay",
    ]
    private static let times: WordSet = ["wann", "uhr", "when", "time", "uhrzeit"]
    private static let reasons: WordSet = [
        "worum", "wollen", "willst", "möchten", "about", "want", "wer", "who", "warum", "why",
    ]
}
