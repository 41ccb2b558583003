import Checklist
import Linguistics
import Outcomes

extension LogField {
    /// The name of the field for people.
    public var title: Localized {
        switch self {
        case .template: Localized(de: "Vorlage", en: "template")
        case .variant: Localized(de: "Variante", en: "variant")
        case .day: Localized(de: "Tag", en: "day")
        case .prospect: Localized(de: "Person", en: "prospect")
        case .industry: Localized(de: "Branche", en: "industry")
        case .size: Localized(de: "Größe", en: "size")
        case .role: Localized(de: "Rolle", en: "role")
        case .channel: Localized(de: "Kanal", en: "channel")
        case .temperature: Localized(de: "kalt oder warm", en: "cold or warm")
        case .sent: Localized(de: "Gesendet", en: "sent")
        case .answers: Localized(de: "Antworten", en: "answers")
        case .meetings: Localized(de: "Termine", en: "meetings")
        case .noShows: Localized(de: "Geplatzt", en: "no-shows")
        case .opportunities: Localized(de: "Verkaufschancen", en: "opportunities")
        case .minutes: Localized(de: "Minuten bis zur Antwort", en: "minutes to the answer")
        case .answeredAt: Localized(de: "Zeitpunkt der Antwort", en: "time of the answer")
        case .reaction:
            Localized(de: "Minuten vom Signal bis zum Kontakt", en: "minutes from the signal to the contact")
        case .signalAt: Localized(de: "Zeitpunkt des Signals", en: "time of the signal")
        }
    }
}

extension CompanySize {
    /// The class for people: by how many work there.
    public var title: Localized {
        switch self {
        case .micro: Localized(de: "bis 9 Leute", en: "up to 9 people")
        case .small: Localized(de: "10–49 Leute", en: "10–49 people")
        case .medium: Localized(de: "50–249 Leute", en: "50–249 people")
        case .large: Localized(de: "ab 250 Leuten", en: "250 people and more")
        }
    }
}

extension FunnelBand.Temperature {
    /// The name of the temperature for people.
    public var title: Localized {
        switch self {
        case .cold: Localized(de: "kalt", en: "cold")
        case .warm: Localized(de: "warm", en: "warm")
        }
    }
}

extension Segment.Channel {
    /// The name of the channel for people.
    public var title: Localized {
        switch self {
        case .phone: Channel.phone.title
        case .email: Channel.email.title
        case .linkedin: Channel.linkedin.title
        }
    }
}

extension Segment {
    /// The segment in a line: "E-Mail, kalt, Maschinenbau, 50–249 Leute".
    public func title(_ language: Language) -> String {
        [channel.title[language], temperature.title[language], industry, size?.title[language], role]
            .compactMap(\.self).joined(separator: ", ")
    }
}
