/// A time that a text names: a day, a clock time, a part of the day, or several of them together.
public struct TimeMark: Equatable, Sendable {
    /// The words it covers, as indices into the words of the text.
    public let words: Range<Int>
    /// The day, folded ("dienstag", "morgen", "18 juni"), if one is named.
    public let day: String?
    /// Whether a clock time is named.
    public let hasClock: Bool
    /// Whether a part of the day is named.
    public let hasPart: Bool

    private static let days: Set<String> = [
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "montags",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mo", "di", "mi", "do", "fr",
        "mon",
        "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "uebermorgen", "tomorrow", "heute", "today",
        "pfingstmontag",
        "mondays", "montagabend", "dienstagabend",
    ]
    private static let shortDays: Set<String> = ["mo", "di", "mi", "do", "fr", "mon", "wed", "thu", "tue", "fri"]
    private static let months: Set<String> = [
        "januar", "jaenner", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember", "january", "february", "march", "may", "june", "july", "october", "december",
    ]
    private static let parts: Set<String> = [
        "vormittag", "vormittags", "nachmittag", "nachmittags", "abend", "abends", "frueh", "mittag", "mittags",
        "morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "noon", "lunchtime", "morgens",
    ]
    private static let hours: Set<String> = [
        "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf", "achte",
        "neune", "zehne", "dreie", "viere", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten",
        "eleven", "twelve", "noon", "dreizehn", "vierzehn", "fuenfzehn", "sechzehn", "siebzehn", "achtzehn",
    ]
    private static let clockLeads: Set<String> = [
        "um", "gegen", "ab", "nach", "vor", "at", "around", "after", "before", "half", "halb", "viertel", "past", "bis",
        "dreiviertel",
    ]
    private static let glue: Set<String> = ["der", "den", "dem", "am", "den", "the", "of", "on", "frueh", "in"]

    /// All times in a text; words that belong together make one mark.
    public static func all(in text: Text) -> [TimeMark] {
        var marks: [TimeMark] = []
        for sentence in text.sentences { marks += all(in: text, sentence.words) }
        return marks
    }

    private static func all(in text: Text, _ range: Range<Int>) -> [TimeMark] {
        var marks: [TimeMark] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let (used, day, clock, part) = piece(text.words, index, range.upperBound)
            guard used > 0 else {
                index += 1
                continue
            }
            let next = index + used
            if let last = marks.last, joins(last, day: day, clock: clock, gap: last.words.upperBound..<index, text) {
                marks[marks.count - 1] = TimeMark(
                    words: last.words.lowerBound..<next, day: last.day ?? day, hasClock: last.hasClock || clock,
                    hasPart: last.hasPart || part)
            } else {
                marks.append(TimeMark(words: index..<next, day: day, hasClock: clock, hasPart: part))
            }
            index = next
        }
        return marks
    }

    /// "Dienstag" and "um zehn" belong together, "Dienstag" and "Donnerstag" do not.
    private static func joins(_ last: TimeMark, day: String?, clock: Bool, gap: Range<Int>, _ text: Text) -> Bool {
        if day != nil && last.day != nil || clock && last.hasClock { return false }
        return gap.allSatisfy { glue.contains(text.words[$0].folded) }
    }

    private static func piece(_ words: [Word], _ at: Int, _ end: Int) -> (Int, String?, Bool, Bool) {
        let word = words[at]
        let next = at + 1 < end ? words[at + 1].folded : ""
        let isDay =
            days.contains(word.folded)
            && (!shortDays.contains(word.folded) || word.isCapitalized && (at + 1 < end && words[at + 1].isNumber))
        if isDay { return (1, word.folded, false, false) }
        if word.folded == "morgen" && at > 0 && !["guten", "gut"].contains(words[at - 1].folded) {
            return (1, "morgen", false, false)
        }
        if word.isNumber {
            if months.contains(next) { return (2, word.folded + " " + next, false, false) }
            if next == "uhr" || next == "am" && word.folded.count <= 5 || next == "pm" || next == "o'clock" {
                let minutes = at + 2 < end && words[at + 2].isNumber && next == "uhr" ? 3 : 2
                return (minutes, nil, true, false)
            }
            if word.folded.contains(":") || isClock(word.folded) { return (next == "uhr" ? 2 : 1, nil, true, false) }
        }
        if clockLeads.contains(word.folded), at + 1 < end {
            if words[at + 1].isNumber, let hour = Int(next.prefix { $0.isNumber }), hour <= 24,
                !isUnit(at + 2 < end ? words[at + 2].folded : "")
            {
                return (at + 2 < end && words[at + 2].folded == "uhr" ? 3 : 2, nil, true, false)
            }
            if hours.contains(next), !isUnit(at + 2 < end ? words[at + 2].folded : "") {
                return (at + 2 < end && words[at + 2].folded == "uhr" ? 3 : 2, nil, true, false)
            }
            if clockLeads.contains(next), at + 2 < end, hours.contains(words[at + 2].folded) {
                return (3, nil, true, false)
            }
        }
        if hours.contains(word.folded) && (next == "uhr" || next == "o'clock" || next == "am" && false) {
            return (2, nil, true, false)
        }
        if parts.contains(word.folded) { return (1, nil, false, true) }
        return (0, nil, false, false)
    }

    private static func isClock(_ number: String) -> Bool {
        let parts = number.split(separator: ".")
        guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
            return false
        }
        return (6...21).contains(hour) && [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55].contains(minute)
    }

    private static func isUnit(_ word: String) -> Bool {
        [
            "minuten", "minute", "min", "minutes", "mins", "stunden", "stunde", "hours", "tagen", "tage", "wochen",
            "days",
            "weeks", "jahren", "years", "monaten", "months", "prozent", "percent", "euro", "leute", "mitarbeiter",
        ]
        .contains(word)
    }
}
