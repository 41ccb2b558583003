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
    /// Whether only a week, month or quarter is named.
    public var isVague: Bool { !hasDay && !hasClock && !hasPart }

    private enum Role: Sendable {
        case day, shortDay, month, part, moment, hour, clockLead, fraction, uhr, meridiem, week, coming, article, unit
        case glue
    }

    private static let roles: WordTable<Role> = {
        var roles: [String: Role] = [:]
        func set(_ role: Role, _ words: String) {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { roles[String(word)] = role }
        }
        set(
            .day,
            """
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs
            donnerstags freitags samstags montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag
            freitagvormittag montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag
            freitagnachmittag montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen montagabend
            dienstagabend mittwochabend donnerstagabend freitagabend montagfrüh dienstagfrüh mittwochfrüh
            donnerstagfrüh freitagfrüh montagmittag dienstagmittag mittwochmittag donnerstagmittag freitagmittag
            pfingstmontag ostermontag monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
            wednesdays thursdays fridays tues thur thurs übermorgen tomorrow heute today tonight mondog deanstag
            middwoch mittwoche donnschdig friitig ziischtig mäntig donnersdog freidog weds
            """)
        set(.shortDay, "mo di mi do fr sa mon tue wed thu fri mon")
        set(
            .month,
            """
            januar jänner februar feber märz april mai juni juli august september oktober november dezember january
            february march june july october december jan feb aug sept okt nov dez dec
            """)
        set(
            .part,
            """
            vormittag vormittags nachmittag nachmittags abend abends frueh mittag mittags morgens morning mornings
            afternoon afternoons evening evenings noon lunchtime feierabend frühs midday
            """)
        set(
            .moment,
            """
            frühschicht spätschicht nachtschicht schicht mittagspause mittagessen feierabend frühstück frühstückspause
            schichtwechsel schichtbeginn schichtende pause kaffeepause öffnung ladenschluss geschäftsschluss lunch
            shift breakfast school sprechstunde service mittagsservice abendservice schulschluss brotzeit jause znüni
            tagesgeschäft betriebsschluss opening closing close tea dinner
            """)
        set(
            .hour,
            """
            eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf achte neune zehne dreie viere one two three
            four five six seven eight nine ten eleven twelve dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
            neunzehn zwanzig siebene fünfe sechse halbelf
            """)
        set(
            .clockLead,
            """
            um gegen ab nach vor bis at around after before by from past until till zwischen between so ca etwa um's
            """)
        set(.fraction, "halb viertel dreiviertel half quarter")
        set(.uhr, "uhr o'clock oclock h")
        set(.meridiem, "am pm a.m p.m")
        set(
            .week,
            "woche wochen week weeks kw monat month quartal quarter wochenanfang wochenende wochenmitte monatsende")
        set(
            .coming,
            "nächste nächsten nächster kommende kommenden kommender diese dieser diesen next this coming folgende folgenden end ende anfang mitte"
        )
        set(.article, "der den dem die das the a an your my ihrer ihrem ihre eurer unserer")
        set(
            .unit,
            """
            minuten minute min minutes mins stunden stunde hours hour tagen tage wochen weeks days jahren years monaten
            monate months prozent percent euro leute mitarbeiter beschäftigte personen kunden filialen standorte mal
            times people staff million millionen tonnen meter kilometer km kg fahrzeuge stück teile punkte fragen
            questions sites jahre sätze seiten pages euros pounds dollar
            """)
        set(.glue, "am of on in den dem der the um at")
        return WordTable(roles)
    }()

    private static let greetings: WordSet = [
        "guten", "gut", "schönen", "good", "einen", "gutn", "this", "every", "jeden",
    ]
    private static let alternatives: WordSet = ["oder", "or", "und", "bis", "and", "to", "bzw", "od"]

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
        let words = text.words
        var index = 0
        while index < words.count {
            guard let piece = piece(words, index) else {
                index += 1
                continue
            }
            if let last = marks.last, joins(last, piece, words) {
                marks[marks.count - 1].join(piece)
            } else {
                marks.append(piece)
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
    }

    /// "Dienstag" and "um zehn" belong together, "Dienstag" and "Donnerstag" do not.
    private static func joins(_ last: TimeMark, _ piece: TimeMark, _ words: [Word]) -> Bool {
        if piece.hasDay && last.hasDay || piece.hasClock && last.hasClock || piece.hasPart && last.hasPart {
            return false
        }
        // "10 Uhr am Dienstag", but not "um 10, Dienstag um 11".
        guard piece.words.lowerBound - last.words.upperBound <= 2 else { return false }
        for index in last.words.upperBound...piece.words.lowerBound {
            if words[index].gap >= .stop { return false }
            if index < piece.words.lowerBound {
                guard let role = roles[words[index].hash], role == .glue || role == .article || role == .clockLead
                else { return false }
            }
        }
        return !(words[piece.words.lowerBound].gap == .comma && last.hasClock)
    }

    private static func role(_ words: [Word], _ index: Int) -> Role? {
        guard index < words.count, words[index].gap < .stop else { return nil }
        return roles[words[index].hash]
    }

    private static func isHour(_ words: [Word], _ index: Int) -> Bool {
        guard index < words.count, words[index].gap < .stop else { return false }
        if let number = words[index].number { return number <= 24 }
        return roles[words[index].hash] == .hour
    }

    private static func piece(_ words: [Word], _ at: Int) -> TimeMark? {
        let word = words[at]
        let role = roles[word.hash]
        let next = at + 1 < words.count && words[at + 1].gap < .stop ? roles[words[at + 1].hash] : nil
        func mark(_ count: Int, day: Bool = false, clock: Bool = false, part: Bool = false) -> TimeMark {
            TimeMark(words: at..<(at + count), hasDay: day, dayWord: day ? at : nil, hasClock: clock, hasPart: part)
        }
        if word.isNumber { return number(words, at, next, mark) }
        switch role {
        case .day: return mark(1, day: true)
        case .shortDay:
            // "Mi 10:00", "Di oder Do": capitals, and a time or another day beside it.
            guard word.isCapitalized, word.gap != .joined else { return nil }
            let following = at + 1 < words.count ? words[at + 1] : nil
            if let following,
                following.isNumber || alternatives.contains(following) || next == .clockLead
                    || next == .part || next == .shortDay
            {
                return mark(1, day: true)
            }
            if at > 0, alternatives.contains(words[at - 1]) { return mark(1, day: true) }
            return nil
        case .part:
            if at > 0, greetings.contains(words[at - 1]) {
                guard words[at - 1].length <= 4, next != nil else { return nil }
            }
            return mark(1, part: true)
        case .month where word.length > 3:
            return nil
        case .coming:
            if next == .week { return mark(2) }
            if next == .day { return nil }
            if next == .coming, at + 2 < words.count, roles[words[at + 2].hash] == .week { return mark(3) }
            return nil
        case .clockLead, .fraction: return lead(words, at, next, mark)
        case .hour:
            if next == .uhr || next == .meridiem { return mark(2, clock: true) }
            // "zehn oder elf Uhr"
            if at + 2 < words.count, alternatives.contains(words[at + 1]), isHour(words, at + 2),
                Self.role(words, at + 3) == .uhr
            {
                return mark(1, clock: true)
            }
            return nil
        default:
            // "morgen um zehn", but neither "guten Morgen" nor "am Morgen".
            if morning.contains(word), at > 0 {
                if greetings.contains(words[at - 1]) { return nil }
                return word.isCapitalized && word.gap < .stop ? mark(1, part: true) : mark(1, day: true)
            }
            return nil
        }
    }

    private static let morning: WordSet = ["morgen"]

    private static func number(
        _ words: [Word], _ at: Int, _ next: Role?,
        _ mark: (Int, Bool, Bool, Bool) -> TimeMark
    ) -> TimeMark? {
        let word = words[at]
        guard let value = word.number else { return nil }
        if next == .month, value <= 31 {
            return mark(2, true, false, false)
        }
        if next == .uhr, value <= 24 {
            let isMinute =
                at + 2 < words.count && words[at + 2].number.map { $0 < 60 && words[at + 2].length == 2 } == true
                && words[at + 2].gap == .space
            return mark(isMinute ? 3 : 2, false, true, false)
        }
        if next == .meridiem, value <= 12 { return mark(2, false, true, false) }
        if word.isClock { return mark(next == .uhr ? 2 : 1, false, true, false) }
        // "10 oder 14 Uhr": the first number is a time too.
        if value <= 24, word.length <= 2, at + 2 < words.count,
            alternatives.contains(words[at + 1]) || words[at + 1].isNumber
        {
            let other = alternatives.contains(words[at + 1]) ? at + 2 : at + 1
            if words[other].isNumber, role(words, other + 1) == .uhr || role(words, other + 1) == .meridiem {
                return mark(1, false, true, false)
            }
        }
        return nil
    }

    private static func lead(
        _ words: [Word], _ at: Int, _ next: Role?,
        _ mark: (Int, Bool, Bool, Bool) -> TimeMark
    ) -> TimeMark? {
        // "um halb zehn", "halb zehn", "at half past two", "quarter to four".
        if next == .fraction, let inner = lead(words, at + 1, role(words, at + 2), mark) {
            return TimeMark(
                words: at..<inner.words.upperBound, hasDay: false, dayWord: nil, hasClock: true, hasPart: false)
        }
        var place = at + 1
        let isFraction = roles[words[at].hash] == .fraction
        if isFraction, next == .clockLead || role(words, place) == .glue { place += 1 }
        let end: (Int) -> Int = { hour in
            let following = role(words, hour + 1)
            return following == .uhr || following == .meridiem ? hour + 2 : hour + 1
        }
        if isHour(words, place), role(words, place + 1) != .unit, role(words, place + 1) != .month {
            // "in zwei", "nach zwei Jahren": an hour is followed by nothing that is counted.
            let following = place + 1 < words.count && words[place + 1].gap == .space ? words[place + 1] : nil
            let isCounted =
                following.map { $0.isCapitalized && role(words, place + 1) == nil && words[place].number == nil }
                ?? false
            if !isCounted || isFraction {
                return TimeMark(
                    words: at..<end(place), hasDay: false, dayWord: nil, hasClock: true, hasPart: false)
            }
        }
        guard !isFraction else { return nil }
        // "vor der Frühschicht", "after lunch".
        if next == .moment { return mark(2, false, false, true) }
        if next == .article, role(words, at + 2) == .moment { return mark(3, false, false, true) }
        return nil
    }
}
