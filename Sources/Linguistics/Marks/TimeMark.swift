/// A time that a text names: a day, a clock time, a part of the day, a week, or several of them together.
public struct TimeMark: Equatable, Sendable {
    /// The words it covers, as indices into the words of the text.
    public private(set) var words: Range<Int>
    /// Whether a day is named: a weekday, "morgen", a date.
    public private(set) var hasDay: Bool
    /// The word that names the day, as an index into the words of the text.
    public private(set) var dayWord: Int?
    /// Whether a clock time is named.
    public private(set) var hasClock: Bool
    /// Whether a part of the day, or a moment such as "nach der Frühschicht", is named.
    public private(set) var hasPart: Bool
    /// Whether it leaves a choice by itself: "jeden Vormittag", "diese oder nächste Woche", "Montag bis Mittwoch".
    public private(set) var isOpen = false
    /// Whether it only says until or since when: "bis Freitag", "seit Montag", or lies behind: "letzten Dienstag".
    public private(set) var isLimit = false
    /// Whether it waits for its other end: "zwischen acht".
    private var opensWindow = false
    /// Whether only a week, month or quarter is named.
    public var isVague: Bool { !hasDay && !hasClock && !hasPart }

    init(
        _ words: Range<Int>, day: Int? = nil, clock: Bool = false, part: Bool = false, open: Bool = false,
        window: Bool = false
    ) {
        self.words = words
        hasDay = day != nil
        dayWord = day
        hasClock = clock
        hasPart = part
        isOpen = open
        opensWindow = window
    }

    /// Whether a word names a day by itself.
    public static func isDay(_ word: Word) -> Bool { roles[word.hash] == .day }

    /// All times in a text, in order.
    public static func all(in text: Text) -> [TimeMark] {
        var marks: [TimeMark] = []
        find(in: text, into: &marks)
        return marks
    }

    /// All times in a text, in order, into `marks`; words that belong together make one mark.
    public static func find(in text: Text, into marks: inout [TimeMark]) {
        marks.removeAll(keepingCapacity: true)
        let finder = TimeFinder(text)
        var index = 0
        while index < text.words.count {
            guard let piece = finder.piece(index, after: marks.last) else {
                index += 1
                continue
            }
            if let last = marks.last, finder.joins(last, piece) {
                marks[marks.count - 1].join(piece)
            } else if let last = marks.last, finder.spans(last, piece) {
                marks[marks.count - 1].span(to: piece)
            } else {
                marks.append(piece)
                marks[marks.count - 1].isLimit = finder.isLimit(piece)
            }
            index = piece.words.upperBound
        }
    }

    private mutating func join(_ other: TimeMark) {
        words = words.lowerBound..<other.words.upperBound
        hasDay = hasDay || other.hasDay
        dayWord = dayWord ?? other.dayWord
        hasClock = hasClock || other.hasClock
        hasPart = hasPart || other.hasPart
        isOpen = isOpen || other.isOpen
        opensWindow = other.opensWindow
    }

    /// "Montag bis Mittwoch" leaves the days open, "acht bis zehn" is one window.
    private mutating func span(to other: TimeMark) {
        isOpen = isOpen || other.isOpen || hasDay && other.hasDay
        words = words.lowerBound..<other.words.upperBound
        hasClock = hasClock || other.hasClock
        opensWindow = false
    }

    var waitsForEnd: Bool { opensWindow }
}

/// Finds the times of one text.
private struct TimeFinder {
    private let text: Text
    private let words: [Word]

    init(_ text: Text) {
        self.text = text
        words = text.words
    }

    // MARK: Pieces that belong together

    /// "Dienstag" and "um zehn" belong together, "Dienstag" and "Donnerstag" do not.
    func joins(_ last: TimeMark, _ piece: TimeMark) -> Bool {
        if piece.hasDay && last.hasDay || piece.hasClock && last.hasClock || piece.hasPart && last.hasPart
            || piece.isVague && last.isVague
        {
            return false
        }
        // "10 Uhr am Dienstag", but not "um 10, Dienstag um 11".
        guard piece.words.lowerBound - last.words.upperBound <= 2 else { return false }
        for index in last.words.upperBound...piece.words.lowerBound {
            if words[index].gap >= .stop { return false }
            if index < piece.words.lowerBound, !isGlue(index) { return false }
        }
        return !(words[piece.words.lowerBound].gap == .comma && last.hasClock)
    }

    private func isGlue(_ index: Int) -> Bool {
        if TimeFinder.glue.contains(words[index]) { return true }
        switch TimeMark.roles[words[index].hash] {
        case .article?, .clockLead?, .coming?: return true
        default: return false
        }
    }
    private static let glue: WordSet = [
        "am", "of", "on", "in", "im", "den", "dem", "der", "um", "at", "also", "schon", "zum", "zur", "beim", "drauf",
        "say",
        "etwa", "auch", "right", "gleich", "first", "thing", "again", "immer", "dann", "irgendwann", "sometime", "so",
    ]

    /// "Montag bis Mittwoch", "8–10 Uhr", "zwischen acht und zehn": two ends of one window.
    func spans(_ last: TimeMark, _ piece: TimeMark) -> Bool {
        guard piece.hasClock == last.hasClock || piece.hasClock && last.waitsForEnd else { return false }
        let between = piece.words.lowerBound - last.words.upperBound
        let first = words[piece.words.lowerBound]
        guard first.gap < .stop else { return false }
        if between == 0 {
            if TimeMark.spans.contains(first) { return piece.hasClock }
            return joinedByDash(words[piece.words.lowerBound - 1], first)
        }
        guard between == 1 else { return false }
        let link = words[last.words.upperBound]
        return link.gap < .stop
            && (TimeMark.spans.contains(link) || last.waitsForEnd && TimeMark.windowLinks.contains(link))
    }

    /// Whether nothing but a dash stands between two words: "Mo–Do", but not "Di/Do".
    private func joinedByDash(_ left: Word, _ right: Word) -> Bool {
        guard left.end < right.start else { return false }
        var hasDash = false
        for place in left.end..<right.start {
            switch text.bytes[place] {
            case 0x2D, 0xE2, 0x80, 0x93, 0x94: hasDash = true
            case 0x2E: break
            default: return false
            }
        }
        return hasDash
    }

    /// "bis Freitag", "by Friday", "seit Montag", "letzten Dienstag"
    func isLimit(_ piece: TimeMark) -> Bool {
        let first = words[piece.words.lowerBound]
        if TimeFinder.limits.contains(first) { return !piece.hasPart || piece.words.count < 3 }
        guard piece.words.lowerBound > 0, first.gap <= .space else { return false }
        let before = words[piece.words.lowerBound - 1]
        if TimeFinder.limits.contains(before) || TimeFinder.gone.contains(before) { return true }
        // "bis zum 30.", "am vergangenen Montag"
        guard piece.words.lowerBound > 1, before.gap <= .space else { return false }
        return TimeFinder.limits.contains(words[piece.words.lowerBound - 2])
            && (role(piece.words.lowerBound - 1) == .article || TimeFinder.glue.contains(before))
    }

    private static let limits: WordSet = [
        "bis", "by", "until", "till", "til", "since", "seit", "through", "spätestens", "to",
    ]
    private static let gone: WordSet = [
        "letzten", "letzter", "letztem", "letzte", "vergangenen", "vorigen", "vorige", "last", "previous", "jeweiligen",
        "every",
    ]

    // MARK: Single pieces

    private func role(_ index: Int) -> TimeMark.Role? {
        guard index < words.count, words[index].gap < .stop else { return nil }
        return TimeMark.roles[words[index].hash]
    }

    private func isHour(_ index: Int) -> Bool {
        guard index < words.count, words[index].gap < .stop else { return false }
        if let number = words[index].number { return number <= 24 && words[index].length <= 5 }
        return TimeMark.roles[words[index].hash] == .hour
    }

    private func isChoice(_ index: Int) -> Bool {
        index >= 0 && index < words.count && TimeMark.choices.contains(words[index])
    }

    /// The time that begins at a word, if one does; `last` is the one before it.
    func piece(_ at: Int, after last: TimeMark?) -> TimeMark? {
        let word = words[at]
        if word.isNumber { return number(at, after: last) }
        let next = role(at + 1)
        switch TimeMark.roles[word.hash] {
        case .day?: return TimeMark(at..<(at + 1), day: at)
        case .shortDay?: return shortDay(at, next)
        case .part?: return part(at, next)
        case .coming?: return coming(at, next)
        case .clockLead?, .fraction?: return lead(at, after: last)
        case .hour?: return hour(at, next, after: last)
        case .every?: return every(at)
        case .relative? where isChoice(at - 1) && role(at + 1) == nil:
            return TimeMark(at..<(at + 1), part: true)
        case .until? where isChoice(at - 1): return TimeMark(at..<(at + 1), part: true)
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
        }
        return nil
    }

    private static let morning: WordSet = ["morgen"]
    private static let morn: WordSet = ["morn", "morra", "morrow"]
    private static let dayOrdinals: WordSet = [
        "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten", "achten", "neunten", "zehnten", "elften",
        "zwölften",
        "dreizehnten", "vierzehnten", "fünfzehnten", "sechzehnten", "siebzehnten", "achtzehnten", "neunzehnten",
        "zwanzigsten",
        "einundzwanzigsten", "zweiundzwanzigsten", "dreiundzwanzigsten", "vierundzwanzigsten", "fünfundzwanzigsten",
        "sechsundzwanzigsten", "siebenundzwanzigsten", "achtundzwanzigsten", "neunundzwanzigsten", "dreißigsten",
    ]
    private static let first: WordSet = ["first", "last"]
    private static let thing: WordSet = ["thing"]
    private static let atEvents: WordSet = [
        "beim", "bei", "zum", "zur", "over", "during", "während", "übern", "über", "side", "in", "im", "an",
    ]
    private static let weekNumbers: WordSet = ["kw", "kalenderwoche"]

    /// "Mi 10:00", "Di oder Do", "Di/Do": capitals, and a time or another day beside it.
    private func shortDay(_ at: Int, _ next: TimeMark.Role?) -> TimeMark? {
        let word = words[at]
        guard word.gap != .joined || at > 0 && role(at - 1) == .shortDay else { return nil }
        let following = at + 1 < words.count && words[at + 1].gap < .stop ? words[at + 1] : nil
        let isFollowed =
            next == .clockLead || next == .part || next == .shortDay && words[at + 1].isCapitalized
            || following.map {
                $0.isNumber
                    && ($0.isClock || role(at + 2) == .clock || role(at + 2) == .meridiem
                        || $0.length <= 2 && word.isCapitalized)
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
        // Lower case is only trusted in a pair, or where a clock time follows: "wed or fri", "do 17h".
        if !word.isCapitalized, !isPaired(at) {
            guard let following, following.isNumber, following.isClock || role(at + 2) == .clock else { return nil }
        }
        return TimeMark(at..<(at + 1), day: at)
    }

    /// Whether another day stands beside a day cut short, and no more than a part of the day between: "wed am or fri pm".
    private func isPaired(_ at: Int) -> Bool {
        for place in [at + 1, at + 2] where isChoice(place) || TimeFinder.slash(text, words, place) {
            let other = TimeFinder.slash(text, words, place) ? place : place + 1
            if role(other) == .shortDay || role(other) == .day { return true }
        }
        for place in [at - 1, at - 2] where place > 0 && isChoice(place) {
            for day in [place - 1, place - 2] where day >= 0 {
                if let role = TimeMark.roles[words[day].hash], role == .shortDay || role == .day { return true }
            }
        }
        return at > 0 && TimeFinder.slash(text, words, at) && TimeMark.roles[words[at - 1].hash] == .shortDay
    }

    /// Whether a slash stands before a word: "di/do".
    private static func slash(_ text: Text, _ words: [Word], _ index: Int) -> Bool {
        index > 0 && index < words.count && words[index].gap == .dash && text.bytes[words[index].start - 1] == 0x2F
    }

    private static let dayLeads: WordSet = ["am", "on", "this", "next", "nächsten", "kommenden", "diesen", "den"]

    private func part(_ at: Int, _ next: TimeMark.Role?) -> TimeMark? {
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

    private static let good: WordSet = ["good", "gute", "gutn"]
    private static let everyWords: WordSet = ["every", "jeden"]
    private static let early: WordSet = ["früh"]

    private func coming(_ at: Int, _ next: TimeMark.Role?) -> TimeMark? {
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
    private func every(_ at: Int) -> TimeMark? {
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

    private static let dayWords: WordSet = [
        "tag", "tagen", "tage", "werktag", "day", "days", "weekday", "arbeitstag", "date", "dates",
    ]
    private static let ofThese: WordSet = [
        "of", "those", "these", "anderen", "other", "zweiten", "second", "von", "side",
    ]

    private func hour(_ at: Int, _ next: TimeMark.Role?, after last: TimeMark?) -> TimeMark? {
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
        if last.hasDay, !last.hasClock, last.words.upperBound == at, words[at].gap <= .comma {
            return TimeMark(at..<(at + 1), clock: true)
        }
        return nil
    }

    private static let am: WordSet = ["am"]
    private static let englishHours: WordSet = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    private static func isEnglishHour(_ word: Word) -> Bool { englishHours.contains(word) }

    /// Whether something counted follows a number: "zwei Jahre", "ten drivers".
    private func isCounted(_ at: Int) -> Bool {
        let following = role(at + 1)
        if following == .unit { return true }
        guard at + 1 < words.count, words[at + 1].gap <= .space, following == nil else { return false }
        return words[at + 1].isCapitalized && !TimeFinder.persons.contains(words[at + 1])
    }
    private static let persons: WordSet = ["sie", "ihnen", "i", "ihr", "i'm", "i'd", "ok", "okay", "uhr"]

    private func isOrdinalEnding(_ index: Int) -> Bool {
        index < words.count && words[index].gap == .joined && TimeFinder.ordinals.contains(words[index])
    }
    private static let ordinals: WordSet = ["st", "nd", "rd", "th"]
    private static let notDates: WordSet = [
        "floor", "year", "anniversary", "time", "edition", "birthday", "century", "generation", "shop", "site",
        "office",
        "branch", "store", "house", "place", "visit", "call", "email", "message", "attempt", "depot", "stock", "klasse",
        "etage", "mal", "versuch", "quartal", "jahr", "filiale", "und", "stelle", "grade", "quarter", "person", "part",
        "location", "restaurant", "warehouse", "plant", "line", "try", "of",
    ]

    private func number(_ at: Int, after last: TimeMark?) -> TimeMark? {
        let word = words[at]
        guard let value = word.number else { return nil }
        let next = role(at + 1)
        if next == .month, value <= 31, word.length <= 2,
            !TimeFinder.may.contains(words[at + 1]) || words[at + 1].isCapitalized
        {
            return TimeMark(at..<(at + 2), day: at)
        }
        if let date = date(at, value) { return date }
        if next == .clock, value <= 24 {
            let isMinute =
                at + 2 < words.count && words[at + 2].number.map { $0 < 60 && words[at + 2].length == 2 } == true
                && words[at + 2].gap == .space
            return TimeMark(at..<(at + (isMinute ? 3 : 2)), clock: true)
        }
        // "10am", but not "10 am Dienstag"
        if next == .meridiem, value <= 12,
            words[at + 1].gap == .joined || !TimeFinder.am.contains(words[at + 1]) || role(at + 2) != .day
        {
            return TimeMark(at..<(at + 2), clock: true)
        }
        if word.isClock { return TimeMark(at..<(at + (next == .clock ? 2 : 1)), clock: true) }
        // "um 1 oder 5.30"
        if let last, last.hasClock, last.words.upperBound == at - 1, isChoice(at - 1), value <= 24, word.length == 4,
            !isCounted(at)
        {
            return TimeMark(at..<(at + 1), clock: true)
        }
        guard value <= 24, word.length <= 2 else { return nil }
        // "10 oder 14 Uhr", "8–10 Uhr": the first number is a time too.
        if at + 1 < words.count, words[at + 1].gap < .stop {
            let other = TimeMark.alternatives.contains(words[at + 1]) ? at + 2 : at + 1
            if other < words.count, words[other].isNumber, words[other].gap < .stop,
                role(other + 1) == .clock || role(other + 1) == .meridiem && words[other + 1].gap == .joined
            {
                return TimeMark(at..<(at + 1), clock: true)
            }
        }
        guard let last, !isCounted(at) else { return nil }
        // "um 10 oder 11", "Dienstag 9"
        if last.hasClock, last.words.upperBound == at - 1, isChoice(at - 1) || last.waitsForEnd {
            return TimeMark(at..<(at + 1), clock: true)
        }
        if last.hasClock, last.words.upperBound == at, joinedByDash(words[at - 1], word) {
            return TimeMark(at..<(at + 1), clock: true)
        }
        if last.hasDay, !last.hasClock, last.words.upperBound == at, word.gap == .space {
            return TimeMark(at..<(at + 1), clock: true)
        }
        return nil
    }
    private static let may: WordSet = ["may"]

    /// "am 3.", "den 14. oder 15.", "the 9th", "12.3.", "14.06.2026"
    private func date(_ at: Int, _ value: Int) -> TimeMark? {
        let word = words[at]
        guard value >= 1, value <= 31 else { return nil }
        let hasStop = word.end < text.bytes.count && text.bytes[word.end] == 0x2E
        if word.length <= 2 {
            if isOrdinalEnding(at + 1) {
                let following = at + 2 < words.count && words[at + 2].gap == .space ? words[at + 2] : nil
                if let following, TimeFinder.notDates.contains(following), role(at + 3) != .month { return nil }
                return TimeMark(at..<(at + 2), day: at)
            }
            guard hasStop, at > 0 else { return nil }
            let before = words[at - 1]
            let follows = at + 1 < words.count && words[at + 1].gap == .space ? words[at + 1] : nil
            if let follows, follows.isCapitalized, role(at + 1) == nil, !TimeFinder.persons.contains(follows) {
                return nil
            }
            if let follows, TimeFinder.notDates.contains(follows), !TimeMark.alternatives.contains(follows) {
                return nil
            }
            let isLed =
                TimeFinder.dateLeads.contains(before) || role(at - 1) == .day && before.gap < .stop
                || TimeMark.alternatives.contains(before) && at > 1 && words[at - 2].isNumber
            return isLed ? TimeMark(at..<(at + 1), day: at) : nil
        }
        guard word.length >= 3, word.length <= 10, let hasYear = hasYear(word) else { return nil }
        let isLed = at > 0 && TimeFinder.clockLeads.contains(words[at - 1])
        guard hasYear || hasStop && !isLed else { return nil }
        return TimeMark(at..<(at + 1), day: at)
    }
    private static let dateLeads: WordSet = [
        "am", "den", "dem", "der", "vom", "zum", "ab", "bis", "dr", "dn", "zwischen",
    ]
    private static let clockLeads: WordSet = ["um", "gegen", "ab", "nach", "vor", "bis"]

    /// Whether a number that reads day and month has a year as well; nil if it does not read so.
    private func hasYear(_ word: Word) -> Bool? {
        var stops = 0
        var month = 0
        for place in word.start..<word.end {
            switch text.bytes[place] {
            case 0x2E: stops += 1
            case 0x30...0x39: if stops == 1 { month = month * 10 + Int(text.bytes[place] - 0x30) }
            default: return nil
            }
        }
        guard stops == 1 || stops == 2, (1...12).contains(month) else { return nil }
        return stops == 2
    }

    /// "um halb zehn", "at half past two", "vor der Frühschicht", "either side of lunch", "oder danach".
    private func lead(_ at: Int, after last: TimeMark?) -> TimeMark? {
        let next = role(at + 1)
        let opensWindow = TimeMark.windowLeads.contains(words[at])
        let isFraction = TimeMark.roles[words[at].hash] == .fraction
        if next == .fraction || !isFraction && next == .clockLead, let inner = lead(at + 1, after: last) {
            return TimeMark(
                at..<inner.words.upperBound, clock: inner.hasClock, part: inner.hasPart, open: inner.isOpen,
                window: opensWindow || inner.waitsForEnd)
        }
        var place = at + 1
        if isFraction, next == .clockLead || place < words.count && TimeFinder.of.contains(words[place]) { place += 1 }
        if isHour(place), words.indices.contains(place + 1), words[place + 1].gap == .joined,
            words[place + 1].length == 1, words[place].isNumber
        {
            // Swiss "am 4i"
            return TimeMark(at..<(place + 2), clock: true)
        }
        if isHour(place), role(place + 1) != .month, !isDate(place) {
            // "in zwei", "nach zwei Jahren": an hour is followed by nothing that is counted.
            let following = role(place + 1)
            // "ten past four", "zehn nach halb neun"
            if following == .clockLead || place + 1 < words.count && TimeFinder.of.contains(words[place + 1]),
                TimeFinder.past.contains(words[place + 1]), words[place + 1].gap == .space,
                isHour(place + 2) || role(place + 2) == .fraction
            {
                let end = role(place + 2) == .fraction && isHour(place + 3) ? place + 4 : place + 3
                let isClosed = role(end) == .clock || role(end) == .meridiem
                return TimeMark(at..<(isClosed ? end + 1 : end), clock: true)
            }
            if following != .unit, isFraction || words[place].isClock || !isCounted(place) {
                let isClosed = following == .clock || following == .meridiem
                return TimeMark(at..<(isClosed ? place + 2 : place + 1), clock: true, window: opensWindow)
            }
        }
        guard !isFraction else { return nil }
        // "vor oder nach der Pause", "before or after lunch"
        if isChoice(at + 1), role(at + 2) == .clockLead, let inner = lead(at + 2, after: nil), inner.hasPart {
            return TimeMark(at..<inner.words.upperBound, part: true, open: true)
        }
        // "vor der Frühschicht", "after lunch", "nach Ihrem Rundgang".
        if next == .moment { return moment(at, at + 1) }
        if next == .article {
            if role(at + 2) == .part { return moment(at, at + 2) }
            if role(at + 2) == .moment { return moment(at, at + 2) }
            if at + 3 < words.count, role(at + 3) == .moment, words[at + 3].gap == .space { return moment(at, at + 3) }
        }
        if at + 2 < words.count, role(at + 2) == .moment, next == nil, words[at + 2].gap == .space {
            return moment(at, at + 2)
        }
        return event(at, next, after: last)
    }

    private static let past: WordSet = ["past", "to", "vor", "nach"]
    private static let of: WordSet = ["of", "to", "past", "over"]

    private func isDate(_ index: Int) -> Bool {
        guard index < words.count, let number = words[index].number else { return false }
        return isOrdinalEnding(index + 1) || date(index, number) != nil
    }

    private func moment(_ at: Int, _ place: Int) -> TimeMark {
        TimeMark(at..<(place + 1), part: true)
    }

    /// Any other event, where it stands beside another time or is one of two: "am Dienstag vor dem Betonieren oder nach dem Essen".
    private func event(_ at: Int, _ next: TimeMark.Role?, after last: TimeMark?) -> TimeMark? {
        guard TimeFinder.eventLeads.contains(words[at]), at + 1 < words.count, words[at + 1].gap == .space else {
            return nil
        }
        var place = at + 1
        if next == .article || TimeFinder.possessives.contains(words[place]) { place += 1 }
        guard place < words.count, words[place].gap == .space, !words[place].isNumber else { return nil }
        let isBeside = last.map { $0.words.upperBound == at && words[at].gap < .comma } ?? false
        let isOneOfTwo = isChoice(at - 1) || isChoice(place + 1)
        guard isBeside || isOneOfTwo else { return nil }
        return TimeMark(at..<(place + 1), part: true)
    }

    private static let eventLeads: WordSet = ["vor", "nach", "before", "after", "vorm", "vor'm", "nach'm", "vorn"]
    private static let possessives: WordSet = [
        "ihrem", "ihrer", "eurem", "eurer", "deinem", "deiner", "meinem", "meiner", "your", "my", "the", "unserem",
        "first",
        "second", "our",
    ]
}
