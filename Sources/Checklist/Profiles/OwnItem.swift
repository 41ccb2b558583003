import Linguistics

/// An item that a team adds to the four: met where one of its phrases occurs.
public struct OwnItem: Equatable, Sendable {
    /// The name in files; no item of the rubric has it.
    public let id: String
    public let title: Localized
    /// What it counts, from 0 to 100; 0 for an item that only blocks.
    public let weight: Int
    /// What to do where it is missing.
    public let advice: Localized
    /// The phrases of which one has to occur, as `PhraseNotation` writes them.
    public let phrases: [String]
    /// Openers of which each has to meet it, and openers of which none may: its own tests.
    public let samples: ProfileSamples

    /// Creates an item.
    public init(
        id: String, title: Localized, weight: Int, advice: Localized, phrases: [String], samples: ProfileSamples
    ) {
        self.id = id
        self.title = title
        self.weight = weight
        self.advice = advice
        self.phrases = phrases
        self.samples = samples
    }

    /// Puts a verdict on the item into words.
    public func wording(quote: String?) -> Wording {
        guard let quote else {
            return Wording(
                reason: Localized(de: "Das kommt hier nicht vor.", en: "It does not come up here."), advice: advice)
        }
        return Wording(reason: Localized(de: "Steht in „\(quote)“.", en: "“\(quote)” says it."), advice: nil)
    }
}

/// A stock phrase that a team adds to the rubric's.
public struct OwnStockPhrase: Equatable, Sendable {
    /// The phrase, as `PhraseNotation` writes it.
    public let phrase: String
    /// Sentences in which it has to be caught, and sentences in which it may not.
    public let samples: ProfileSamples

    /// Creates a stock phrase.
    public init(phrase: String, samples: ProfileSamples) {
        self.phrase = phrase
        self.samples = samples
    }
}

/// The samples of an entry in a profile; they are its tests.
public struct ProfileSamples: Equatable, Sendable {
    /// Where it has to be found.
    public let found: [String]
    /// Where it may not be found.
    public let notFound: [String]

    /// Creates samples.
    public init(found: [String], notFound: [String]) {
        self.found = found
        self.notFound = notFound
    }
}

/// What was found on one of a profile's own items.
public struct OwnItemMark: Equatable, Sendable {
    public let item: OwnItem
    /// The words that meet it; nil where it is missing.
    public let evidence: Evidence?
    public let reason: Localized
    /// What to do; nil where it is met.
    public let advice: Localized?

    /// Creates the mark of an item from the words that meet it.
    public init(_ item: OwnItem, evidence: Evidence?) {
        let wording = item.wording(quote: evidence?.quote)
        self.item = item
        self.evidence = evidence
        reason = wording.reason
        advice = wording.advice
    }

    /// Met or missing; an own item is never met in part.
    public var level: Level { evidence == nil ? .missing : .met }
}
