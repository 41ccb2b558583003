import Checklist
import Linguistics
import Scoring

extension PracticeSkill {
    /// The name of the skill for people: "Bedarfsfrage am Telefon".
    public var title: Localized {
        let place =
            switch channel {
            case .phone: Localized(de: "am Telefon", en: "on the phone")
            case .email: Localized(de: "per E-Mail", en: "by e-mail")
            case .linkedin: Localized(de: "auf LinkedIn", en: "on LinkedIn")
            }
        return Localized(de: "\(item.title.de) \(place.de)", en: "\(item.title.en) \(place.en)")
    }
}

/// Days from today in words.
enum DayDistance {
    /// How long ago: "gestern".
    static func ago(_ days: Int) -> Localized {
        switch days {
        case ...0: Localized(de: "heute", en: "today")
        case 1: Localized(de: "gestern", en: "yesterday")
        default: Localized(de: "vor \(days) Tagen", en: "\(days) days ago")
        }
    }

    /// How far ahead: "morgen".
    static func ahead(_ days: Int) -> Localized {
        switch days {
        case ...0: Localized(de: "heute", en: "today")
        case 1: Localized(de: "morgen", en: "tomorrow")
        default: Localized(de: "in \(days) Tagen", en: "in \(days) days")
        }
    }
}
