import Linguistics

extension ChecklistItem {
    /// The name of the item for people.
    public var title: Localized {
        switch self {
        case .personalEntry: Localized(de: "Persönlicher Einstieg", en: "Personal entry")
        case .needsQuestion: Localized(de: "Bedarfsfrage", en: "Needs question")
        case .nextStep: Localized(de: "Kleiner nächster Schritt", en: "Small next step")
        case .valueFollowUp: Localized(de: "Mehrwert", en: "Value")
        }
    }
}

extension Flag {
    /// The name of the flag for people.
    public var title: Localized {
        switch self {
        case .stockPhrase: Localized(de: "Floskel", en: "Stock phrase")
        case .monologue: Localized(de: "Monolog", en: "Monologue")
        case .pressure: Localized(de: "Druck", en: "Pressure")
        case .bareReminder: Localized(de: "Bloße Erinnerung", en: "Bare reminder")
        case .wrongFact: Localized(de: "Falsche Angabe", en: "Wrong fact")
        case .pretence: Localized(de: "Vorgetäuscht", en: "Pretence")
        case .noOptOut: Localized(de: "Keine Abmeldemöglichkeit", en: "No way to decline")
        case .consumerColdCall: Localized(de: "Unerlaubter Werbeanruf", en: "Unlawful cold call")
        }
    }
}
