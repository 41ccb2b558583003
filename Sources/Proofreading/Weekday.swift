import Linguistics

/// The days of the week as people name them.
enum Weekday {
    /// Their names in a language.
    static func names(_ language: Language) -> [String] {
        switch language {
        case .german: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag"]
        case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
    }

    /// The days that a text names, folded; "montags" and "Mittwochvormittag" name one too.
    static func named(in text: String) -> [String] {
        let words = Text(text).foldedWords
        return Language.allCases.flatMap(names).map(\.foldedForm).filter { day in words.contains { $0.hasPrefix(day) } }
    }
}
