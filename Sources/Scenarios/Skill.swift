import Linguistics

/// How well a scripted trainee has learned.
public enum Skill: String, Codable, CaseIterable, Sendable {
    case novice, trained, expert

    /// The name for people.
    public var title: Localized {
        switch self {
        case .novice: Localized(de: "Anfänger", en: "novice")
        case .trained: Localized(de: "geübt", en: "trained")
        case .expert: Localized(de: "erfahren", en: "expert")
        }
    }
}
