import Linguistics

/// A kind of data, which is kept as long as is set for it.
public enum DataKind: String, CaseIterable, Sendable {
    /// What trainees said and typed, word by word.
    case transcripts
    /// How sessions ended, and what they were worth.
    case scores
    /// What came of real contacts, by template.
    case outcomes
    /// Files that were written for somebody to take along.
    case exports

    /// The name for people.
    public var title: Localized {
        switch self {
        case .transcripts: Localized(de: "Mitschriften", en: "Transcripts")
        case .scores: Localized(de: "Ergebnisse", en: "Scores")
        case .outcomes: Localized(de: "Kontakte", en: "Contacts")
        case .exports: Localized(de: "Auszüge", en: "Exports")
        }
    }
}
