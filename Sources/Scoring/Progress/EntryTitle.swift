import Checklist
import Linguistics

extension Scorecard {
    /// The title of an entry by its stable name; nil for the own items of a checklist, which only that names.
    public static func title(of entry: String) -> Localized? {
        if let item = ChecklistItem.allCases.first(where: { entry == "opener.\($0.rawValue)" }) { return item.title }
        if let flag = Flag.allCases.first(where: { entry == "opener.\($0.rawValue)" }) { return flag.title }
        return titles[entry]
    }

    /// The titles of all entries that are not the opener's.
    static let titles = [
        "conversation.none": Localized(de: "Kein Gespräch", en: "No conversation"),
        "conversation.needs": Localized(de: "Bedarf ans Licht gebracht", en: "Needs brought to light"),
        "conversation.listening": Localized(de: "Zuhören", en: "Listening"),
        "conversation.speech": Localized(de: "Redeanteil", en: "Share of words"),
        "nextStep": Localized(de: "Nächster Schritt", en: "Next step"),
        "fairness": Localized(de: "Fairness", en: "Fairness"),
    ]
}
