import Linguistics

/// Whether something is to be decided by a time: "nur noch heute", "by Friday".
enum Deadline {
    /// Whether a text speaks of one.
    static func isNamed(in text: Text) -> Bool {
        text.words.contains { words.contains($0) || TimeMark.isDay($0) }
    }

    private static let words: WordSet = [
        "heute", "morgen", "jetzt", "sofort", "gleich", "letzte", "letzter", "letzten", "frist", "fristen", "bis",
        "schnell", "zeitdruck", "eilig", "eile", "verfallsdatum", "warten", "today", "tomorrow", "now", "immediately",
        "last", "left", "deadline", "deadlines", "until", "till", "by", "expires", "ends", "quick", "quickly", "hurry",
        "rush", "clock", "wait", "waited",
    ]
}
