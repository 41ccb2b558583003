import Checklist
import Linguistics

/// Nearly two hundred openers in a sentence or two, each with its level and its place, written from the rubric.
///
/// A row is a level, a bar and the text with «…» around the question.
enum QuestionSheet {
    static let rows = read(german, .german) + read(english, .english)

    private static func read(_ sheet: String, _ language: Language) -> [RuleExample] {
        sheet.split(separator: "\n").compactMap { row in
            let parts = row.split(separator: "|", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0].filter(\.isNumber)), let level = Level(rawValue: number)
            else { return nil }
            return RuleExample(String(parts[1].drop { $0 == " " }), level, language)
        }
    }
}
