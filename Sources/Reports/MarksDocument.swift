import Checklist
import Linguistics

/// Marks as JSON: what `check --format json` puts out, and a line of `check --format jsonl` where several files are
/// checked. `MarksLine` writes the same document for a stream; a test holds the two against each other.
public struct MarksDocument: Encodable {
    struct Item: Encodable {
        let level: Int
        let evidence: [Evidence]
        let reason: String
        let advice: String?

        enum CodingKeys: CodingKey { case level, evidence, reason, advice }

        /// What is not there is `null`, so that every item has the same keys.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(level, forKey: .level)
            try container.encode(evidence, forKey: .evidence)
            try container.encode(reason, forKey: .reason)
            try container.encode(advice, forKey: .advice)
        }
    }

    struct FlagEntry: Encodable {
        let flag: Flag
        let part: OpenerPart?
        let quote: String
        let start: Int?
        let end: Int?
        let reason: String
        let advice: String

        enum CodingKeys: String, CodingKey {
            case flag
            case part = "in"
            case quote, start, end, reason, advice
        }

        /// What is not there is `null`, so that every flag has the same keys.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(flag, forKey: .flag)
            try container.encode(part, forKey: .part)
            try container.encode(quote, forKey: .quote)
            try container.encode(start, forKey: .start)
            try container.encode(end, forKey: .end)
            try container.encode(reason, forKey: .reason)
            try container.encode(advice, forKey: .advice)
        }
    }

    let id: String?
    /// The file it stands in, where several are checked.
    let file: String?
    /// The line it begins at, where several are checked.
    let line: Int?
    let score: Int
    let items: [String: Item]
    /// The raised flags that nobody allowed.
    let flags: [FlagEntry]
    /// The rules that notes in the text allow; nil where there are none.
    let allowed: [String]?
    let rules: String
    /// The team's own checklist; nil where the rubric was taken as it is.
    let profile: ProfileEntry?
    /// What fails the opener whatever its score; nil where no profile says.
    let blockers: [String]?

    /// Creates the document of an opener's marks, worded in the given language.
    public init(
        id: String?, marks: Marks, language: Language, file: String? = nil, line: Int? = nil,
        allowed: Set<Rule> = []
    ) {
        self.id = id
        self.file = file
        self.line = line
        self.allowed = allowed.isEmpty ? nil : Rule.allCases.filter(allowed.contains).map(\.name)
        score = marks.score
        var items: [String: Item] = [:]
        for (item, mark) in marks.items {
            items[item.rawValue] = Item(
                level: mark.level.rawValue, evidence: mark.evidence, reason: mark.reason[language],
                advice: mark.advice?[language])
        }
        for mark in marks.own {
            items[mark.item.id] = Item(
                level: mark.level.rawValue, evidence: mark.evidence.map { [$0] } ?? [], reason: mark.reason[language],
                advice: mark.advice?[language])
        }
        self.items = items
        flags = marks.flags(allowing: allowed).map { mark in
            FlagEntry(
                flag: mark.flag, part: mark.evidence?.part, quote: mark.evidence?.quote ?? "",
                start: mark.evidence?.start, end: mark.evidence?.end, reason: mark.reason[language],
                advice: mark.advice[language])
        }
        rules = Marks.rules
        profile = marks.profile.map(ProfileEntry.init)
        blockers = marks.profile.map { _ in marks.blockers(allowing: allowed).map(\.name) }
    }
}
