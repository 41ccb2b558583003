import Checklist
import Linguistics
import Testing

/// A text with the level that it earns on an item.
struct LevelCase: Sendable, CustomTestStringConvertible {
    let text: String
    let level: Level
    let language: Language
    var testDescription: String { text }

    init(_ text: String, _ level: Level, _ language: Language = .german) {
        (self.text, self.level, self.language) = (text, level, language)
    }
}
