/// German nouns with their gender and what is irregular in their inflection, from `Data/nouns.de.txt`.
///
/// A compound goes by its last part, and a noun that is not listed by its ending: "Fachmesse" like "Messe", "Montageleitung"
/// like "-ung".
struct NounList: Sendable {
    /// How a noun is inflected beside the rule.
    enum Inflection: Equatable, Sendable {
        case regular
        /// An ending in every case but the nominative: Kunde, Kunden.
        case weak(String)
        /// An ending of its own in the genitive: Tages; none for Status.
        case genitive(String)
        /// The short form of a company's kind, which is not inflected: GmbH.
        case legalForm
    }

    struct Entry: Equatable, Sendable {
        let gender: Gender
        let inflection: Inflection
    }

    private let nouns: [String: Entry]
    private let endings: [String: Entry]
    private let longest: Int

    /// The list that the program carries.
    static let german = NounList(String(decoding: PackageResources.nouns_de_txt, as: UTF8.self))

    /// Reads a list: an article, a noun or "-" and an ending, and what is irregular.
    init(_ text: String) {
        var nouns: [String: Entry] = [:]
        var endings: [String: Entry] = [:]
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let parts = line.split(whereSeparator: \.isWhitespace)
            guard parts.count > 1, let gender = Gender(listed: parts[0]) else { continue }
            let entry = Entry(gender: gender, inflection: Inflection(parts.count > 2 ? parts[2] : ""))
            if parts[1].hasPrefix("-") {
                endings[String(parts[1].dropFirst())] = entry
            } else {
                nouns[String(parts[1])] = entry
                // As the last part of a compound; short words end too many others.
                if parts[1].count > 2, entry.inflection != .legalForm { endings[parts[1].lowercased()] = entry }
            }
        }
        self.nouns = nouns
        self.endings = endings
        longest = endings.keys.map(\.count).max() ?? 0
    }

    /// What is known of a noun in the singular, or of a plural that tells itself; nil where nothing is.
    subscript(noun: String) -> Entry? {
        if let entry = nouns[noun] { return entry }
        let letters = noun.lowercased()
        for count in stride(from: min(longest, letters.count - 1), to: 0, by: -1) {
            if let entry = endings[String(letters.suffix(count))] { return entry }
        }
        return nil
    }

    /// The legal form that a company's name ends with, if it does.
    func legalForm(_ name: Substring) -> Entry? {
        nouns[String(name)].flatMap { $0.inflection == .legalForm ? $0 : nil }
    }
}

extension NounList.Inflection {
    fileprivate init(_ mark: Substring) {
        switch mark {
        case "": self = .regular
        case "n", "en": self = .weak(String(mark))
        case "-": self = .genitive("")
        case "legal": self = .legalForm
        default: self = .genitive(String(mark))
        }
    }
}
