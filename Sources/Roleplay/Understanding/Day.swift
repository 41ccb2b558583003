import Linguistics

/// How days and times are written when they are said again.
enum Day {
    /// Whether it names a day of the week, and not "today".
    static func isOfWeek(_ folded: String) -> Bool {
        !["heute", "morgen", "uebermorgen", "gestern", "today", "tomorrow", "yesterday", "tonight"].contains(folded)
    }

    /// A time as it is said again: days with their capital letter and whole ("di" is "Dienstag"), "At half past seven" without
    /// its "at", "Um drei" with a small one, and nothing that only led up to the day ("morning say, Thursday after ten").
    ///
    /// ```swift
    /// Day.named("di 16 uhr")  // "Dienstag 16 Uhr"
    /// ```
    static func named(_ words: String) -> String {
        let text = Text(words)
        let start =
            text.words.indices.last { TimeMark.isDay(text.words[$0]) && $0 > 0 && text.words[$0].gap == .comma } ?? 0
        let leads = start == 0 && text.words.count > 1 && leads.contains(text.words[0])
        var named = ""
        for index in text.words.indices.dropFirst(leads ? 1 : start) {
            let word = text.words[index]
            if !named.isEmpty { named += text.quote(text.words[index - 1].end..<word.start) }
            let written = text.quote(word.start..<word.end)
            if let whole = whole[text.folded(word)] {
                named += whole
            } else if TimeMark.isDay(word), isOfWeek(text.folded(word)) {
                named += written.prefix(1).uppercased() + written.dropFirst()
            } else if clocks.contains(word) {
                named += "Uhr"
            } else if named.isEmpty, small.contains(word) {
                named += written.prefix(1).lowercased() + written.dropFirst()
            } else {
                named += written
            }
        }
        return named.isEmpty ? words : named
    }

    /// A day that is cut short, whole: "tue" is "tuesday".
    static func whole(_ folded: String) -> String { whole[folded]?.foldedForm ?? folded }

    private static let clocks: WordSet = ["uhr"]
    private static let whole = [
        "mo": "Montag", "di": "Dienstag", "mi": "Mittwoch", "do": "Donnerstag", "fr": "Freitag", "sa": "Samstag",
        "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday",
        "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday",
    ]
    private static let leads: WordSet = ["at", "on"]
    private static let small: WordSet = [
        "um", "am", "gegen", "ab", "nach", "vor", "zwischen", "heute", "morgen", "half", "quarter", "after", "before",
        "around", "between", "tomorrow", "today", "this", "next", "halb", "viertel", "nächsten", "kommenden", "diesen",
    ]
}
