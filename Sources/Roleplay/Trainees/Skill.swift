import Linguistics

/// How well a scripted trainee has learned.
public enum Skill: String, Codable, CaseIterable, Sendable {
    case novice, trained, expert

    /// How often of a hundred times the trainee does what is best.
    var chanceOfBest: Int {
        switch self {
        case .novice: 14
        case .trained: 55
        case .expert: 84
        }
    }

    /// The name for people.
    public var title: Localized {
        switch self {
        case .novice: Localized(de: "Anfänger", en: "novice")
        case .trained: Localized(de: "geübt", en: "trained")
        case .expert: Localized(de: "erfahren", en: "expert")
        }
    }
}
