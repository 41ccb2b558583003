import Checklist
import Linguistics

/// Makes a profile of a file in whose shape no mistake was found, and collects what is wrong with its meaning.
struct ProfileDecoder {
    private let root: YAMLMapping
    private(set) var mistakes: [Diagnostic] = []

    init(_ root: YAMLMapping) { self.root = root }

    /// Decodes the file; what it returns is of use only if no mistake was found.
    mutating func file(_ source: SourceFile) throws(Diagnostic) -> ProfileFile {
        if root["extends"] == nil { demandEverything() }
        let phrases = try stockPhrases()
        let items = try ownItems()
        let weights = try table("weights", ChecklistItem.self)
        let whole = Profile.standardWeights.merging(weights) { $1 }
        let sum = whole.values.reduce(0, +) + items.reduce(0) { $0 + $1.item.weight }
        if sum != 100 {
            let field = root["weights"] ?? root["items"]
            mistakes.append(
                Diagnostic(
                    ProfileWeights(sum), at: field?.keyPlace ?? root.keyPlace,
                    extent: field?.key.unicodeScalars.count ?? 1))
        }
        let blockers = try blockers(items.map(\.item))
        for (item, field, _) in items where item.weight == 0 && blockers?.contains(.ownItem(item.key)) != true {
            mistakes.append(field.mistake(UselessItem(item.id)))
        }
        var languages: Set<Language> = []
        for field in try root.required("languages").list() { languages.insert(try field.choice()) }
        let profile = Profile(
            id: try root.required("id").text(), version: try root.required("version").text(),
            title: try root.required("title").sameInBoth(), languages: languages, weights: whole,
            limits: try table("limits", Channel.self), passMark: try root["passMark"]?.number(), blockers: blockers,
            stockPhrases: phrases.map(\.phrase), items: items.map(\.item))
        return ProfileFile(profile: profile, source: source, entries: phrases.map(\.entry) + items.map(\.entry))
    }

    /// Whoever does not build on the standard says everything.
    private mutating func demandEverything() {
        let missing = ["weights", "limits", "passMark", "blockers"].filter { root[$0] == nil }
        if !missing.isEmpty { mistakes.append(Diagnostic(MissingKey(missing), at: root.keyPlace)) }
        let parts = [("weights", ChecklistItem.allCases.map(\.rawValue)), ("limits", Channel.allCases.map(\.rawValue))]
        for (key, names) in parts {
            guard let field = root[key], let mapping = try? field.mapping() else { continue }
            let missing = names.filter { mapping[$0] == nil }
            if !missing.isEmpty { mistakes.append(Diagnostic(MissingKey(missing), at: field.keyPlace)) }
        }
    }

    /// The numbers of a group whose keys are the values of an enumeration.
    private func table<Name: CaseIterable & RawRepresentable<String> & Hashable>(
        _ key: String, _: Name.Type
    ) throws(Diagnostic) -> [Name: Int] {
        guard let mapping = try root[key]?.mapping() else { return [:] }
        var numbers: [Name: Int] = [:]
        for name in Name.allCases { numbers[name] = try mapping[name.rawValue]?.number() }
        return numbers
    }

    private mutating func blockers(_ items: [OwnItem]) throws(Diagnostic) -> [Blocker]? {
        guard let field = root["blockers"] else { return nil }
        let known = Rule.allCases.map(Blocker.rule) + [.afterNo] + items.map { .ownItem($0.key) }
        var blockers: [Blocker] = []
        for entry in try field.list() {
            let name = try entry.text()
            guard let blocker = known.first(where: { $0.name == name }) else {
                mistakes.append(
                    entry.mistake(UnknownValue("blockers", value: name, allowed: known.map(\.name))))
                continue
            }
            if blockers.contains(blocker) { mistakes.append(entry.mistake(DuplicateName(name))) }
            blockers.append(blocker)
        }
        return blockers
    }

    // MARK: Phrases and items

    private mutating func stockPhrases() throws(Diagnostic) -> [(phrase: OwnStockPhrase, entry: ProfileFile.Entry)] {
        var phrases: [(phrase: OwnStockPhrase, entry: ProfileFile.Entry)] = []
        var known: Set<String> = []
        for field in try root["stockPhrases"]?.list() ?? [] {
            let mapping = try field.mapping()
            let written = try mapping.required("phrase")
            let phrase = try written.text()
            if let normal = try normal(written), !known.insert(normal).inserted {
                mistakes.append(written.mistake(DuplicateName(phrase)))
            }
            var entry = try entry(
                try written.sameInBoth(), [phrase], found: mapping.required("caught"), notFound: mapping["fine"])
            entry.phrasePlace = written.place
            phrases.append((OwnStockPhrase(phrase: phrase, samples: entry.samples), entry))
        }
        return phrases
    }

    private mutating func ownItems() throws(Diagnostic) -> [(item: OwnItem, id: YAMLField, entry: ProfileFile.Entry)] {
        var items: [(item: OwnItem, id: YAMLField, entry: ProfileFile.Entry)] = []
        let fields = try root["items"]?.list() ?? []
        if fields.count > Profile.mostItems, let field = root["items"] {
            mistakes.append(field.mistake(OutOfRange("items", lowest: 0, highest: Profile.mostItems)))
        }
        for field in fields.prefix(Profile.mostItems) {
            let mapping = try field.mapping()
            let id = try mapping.required("id")
            let name = try id.text()
            if Self.taken.contains(name) { mistakes.append(id.mistake(ItemNameTaken(name))) }
            let phrases = try mapping.required("phrases")
            for phrase in try phrases.list() { _ = try normal(phrase) }
            let title = try mapping.required("title").sameInBoth()
            let entry = try entry(
                title, phrases.texts(), found: mapping.required("met"), notFound: mapping.required("missing"))
            let item = OwnItem(
                id: name, title: title, weight: try mapping.required("weight").number(),
                advice: try mapping.required("advice").sameInBoth(), phrases: entry.phrases, samples: entry.samples)
            items.append((item, id, entry))
        }
        return items
    }

    /// The names that an own item cannot have: those of the rules, and of what stands beside them in tables and JSON.
    private static let taken: Set<String> = Set(
        Rule.allCases.map(\.name) + [
            "afterNo", "id", "file", "line", "score", "flags", "advice", "profile", "blockers",
        ]
    )

    /// A phrase as it is looked for; nil, and a mistake, where it cannot be.
    private mutating func normal(_ field: YAMLField) throws(Diagnostic) -> String? {
        let written = try field.text()
        do throws(PhraseNotation.Mistake) { return try PhraseNotation.normal(written) } catch {
            mistakes.append(field.mistake(UnfindablePhrase(written, error)))
            return nil
        }
    }

    private func entry(
        _ name: Localized, _ phrases: [String], found: YAMLField, notFound: YAMLField?
    ) throws(Diagnostic) -> ProfileFile.Entry {
        let samples = ProfileSamples(found: try found.texts(), notFound: try notFound?.texts() ?? [])
        return ProfileFile.Entry(
            name: name, phrases: phrases, samples: samples, foundPlaces: try found.list().map(\.place),
            notFoundPlaces: try notFound?.list().map(\.place) ?? [])
    }
}

extension YAMLField {
    /// A text that is the same in both languages of the program: the words are the author's own.
    fileprivate func sameInBoth() throws(Diagnostic) -> Localized {
        let text = try text()
        return Localized(de: text, en: text)
    }
}
