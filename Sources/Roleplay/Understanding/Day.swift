import Linguistics

/// How days and times are written when they are said again.
enum Day {
    /// Whether it names a day of the week, and not "today".
    static func isOfWeek(_ folded: String) -> Bool {
        !["heute", "morgen", "uebermorgen", "gestern", "today", "tomorrow", "yesterday", "tonight"].contains(folded)
    }

    /// A time as it is said again: the day with its capital letter, "At half past seven" without its "at", "Um drei" with a
    /// small one.
    static func named(_ words: String) -> String {
        let text = Text(words)
        guard let first = text.words.first else { return words }
        if TimeMark.isDay(first), isOfWeek(text.folded(first)) {
            return words.prefix(1).uppercased() + words.dropFirst()
        }
        if text.words.count > 1, leads.contains(first) { return String(words.dropFirst(first.end).drop { $0 == " " }) }
        return small.contains(first) ? words.prefix(1).lowercased() + words.dropFirst() : words
    }

    private static let leads: WordSet = ["at", "on"]
    private static let small: WordSet = [
        "um", "am", "gegen", "ab", "nach", "vor", "zwischen", "heute", "morgen", "half", "quarter", "after", "before",
        "around", "between", "tomorrow", "today", "this", "next", "halb", "viertel", "nächsten", "kommenden", "diesen",
    ]
}
