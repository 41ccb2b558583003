import Linguistics

/// A team's own checklist: what the four items weigh, how long an opener may be, what fails it, its own stock phrases
/// and its own items.
///
/// Marks are made by a profile where the opener's context names one; without one everything is as the rubric has it.
public struct Profile: Equatable, Sendable {
    /// The stable name, the same as the file's.
    public let id: String
    /// The version that its author gave it; scores name it.
    public let version: String
    /// The name for people.
    public let title: Localized
    /// The languages of the openers that it can mark.
    public let languages: Set<Language>
    /// The weights of the four items; with those of the own items they make 100.
    public let weights: [ChecklistItem: Int]
    /// How many words an opener may have, by channel; on the phone, until the first question. Channels without an
    /// entry are as the rubric has them.
    public let limits: [Channel: Int]
    /// The score from which an opener or a session is good enough; nil where the profile does not say.
    public let passMark: Int?
    /// What fails an opener or a session whatever its points; nil where the profile does not say.
    public let blockers: [Blocker]?
    /// The stock phrases that the team adds to the rubric's.
    public let stockPhrases: [OwnStockPhrase]
    /// The items that the team adds to the four.
    public let items: [OwnItem]

    let phrases: ProfilePhrases

    /// Creates a profile; its reader guarantees that the weights make 100 and that every phrase can be found.
    public init(
        id: String, version: String, title: Localized, languages: Set<Language>, weights: [ChecklistItem: Int],
        limits: [Channel: Int], passMark: Int?, blockers: [Blocker]?, stockPhrases: [OwnStockPhrase],
        items: [OwnItem]
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.languages = languages
        self.weights = weights
        self.limits = limits
        self.passMark = passMark
        self.blockers = blockers
        self.stockPhrases = stockPhrases
        self.items = items
        phrases = ProfilePhrases([stockPhrases.map(\.phrase)] + items.map(\.phrases))
    }

    /// The most items that a profile can add.
    public static let mostItems = 100

    /// What the four items weigh where a profile does not say.
    public static let standardWeights = Dictionary(
        uniqueKeysWithValues: ChecklistItem.allCases.map { ($0, 100 / ChecklistItem.allCases.count) })

    /// Name and version in one word for files and tables: "nord 3".
    public var label: String { "\(id) \(version)" }

    /// Name and version for people: "„Vertrieb Nord“, Fassung 3".
    public var name: Localized {
        Localized(de: "„\(title.de)“, Fassung \(version)", en: "“\(title.en)”, version \(version)")
    }

    /// What tells people by which profile something was marked.
    public var note: Localized { Localized(de: "Profil \(name.de)", en: "Profile \(name.en)") }

    /// The weight of an item.
    public func weight(_ item: ChecklistItem) -> Int { weights[item] ?? 0 }

    /// The score from 0 to 100: each item counts its weight when it is met and half of it when it is met in part.
    public func score(_ level: (ChecklistItem) -> Level, isMet: (Int) -> Bool) -> Int {
        var halves = 0
        for item in ChecklistItem.allCases { halves += weight(item) * level(item).rawValue }
        for index in items.indices where isMet(index) { halves += 2 * items[index].weight }
        return halves / 2
    }
}
