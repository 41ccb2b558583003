/// A length of time that a text names: "20 Minuten", "eine Viertelstunde", "half an hour".
public struct DurationMark: Equatable, Sendable {
    /// The words it covers, as indices into the words of the text.
    public let words: Range<Int>
    /// Its length in minutes; the upper end of a span ("10–15 Minuten").
    public let minutes: Int

    enum Part: Sendable {
        case number(Int)
        /// A unit that needs a number before it, in minutes.
        case unit(Int)
        /// A whole length in one word: "Viertelstunde", "zehnminütiges".
        case whole(Int)
        case half, quarter, threeQuarters, oneAndHalf, few
    }

    static let parts: WordTable<Part> = {
        var parts = WordTableBuilder<Part>(room: 256)
        func set(_ part: Part, _ words: String) { parts.set(part, words) }
        for (number, words) in [
            (1, "ein eine einer einem einen 'n 'ne ne a an one"), (2, "zwei zwo zwoa zwöi two"), (3, "drei drü three"),
            (4, "vier four"), (5, "fünf föif fünfi fimf five"), (6, "sechs six"), (7, "sieben seven"),
            (8, "acht eight"), (9, "neun nine"), (10, "zehn zäh zea zehne ten"), (11, "elf eleven"),
            (12, "zwölf twelve"), (13, "dreizehn"), (14, "vierzehn"), (15, "fünfzehn fuffzehn fuchzehn fifteen"),
            (18, "achtzehn eighteen"), (20, "zwanzig zwanzg zwanzich twenty"), (25, "fünfundzwanzig twenty-five"),
            (30, "dreißig thirty"), (35, "fünfunddreißig"), (40, "vierzig forty fourty"), (45, "fünfundvierzig"),
            (50, "fünfzig fifty"), (60, "sechzig sixty"), (90, "neunzig ninety"),
        ] { set(.number(number), words) }
        set(
            .unit(1),
            """
            minuten minute minutn minut minuta min minutes minutes' mins min's minütchen minuterl minüterl minütle
            minüteli minütli minütig minütige minütigen minütiger minütiges minuter minuters
            """)
        set(
            .unit(60),
            """
            stunde stunden stund stundn std stündchen stündle stündli stunderl stündig stündige stündigen stündiger
            stündiges hour hours hour's hours' hr hrs
            """)
        set(
            .whole(15),
            """
            viertelstunde viertelstunden viertelstund viertelstundn viertelstunderl viertelstündchen viertelstündle
            viertelstündli viertlstunde viertlstund viertlstunderl vierdelstund viertelstündig viertelstündige
            viertelstündigen viertelstündiges fünfzehnminütiges fünfzehnminütigen fünfzehnminütige
            """)
        set(.whole(5), "fünfminütiges fünfminütigen fünfminütige")
        set(.whole(10), "zehnminütiges zehnminütigen zehnminütige zehnminütig")
        set(.whole(20), "zwanzigminütiges zwanzigminütigen zwanzigminütige")
        set(
            .whole(30),
            """
            halbstündig halbstündiges halbstündigen halbstündige halbstündiger halbstündchen dreißigminütiges
            dreißigminütigen
            """)
        set(
            .whole(45),
            "dreiviertelstunde dreiviertelstündchen dreiviertelstund dreiviertelstündiges dreiviertelstündigen")
        set(.whole(60), "einstündig einstündiges einstündigen einstündige einstündiger")
        set(.whole(120), "zweistündig zweistündiges zweistündigen zweistündige zweistündiger")
        set(.half, "halbe halben halbes half halb hoiwe hoibe halbi")
        set(.quarter, "quarter")
        set(.threeQuarters, "dreiviertel dreiviertl quarters")
        set(.oneAndHalf, "anderthalb eineinhalb")
        set(.few, "paar few couple")
        return WordTable(parts)
    }()

    /// All durations in a text, in order.
    public static func all(in text: Text) -> [DurationMark] {
        var marks: [DurationMark] = []
        find(in: text, into: &marks)
        return marks
    }

    /// All durations in a text, in order, into `marks`.
    public static func find(in text: Text, into marks: inout [DurationMark]) {
        marks.removeAll(keepingCapacity: true)
        let words = text.words
        var index = 0
        while index < words.count {
            if let mark = mark(words, at: index) {
                marks.append(mark)
                index = mark.words.upperBound
            } else {
                index += 1
            }
        }
    }

    private static func part(_ word: Word) -> Part? {
        if let number = word.number { return .number(number) }
        return word.kinds.beginnings.contains(.duration) ? parts[word.hash] : nil
    }

    private static func part(_ words: [Word], _ index: Int) -> Part? {
        guard index < words.count, words[index].gap < .stop else { return nil }
        return part(words[index])
    }

    /// An hour that stands up to `reach` words after `index`: "half an hour", "a quarter of an hour".
    private static func hour(_ words: [Word], after index: Int, within reach: Int) -> Int? {
        for skipped in 1...reach {
            if case .unit(60)? = part(words, index + skipped) { return index + skipped }
        }
        return nil
    }

    private static func mark(_ words: [Word], at index: Int) -> DurationMark? {
        let first = part(words[index])
        func upTo(_ last: Int, _ minutes: Int) -> DurationMark {
            DurationMark(words: index..<(last + 1), minutes: minutes)
        }
        switch first {
        case .whole(let minutes)?: return upTo(index, minutes)
        case .half?: return hour(words, after: index, within: 2).map { upTo($0, 30) }
        case .quarter?: return hour(words, after: index, within: 3).map { upTo($0, 15) }
        case .threeQuarters?: return hour(words, after: index, within: 3).map { upTo($0, 45) }
        case .oneAndHalf?: return hour(words, after: index, within: 1).map { upTo($0, 90) }
        case .few?:
            for skipped in 1...3 {
                if case .unit(let minutes)? = part(words, index + skipped) { return upTo(index + skipped, minutes * 5) }
            }
            return nil
        case .number(let number)? where number < 1000: return counted(words, index, number)
        default: return nil
        }
    }

    private static func counted(_ words: [Word], _ index: Int, _ number: Int) -> DurationMark? {
        func upTo(_ last: Int, _ minutes: Int) -> DurationMark {
            DurationMark(words: index..<(last + 1), minutes: minutes)
        }
        switch part(words, index + 1) {
        case .unit(let minutes)?: return upTo(index + 1, number * minutes)
        case .half?, .quarter?, .threeQuarters?, .whole?, .few?:
            guard let rest = mark(words, at: index + 1) else { return nil }
            return DurationMark(words: index..<rest.words.upperBound, minutes: rest.minutes)
        default: break
        }
        // "10–15 Minuten", "zehn bis fünfzehn Minuten", "zwei, drei Minuten".
        for skipped in 1...2 {
            if case .number(let larger)? = part(words, index + skipped),
                case .unit(let minutes)? = part(words, index + skipped + 1), larger > number
            {
                return upTo(index + skipped + 1, larger * minutes)
            }
        }
        // "twenty five minutes"
        if case .number(let small)? = part(words, index + 1), small < 10, number >= 20, number % 10 == 0,
            case .unit(let minutes)? = part(words, index + 2)
        {
            return upTo(index + 2, (number + small) * minutes)
        }
        // "10 kurze Minuten", "zehn ruhige Minuten".
        if case .unit(let minutes)? = part(words, index + 2), words[index].isNumber || number > 1,
            words[index + 1].length >= 5, words[index + 1].gap <= .space, part(words, index + 1) == nil
        {
            return upTo(index + 2, number * minutes)
        }
        return nil
    }
}
