import Checklist
import Linguistics
import Scenarios

extension Channel {
    /// The name of the channel for people.
    public var title: Localized {
        switch self {
        case .phone: Localized(de: "Telefon", en: "Phone")
        case .email: Localized(de: "E-Mail", en: "E-mail")
        case .linkedin: Localized(de: "LinkedIn", en: "LinkedIn")
        }
    }
}

extension Temperature {
    /// The name of the temperature for people.
    public var title: Localized {
        switch self {
        case .cold: Localized(de: "kalt", en: "cold")
        case .warm: Localized(de: "warm", en: "warm")
        }
    }
}

extension Audience {
    /// The name of the audience for people.
    public var title: Localized {
        switch self {
        case .business: Localized(de: "Firma", en: "business")
        case .consumer: Localized(de: "Privatperson", en: "consumer")
        }
    }
}

extension Level {
    /// The name of the level for people.
    public var title: Localized {
        switch self {
        case .missing: Localized(de: "fehlt", en: "missing")
        case .partial: Localized(de: "teilweise", en: "partial")
        case .met: Localized(de: "erfüllt", en: "met")
        }
    }

    /// The sign of the level in lists.
    public var symbol: String {
        switch self {
        case .missing: "✗"
        case .partial: "◐"
        case .met: "✓"
        }
    }
}

extension Archetype {
    /// The name of the temperament for people.
    public var title: Localized {
        switch self {
        case .busy: Localized(de: "in Eile", en: "busy")
        case .sceptical: Localized(de: "skeptisch", en: "sceptical")
        case .vague: Localized(de: "freundlich, legt sich nie fest", en: "friendly, never commits")
        case .analytical: Localized(de: "sachlich, will Zahlen", en: "matter-of-fact, wants figures")
        case .gatekeeper: Localized(de: "Vorzimmer", en: "front office")
        case .annoyed: Localized(de: "genervt", en: "annoyed")
        case .curious: Localized(de: "neugierig", en: "curious")
        case .priceDriven: Localized(de: "achtet auf den Preis", en: "looks at the price")
        }
    }
}

extension EndingKind {
    /// The name of the ending for people.
    public var title: Localized {
        switch self {
        case .nextStep: Localized(de: "Nächster Schritt vereinbart", en: "Next step agreed")
        case .weaker: Localized(de: "Etwas Schwächeres vereinbart", en: "Something weaker agreed")
        case .doorOpen: Localized(de: "Die Tür steht offen", en: "The door is open")
        case .no: Localized(de: "Ein klares Nein", en: "A clean no")
        case .hungUp: Localized(de: "Aufgelegt", en: "Cut off")
        case .noAnswer: Localized(de: "Keine Antwort", en: "No answer")
        }
    }
}
