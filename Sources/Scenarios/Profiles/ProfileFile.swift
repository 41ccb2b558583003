import Checklist
import Linguistics

/// A profile together with the places of its samples, so that each one that fails can be pointed at.
public struct ProfileFile: Sendable {
    public let profile: Profile
    public let source: SourceFile
    let entries: [Entry]

    /// A stock phrase or an own item, with its phrases and samples.
    struct Entry: Sendable {
        /// What the entry is called: the phrase, or the item's title.
        let name: Localized
        let phrases: [String]
        /// Where a stock phrase stands.
        var phrasePlace: SourcePlace?
        let samples: ProfileSamples
        /// Where the samples stand.
        let foundPlaces: [SourcePlace]
        let notFoundPlaces: [SourcePlace]
    }

    /// How many samples there are.
    public var sampleCount: Int { entries.reduce(0) { $0 + $1.samples.found.count + $1.samples.notFound.count } }

    /// The stock phrases that the rubric catches by itself in all of their samples.
    public func superfluous() -> [Diagnostic] {
        zip(profile.stockPhrases, entries).compactMap { phrase, entry in
            guard let place = entry.foundPlaces.first else { return nil }
            let isKnown = phrase.samples.found.allSatisfy { sample in
                profile.languages.allSatisfy { isCaughtAnyway(phrase.phrase, in: sample, $0) }
            }
            return isKnown ? Diagnostic(SuperfluousPhrase(phrase.phrase), at: entry.phrasePlace ?? place) : nil
        }
    }

    private func isCaughtAnyway(_ phrase: String, in sample: String, _ language: Language) -> Bool {
        let context = OpenerContext(
            language: language, channel: .email, temperature: .cold, touch: 1, audience: .business,
            prospect: Prospect(name: "", role: "", company: "", industry: "", facts: [], trigger: nil))
        let marks = Checker().marks(for: Opener(context: context, subject: nil, text: sample))
        let quotes = marks.flags.filter { $0.flag == .stockPhrase }.compactMap(\.evidence?.quote)
        // The same words, and not another worn phrase beside them.
        return quotes.contains { ProfileSamples(found: [$0], notFound: []).failures(of: [phrase]).missed.isEmpty }
    }

    /// Runs the samples: every one that comes out otherwise than its author says, in the order of the file.
    public func failures() -> [Diagnostic] {
        var failures: [Diagnostic] = []
        for entry in entries {
            let failed = entry.samples.failures(of: entry.phrases)
            for index in failed.missed {
                failures.append(Diagnostic(SampleMissed(entry.name), at: entry.foundPlaces[index]))
            }
            for index in failed.caught {
                failures.append(Diagnostic(SampleCaught(entry.name), at: entry.notFoundPlaces[index]))
            }
        }
        return failures
    }
}
