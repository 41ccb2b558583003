import Linguistics

/// Tells that somebody is asked for their doubts: "Was spricht dagegen?", "What would put you off?".
enum DoubtsQuestion {
    /// Whether a question asks what holds the other back.
    ///
    /// ```swift
    /// DoubtsQuestion.isAsked(in: 0..<5, of: Text("Was hält Sie denn zurück?"))  // true
    /// ```
    static func isAsked(in question: Range<Int>, of text: Text) -> Bool {
        // "Was hält Sie davon ab, das zu probieren?" asks it before the comma.
        let comma = question.dropFirst(3).first { text.words[$0].gap == .comma }
        // "Wir legen ein Blatt bei – was spräche dagegen?" asks it behind the dash.
        let dash = question.dropFirst(3).last { text.words[$0].gap >= .comma }
        return asks(in: question, of: text) || dash.map { asks(in: $0..<question.upperBound, of: text) } == true
            || comma.map { asks(in: question.lowerBound..<$0, of: text) } == true
    }

    private static func asks(in question: Range<Int>, of text: Text) -> Bool {
        guard question.count <= 18, question.prefix(3).contains(where: { whats.contains(text.words[$0]) }),
            !question.contains(where: { isOther($0, of: text) })
                // "What would they argue against?" asks for their doubts, which are the other's too.
                || question.contains(where: { arguing.contains(text.words[$0]) })
        else { return false }
        if question.contains(where: { doubts.contains(text.words[$0]) }) { return true }
        // "Was spricht aus Ihrer Sicht gegen so ein Blatt?"
        if question.contains(where: { speaking.contains(text.words[$0]) }),
            question.contains(where: { againsts.contains(text.words[$0]) })
        {
            return true
        }
        // "What worries you?" asks for a need, "What would worry you about that?" for a doubt.
        if question.contains(where: { worries.contains(text.words[$0]) }),
            question.contains(where: { woulds.contains(text.words[$0]) })
        {
            return true
        }
        return zip(question, question.dropFirst()).contains { first, second in
            text.words.indices.contains(second) && holds.contains(text.words[first])
                && (backs.contains(text.words[second])
                    || text.words.indices.contains(second + 1) && backs.contains(text.words[second + 1]))
        }
            || question.last.map { partings.contains(text.words[$0]) } == true
                && question.dropLast().contains {
                    // "Was hält die Leute davon ab?" asks what holds others.
                    holding.contains(text.words[$0]) && !articles.contains(text.words[$0 + 1])
                }
    }

    /// "Was hält die davon ab?" asks about others, "die Schachteln" names a thing.
    private static func isOther(_ index: Int, of text: Text) -> Bool {
        if others.contains(text.words[index]) { return true }
        guard articles.contains(text.words[index]) else { return false }
        return !(index + 1..<min(index + 3, text.words.count)).contains { text.words[$0].isCapitalized }
    }

    private static let articles: WordSet = ["die", "der", "den"]
    private static let whats: WordSet = [
        "was", "welche", "what", "what's", "what'd", "which", "haben", "hast", "habt", "gibt", "any", "do", "have",
        "where", "wo",
    ]
    private static let others: WordSet = [
        "them", "him", "her", "they", "he", "she", "least", "wenigsten", "ihn", "ihm", "er",
    ]
    private static let arguing: WordSet = ["argue"]
    private static let doubts: WordSet = [
        "dagegen", "dagegensprechen", "dagegenspricht", "abhalten", "abgehalten", "abhält", "hindert", "hindern",
        "bedenken", "einwände", "vorbehalte",
        "zögern",
        "stutzig", "skeptisch", "misstrauisch", "stop", "stops", "stopping", "prevent", "prevents",
        "doubts", "reservations", "misgivings", "objections", "hesitate", "objection",
    ]
    private static let speaking: WordSet = ["spricht", "spräche"]
    private static let againsts: WordSet = ["gegen"]
    private static let worries: WordSet = [
        "bother", "worry", "worried", "dislike", "object", "concern", "stören", "stört", "befürchten", "befürchtest",
        "sorgen",
    ]
    private static let woulds: WordSet = [
        "would", "could", "might", "würde", "würden", "würdest", "könnte",
    ]
    private static let holds: WordSet = [
        "hold", "holds", "holding", "argue", "put", "puts", "putting", "speaks", "say",
    ]
    private static let backs: WordSet = ["back", "off", "against", "no"]
    private static let holding: WordSet = ["hält", "hielte", "hält's", "zieht", "hielt"]
    private static let partings: WordSet = ["zurück", "ab"]
}
