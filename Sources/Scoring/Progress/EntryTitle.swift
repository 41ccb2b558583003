import Checklist
import Linguistics

extension Scorecard {
    /// The title of an entry by its stable name; nil for the own items of a checklist, which only that names.
    public static func title(of entry: String) -> Localized? {
        if let item = ChecklistItem.allCases.first(where: { entry == "opener.\($0.rawValue)" }) { return item.title }
        if let flag = Flag.allCases.first(where: { entry == "opener.\($0.rawValue)" }) { return flag.title }
        return titles[entry]
    }

    static let silenceTitle = Localized(de: "Kein Gespräch", en: "No conversation")
    static let needsTitle = Localized(de: "Bedarf ans Licht gebracht", en: "Needs brought to light")
    static let listeningTitle = Localized(de: "Zuhören", en: "Listening")
    static let speechTitle = Localized(de: "Redeanteil", en: "Share of words")
    static let nextStepTitle = Localized(de: "Nächster Schritt", en: "Next step")
    static let fairnessTitle = Localized(de: "Fairness", en: "Fairness")

    /// The titles of all entries that are not the opener's.
    private static let titles = [
        "conversation.none": silenceTitle, "conversation.needs": needsTitle,
        "conversation.listening": listeningTitle, "conversation.speech": speechTitle, "nextStep": nextStepTitle,
        "fairness": fairnessTitle,
    ]
}
