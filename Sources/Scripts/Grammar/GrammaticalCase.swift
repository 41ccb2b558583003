/// One of the four cases of German.
public enum GrammaticalCase: String, CaseIterable, Sendable {
    case nominative, genitive, dative, accusative
}

/// What an article, an adjective and a pronoun agree with: one of three genders, or the plural.
public enum Gender: String, CaseIterable, Sendable {
    case masculine = "m"
    case feminine = "f"
    case neuter = "n"
    case plural = "pl"

    /// The gender that a nominative article shows in a word list: der, die, das, pl.
    init?(listed article: Substring) {
        switch article {
        case "der": self = .masculine
        case "die": self = .feminine
        case "das": self = .neuter
        case "pl": self = .plural
        default: return nil
        }
    }
}
