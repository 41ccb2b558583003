import Checklist
import Linguistics

/// Marks as JSON: one line of `check --format jsonl`.
public struct MarksDocument: Encodable {
    struct Item: Encodable {
        let level: Int
        let evidence: [Evidence]
        let reason: String
        let advice: String?
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
    }

    let id: String?
    let score: Int
    let items: [String: Item]
    let flags: [FlagEntry]
    let rules: String

    /// Creates the document of an opener's marks, worded in the given language.
    public init(id: String?, marks: Marks, language: Language) {
        self.id = id
        score = marks.score
        items = Dictionary(
            uniqueKeysWithValues: marks.items.map { item, mark in
                (
                    item.rawValue,
                    Item(
                        level: mark.level.rawValue, evidence: mark.evidence, reason: mark.reason[language],
                        advice: mark.advice?[language])
                )
            })
        flags = marks.flags.map { mark in
            FlagEntry(
                flag: mark.flag, part: mark.evidence?.part, quote: mark.evidence?.quote ?? "",
                start: mark.evidence?.start, end: mark.evidence?.end, reason: mark.reason[language],
                advice: mark.advice[language])
        }
        rules = Marks.rules
    }
}
