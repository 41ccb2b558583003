extension TimeFinder {
    // MARK: Single pieces

    func role(_ index: Int) -> TimeMark.Role? {
        guard index < words.count, words[index].gap < .stop else { return nil }
        // A "quarter" is a part of the year, unless it is one of the hour: "quarter past four".
        if TimeFinder.quarters.contains(words[index]), index + 1 < words.count, words[index + 1].gap == .space,
            TimeFinder.past.contains(words[index + 1]), isHour(index + 2)
        {
            return .fraction
        }
        return words[index].kinds.role
    }

    private static let quarters: WordSet = ["quarter"]

    func isHour(_ index: Int) -> Bool {
        guard index < words.count, words[index].gap < .stop else { return false }
        if let number = words[index].number { return number <= 24 && words[index].length <= 5 }
        return words[index].kinds.role == .hour
    }

    func isChoice(_ index: Int) -> Bool {
        index >= 0 && index < words.count && TimeMark.choices.contains(words[index])
    }

    /// The time that begins at a word, if one does; `last` is the one before it.
    func piece(_ at: Int, after last: TimeMark?) -> TimeMark? {
        let word = words[at]
        if word.isNumber { return number(at, after: last) }
        let next = role(at + 1)
        switch word.kinds.role {
        case .day?: return TimeMark(at..<(at + 1), day: at)
        case .shortDay?: return shortDay(at, next)
        case .part?: return part(at, next)
        case .coming?: return coming(at, next)
        case .clockLead?, .fraction?: return lead(at, after: last)
        case .hour?: return hour(at, next, after: last)
        case .every?: return every(at)
        case .relative? where isChoice(at - 1):
            return TimeMark(at..<(at + 1), part: true)
        case .until? where isChoice(at - 1) || opensChoice(at): return TimeMark(at..<(at + 1), part: true)
        case .week? where isChoice(at + 1) && role(at + 2) == .coming && role(at + 3) != .day:
            // "die Woche oder nächste"
            return TimeMark(at..<(at + 3), open: true)
        case .week? where next == nil && at + 1 < words.count:
            // "KW 12"
            if TimeFinder.weekNumbers.contains(word), let number = words[at + 1].number, number <= 53 {
                return TimeMark(at..<(at + 2))
            }
            return nil
        case .month?:
            // "June 9", "August the 3rd"
            let place = role(at + 1) == .article ? at + 2 : at + 1
            if place < words.count, let number = words[place].number, number <= 31, words[place].length <= 2,
                words[place].gap == .space, word.isCapitalized, role(place + 1) != .unit
            {
                return TimeMark(at..<(isOrdinalEnding(place + 1) ? place + 2 : place + 1), day: at)
            }
            return nil
        default: break
        }
        // "morgen um zehn", but neither "guten Morgen" nor "am Morgen".
        if TimeFinder.morning.contains(word) {
            if at > 0, TimeMark.greetings.contains(words[at - 1]) { return nil }
            let isPart = word.isCapitalized && word.gap < .stop || at > 0 && TimeFinder.am.contains(words[at - 1])
            return isPart ? TimeMark(at..<(at + 1), part: true) : TimeMark(at..<(at + 1), day: at)
        }
        // "am Siebten"
        if at > 0, TimeFinder.dateLeads.contains(words[at - 1]), TimeFinder.dayOrdinals.contains(word), !isCounted(at) {
            return TimeMark(at..<(at + 1), day: at)
        }
        // "the morn", "the morra"
        if at > 0, TimeFinder.morn.contains(word), role(at - 1) == .article { return TimeMark(at..<(at + 1), day: at) }
        // "first thing", "beim Frühstück", "over lunch"
        if TimeFinder.first.contains(word), at + 1 < words.count, TimeFinder.thing.contains(words[at + 1]) {
            return TimeMark(at..<(at + 2), part: true)
        }
        if TimeFinder.am.contains(word), at + 2 < words.count, isHour(at + 1), words[at + 1].isNumber,
            words[at + 2].gap == .joined,
            words[at + 2].length == 1
        {
            return TimeMark(at..<(at + 3), clock: true)
        }
        if TimeFinder.atEvents.contains(word) {
            let place = next == .article ? at + 2 : at + 1
            if role(place) == .moment { return TimeMark(at..<(place + 1), part: true) }
            // "beim ersten Kaffee"
            if role(place + 1) == .moment, TimeFinder.firsts.contains(words[place]), words[place + 1].gap == .space {
                return TimeMark(at..<(place + 2), part: true)
            }
        }
        return nil
    }

    /// "solange der Laden zu ist oder in der Mittagsruhe": what happens then is the first of two times.
    func opensChoice(_ at: Int) -> Bool {
        for index in (at + 2)..<max(at + 2, min(at + 9, words.count - 1)) {
            if words[index].gap >= .stop { return false }
            guard isChoice(index) else { continue }
            switch role(index + 1) {
            case .clockLead?, .until?, .part?, .relative?: return true
            default: return TimeFinder.atEvents.contains(words[index + 1]) && role(index + 3) == .moment
            }
        }
        return false
    }
    private static let firsts: WordSet = ["ersten", "zweiten", "letzten", "first", "second", "your", "morning"]

    /// The words besides those of a role that a time may begin with.
    static let beginnings = [morning, dayOrdinals, morn, first, am, atEvents]
    static let morning: WordSet = ["morgen"]
    static let morn: WordSet = ["morn", "morra", "morrow"]
    static let dayOrdinals: WordSet = [
        "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten", "neunten", "zehnten", "elften",
        "zwölften",
        "dreizehnten", "vierzehnten", "fünfzehnten", "sechzehnten", "siebzehnten", "achtzehnten", "neunzehnten",
        "zwanzigsten",
        "einundzwanzigsten", "zweiundzwanzigsten", "dreiundzwanzigsten", "vierundzwanzigsten", "fünfundzwanzigsten",
        "sechsundzwanzigsten", "siebenundzwanzigsten", "achtundzwanzigsten", "neunundzwanzigsten", "dreißigsten",
    ]
    static let first: WordSet = ["first", "last"]
    static let thing: WordSet = ["thing"]
    static let atEvents: WordSet = [
        "beim", "bei", "zum", "zur", "over", "during", "während", "übern", "über", "side", "in", "im", "an",
    ]
    static let weekNumbers: WordSet = ["kw", "kalenderwoche"]

    /// Days cut short that are no other word.
    private static let plainDays: WordSet = ["tue", "wed", "thu", "fri"]
    private static let askedOnes: WordSet = ["you", "they", "we", "i", "it", "ye", "the", "your"]

    /// "Mi 10:00", "Di oder Do", "Di/Do": capitals, and a time or another day beside it.
    func shortDay(_ at: Int, _ next: TimeMark.Role?) -> TimeMark? {
        let word = words[at]
        guard word.gap != .joined || at > 0 && role(at - 1) == .shortDay else { return nil }
        let following = at + 1 < words.count && words[at + 1].gap < .stop ? words[at + 1] : nil
        let isPlain = word.isCapitalized || TimeFinder.plainDays.contains(word)
        // "Or do you have enough?"
        if let following, !word.isCapitalized, TimeFinder.askedOnes.contains(following) { return nil }
        let isFollowed =
            next == .clockLead || next == .part || next == .shortDay && words[at + 1].isCapitalized
            || following.map {
                $0.isNumber
                    && ($0.isClock || role(at + 2) == .clock || role(at + 2) == .meridiem
                        || $0.length <= 2 && isPlain)
                    || TimeMark.choices.contains($0)
                        && (role(at + 2) == .shortDay || role(at + 2) == .day || word.length == 3)
            } ?? false
        let isPreceded =
            at > 0
            && (role(at - 1) == .shortDay && words[at - 1].isCapitalized
                || TimeMark.alternatives.contains(words[at - 1]) && at > 1
                    && (role(at - 2) == .shortDay || role(at - 2) == .day || words[at - 2].isNumber)
                || TimeFinder.dayLeads.contains(words[at - 1]))
        guard isFollowed || isPreceded || isPaired(at) else { return nil }
        // Lower case is only trusted in a pair, or where a clock time follows: "wed or fri", "do 17h"; "tue at 10" is plain.
        let isTimed =
            isFollowed && (next == .clockLead || following?.isNumber == true) && role(at + 2) != .unit
        if !word.isCapitalized, !isPaired(at), !(isPlain && isTimed) {
            guard let following, following.isNumber, following.isClock || role(at + 2) == .clock else { return nil }
        }
        return TimeMark(at..<(at + 1), day: at)
    }

    /// Whether another day stands beside a day cut short, and no more than a part of the day between: "wed am or fri pm".
    func isPaired(_ at: Int) -> Bool {
        for place in [at + 1, at + 2] where isChoice(place) || TimeFinder.slash(text, words, place) {
            let other = TimeFinder.slash(text, words, place) ? place : place + 1
            if role(other) == .shortDay || role(other) == .day { return true }
        }
        for place in [at - 1, at - 2] where place > 0 && isChoice(place) {
            for day in [place - 1, place - 2] where day >= 0 {
                if let role = words[day].kinds.role, role == .shortDay || role == .day { return true }
            }
        }
        return at > 0 && TimeFinder.slash(text, words, at) && words[at - 1].kinds.role == .shortDay
    }

    /// Whether a slash stands before a word: "di/do".
    static func slash(_ text: Text, _ words: [Word], _ index: Int) -> Bool {
        index > 0 && index < words.count && words[index].gap == .dash && text.bytes[words[index].start - 1] == 0x2F
    }

    static let dayLeads: WordSet = ["am", "on", "this", "next", "nächsten", "kommenden", "diesen", "den"]

    func part(_ at: Int, _ next: TimeMark.Role?) -> TimeMark? {
        if at > 0, TimeMark.greetings.contains(words[at - 1]) {
            if TimeFinder.everyWords.contains(words[at - 1]) { return TimeMark(at..<(at + 1), part: true, open: true) }
            let isClosed = at + 1 < words.count && words[at + 1].gap <= .space && next == .clockLead
            guard isClosed || words[at - 1].length == 4 && !TimeFinder.good.contains(words[at - 1]) else { return nil }
        }
        if TimeFinder.early.contains(words[at]), at > 0 {
            // "zu früh", "früh genug" are no times; "in der Früh", "Montag früh" are.
            guard words[at].isCapitalized || role(at - 1) == .day || TimeFinder.morning.contains(words[at - 1]) else {
                return nil
            }
        }
        return TimeMark(at..<(at + 1), part: true)
    }

    static let good: WordSet = ["good", "gute", "gutn"]
    static let everyWords: WordSet = ["every", "jeden"]
    static let early: WordSet = ["früh"]

    func coming(_ at: Int, _ next: TimeMark.Role?) -> TimeMark? {
        if next == .week {
            // "next week or the one after", "this week or next"
            let after = at + 2
            if isChoice(after), after + 1 < words.count, role(after + 1) == .coming || role(after + 1) == .article,
                role(after + 2) != .day, role(after + 2) != .moment
            {
                let end = role(after + 2) == .week ? after + 3 : after + 2
                return TimeMark(at..<end, open: true)
            }
            return TimeMark(at..<(at + 2))
        }
        // "diese oder nächste Woche"
        if isChoice(at + 1), role(at + 2) == .coming, role(at + 3) == .week {
            return TimeMark(at..<(at + 4), open: true)
        }
        if next == .coming, role(at + 2) == .week { return TimeMark(at..<(at + 3)) }
        if next == .article, role(at + 2) == .week { return TimeMark(at..<(at + 3)) }
        if next == .month { return TimeMark(at..<(at + 2)) }
        return nil
    }

    /// "jeden Vormittag", "any day", "either afternoon"
    func every(_ at: Int) -> TimeMark? {
        var place = at + 1
        while place < words.count, place < at + 4, words[place].gap < .stop {
            switch role(place) {
            case .day?: return TimeMark(at..<(place + 1), day: place, open: true)
            case .part?: return TimeMark(at..<(place + 1), part: true, open: true)
            case .moment? where place > at + 1: return TimeMark(at..<(place + 1), part: true, open: true)
            default: break
            }
            if TimeFinder.dayWords.contains(words[place]) {
                return TimeMark(at..<(place + 1), day: place, open: true)
            }
            guard role(place) == .article || TimeFinder.ofThese.contains(words[place]) else { return nil }
            place += 1
        }
        return nil
    }

    static let dayWords: WordSet = [
        "tag", "tagen", "tage", "werktag", "day", "days", "weekday", "arbeitstag", "date", "dates",
    ]
    static let ofThese: WordSet = [
        "of", "those", "these", "anderen", "other", "zweiten", "second", "von", "side",
    ]

    func hour(_ at: Int, _ next: TimeMark.Role?, after last: TimeMark?) -> TimeMark? {
        if next == .clock || next == .meridiem && !TimeFinder.am.contains(words[at + 1])
            || next == .meridiem && words[at + 1].gap == .joined
        {
            return TimeMark(at..<(at + 2), clock: true)
        }
        if next == .meridiem, TimeFinder.isEnglishHour(words[at]) { return TimeMark(at..<(at + 2), clock: true) }
        // "zehn oder elf Uhr", "um zehn oder elf", "Dienstag neun"
        if at + 2 < words.count, TimeMark.alternatives.contains(words[at + 1]), isHour(at + 2),
            role(at + 3) == .clock || role(at + 3) == .meridiem
        {
            return TimeMark(at..<(at + 1), clock: true)
        }
        guard let last, !isCounted(at) else { return nil }
        if last.hasClock, last.words.upperBound == at - 1, isChoice(at - 1) || last.waitsForEnd {
            return TimeMark(at..<(at + 1), clock: true)
        }
        if last.hasDay, !last.hasClock, last.words.upperBound == at, words[at].gap <= .comma,
            !(words[at].gap == .comma && countsSeveral(at))
        {
            return TimeMark(at..<(at + 1), clock: true)
        }
        return nil
    }

    /// "Right, Sunday, two heaps": what follows the number is an English plural.
    private func countsSeveral(_ at: Int) -> Bool {
        guard TimeFinder.isEnglishHour(words[at]), at + 1 < words.count, words[at + 1].gap == .space else {
            return false
        }
        let next = words[at + 1]
        return next.length >= 4 && text.folded[next.foldedEnd - 1] == UInt8(ascii: "s")
            && !TimeFinder.suiting.contains(next)
    }

    private static let suiting: WordSet = ["works", "suits", "sounds", "seems", "does", "this", "perhaps"]

    static let am: WordSet = ["am"]
    static let englishHours: WordSet = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    static func isEnglishHour(_ word: Word) -> Bool { englishHours.contains(word) }

    /// Whether something counted follows a number: "zwei Jahre", "ten drivers".
    func isCounted(_ at: Int) -> Bool {
        let following = role(at + 1)
        if following == .unit { return true }
        guard at + 1 < words.count, words[at + 1].gap <= .space, following == nil else { return false }
        return words[at + 1].isCapitalized && !TimeFinder.persons.contains(words[at + 1])
    }
    static let persons: WordSet = ["sie", "ihnen", "i", "ihr", "i'm", "i'd", "ok", "okay", "uhr"]

    func isOrdinalEnding(_ index: Int) -> Bool {
        index < words.count && words[index].gap == .joined && TimeFinder.ordinals.contains(words[index])
    }
    static let ordinals: WordSet = ["st", "nd", "rd", "th"]
    static let notDates: WordSet = [
        "floor", "year", "anniversary", "time", "edition", "birthday", "century", "generation", "shop", "site",
        "office",
        "branch", "store", "house", "place", "visit", "call", "email", "message", "attempt", "depot", "stock", "klasse",
        "etage", "mal", "versuch", "quartal", "jahr", "filiale", "und", "stelle", "grade", "quarter", "person", "part",
        "location", "restaurant", "warehouse", "plant", "line", "try", "of",
    ]
}
