import Checklist
import Linguistics

/// A team's own checklist as JSON: `profile show --format json`.
public struct ProfileDocument: Encodable {
    struct Samples: Encodable {
        let found: [String]
        let notFound: [String]
    }

    struct StockPhrase: Encodable {
        let phrase: String
        let samples: Samples
    }

    struct Item: Encodable {
        let id: String
        let title: String
        let weight: Int
        let advice: String
        let phrases: [String]
        let samples: Samples
    }

    let id: String
    let version: String
    let title: String
    let languages: [Language]
    let weights: [String: Int]
    let limits: [String: Int]
    let passMark: Int?
    let blockers: [String]?
    let stockPhrases: [StockPhrase]
    let items: [Item]

    /// Creates the document of a profile, worded in the given language.
    public init(_ profile: Profile, language: Language) {
        func samples(_ samples: ProfileSamples) -> Samples {
            Samples(found: samples.found, notFound: samples.notFound)
        }
        id = profile.id
        version = profile.version
        title = profile.title[language]
        languages = Language.allCases.filter(profile.languages.contains)
        var weights: [String: Int] = [:]
        for item in ChecklistItem.allCases { weights[item.rawValue] = profile.weight(item) }
        self.weights = weights
        var limits: [String: Int] = [:]
        for (channel, limit) in profile.limits { limits[channel.rawValue] = limit }
        self.limits = limits
        passMark = profile.passMark
        blockers = profile.blockers?.map(\.name)
        stockPhrases = profile.stockPhrases.map { StockPhrase(phrase: $0.phrase, samples: samples($0.samples)) }
        items = profile.items.map { item in
            Item(
                id: item.id, title: item.title[language], weight: item.weight, advice: item.advice[language],
                phrases: item.phrases, samples: samples(item.samples))
        }
    }
}
