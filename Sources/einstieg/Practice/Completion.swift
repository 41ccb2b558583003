import Linguistics

/// What Tab can complete: commands, scenarios and templates.
enum Completion {
    /// The words there are.
    static func words(library: Library, language: Language) -> [String] {
        PracticeCommands.all.map { "/" + $0.name[language] }
            + FrontDesk.commands.map { "/" + $0[language] }
            + library.scenarios(arePlayed: false).readable.map(\.id) + library.templates().readable.map(\.id)
    }

    /// The words that continue what stands before the cursor; a slash only begins the first word.
    static func candidates(_ words: [String], line: String, cursor: Int) -> [String] {
        let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
        let start = before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
        let typed = before[start...]
        let isFirst = start == before.startIndex
        return words.filter { $0.hasPrefix(typed) && ($0.hasPrefix("/") ? isFirst : true) }
    }
}
