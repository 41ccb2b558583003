import Linguistics

/// How much somebody sees of a person's practice; each step holds all before it.
public enum Insight: Int, Comparable, CaseIterable, Sendable {
    case nothing
    /// Whether a scenario was passed, and when.
    case passed
    /// The scores and their points.
    case scores
    /// What was said, word by word.
    case transcripts

    public static func < (a: Insight, b: Insight) -> Bool { a.rawValue < b.rawValue }

    /// The name for people.
    public var title: Localized {
        switch self {
        case .nothing: Localized(de: "nichts", en: "nothing")
        case .passed: Localized(de: "nur bestanden oder nicht", en: "passed or not, no more")
        case .scores: Localized(de: "die Punkte", en: "the scores")
        case .transcripts: Localized(de: "Punkte und Mitschriften", en: "scores and transcripts")
        }
    }
}
