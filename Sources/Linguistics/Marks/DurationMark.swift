/// A length of time that a text names: "20 Minuten", "eine Viertelstunde", "half an hour".
public struct DurationMark: Equatable, Sendable {
    /// The words it covers, as indices into the words of the text.
    public let words: Range<Int>
    /// Its length in minutes; the upper end of a span ("10–15 Minuten").
    public let minutes: Int

    private enum Part: Sendable {
        case number(Int), unit(Int), quarterHour, half, quarter, few, short
    }

    private static let parts = WordTable<Part>([
        "eine": .number(1), "einer": .number(1), "ein": .number(1), "einem": .number(1), "zwei": .number(2),
        "drei": .number(3), "vier": .number(4), "fünf": .number(5), "sechs": .number(6), "sieben": .number(7),
        "acht": .number(8), "neun": .number(9), "zehn": .number(10), "zwölf": .number(12), "fünfzehn": .number(15),
        "fuffzehn": .number(15), "zwanzig": .number(20), "fünfundzwanzig": .number(25), "dreißig": .number(30),
        "vierzig": .number(40), "fünfundvierzig": .number(45), "sechzig": .number(60), "neunzig": .number(90),
        "a": .number(1), "an": .number(1), "one": .number(1), "two": .number(2), "three": .number(3),
        "four": .number(4), "five": .number(5), "six": .number(6), "seven": .number(7), "eight": .number(8),
        "ten": .number(10), "twelve": .number(12), "fifteen": .number(15), "twenty": .number(20),
        "thirty": .number(30), "forty": .number(40), "sixty": .number(60), "ninety": .number(90),
        "paar": .few, "few": .few, "couple": .few,
        "minuten": .unit(1), "minute": .unit(1), "min": .unit(1), "minutes": .unit(1), "mins": .unit(1),
        "minütchen": .unit(1), "minuterl": .unit(1), "stunde": .unit(60), "stunden": .unit(60), "std": .unit(60),
        "hour": .unit(60), "hours": .unit(60), "hr": .unit(60), "hrs": .unit(60), "stündchen": .unit(60),
        "minütig": .unit(1), "minütigen": .unit(1), "minütiges": .unit(1), "minütiger": .unit(1),
        "minütige": .unit(1), "minuter": .unit(1), "stündig": .unit(60), "stündiges": .unit(60),
        "stündigen": .unit(60), "stündige": .unit(60),
        "viertelstunde": .quarterHour, "viertelstündchen": .quarterHour, "viertelstund": .quarterHour,
        "viertelstunderl": .quarterHour, "viertelstundn": .quarterHour,
        "halbe": .half, "halben": .half, "halbes": .half, "half": .half, "halb": .half, "hoiwe": .half,
        "quarter": .quarter, "dreiviertelstunde": .unit(45), "halbstündiges": .unit(30), "halbstündigen": .unit(30),
    ])

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

    private static func part(_ words: [Word], _ index: Int) -> Part? {
        index < words.count && (words[index].gap < .stop) ? parts[words[index].hash] : nil
    }

    private static func mark(_ words: [Word], at index: Int) -> DurationMark? {
        let word = words[index]
        let first = word.number.map { Part.number($0) } ?? parts[word.hash]
        switch first {
        case .quarterHour: return DurationMark(words: index..<(index + 1), minutes: 15)
        case .unit(let minutes) where minutes == 45 || minutes == 30:
            return DurationMark(words: index..<(index + 1), minutes: minutes)
        case .half:
            for skipped in 1...2 {
                if case .unit(60)? = part(words, index + skipped) {
                    return DurationMark(words: index..<(index + skipped + 1), minutes: 30)
                }
            }
            return nil
        case .quarter:
            for skipped in 1...3 {
                if case .unit(60)? = part(words, index + skipped) {
                    return DurationMark(words: index..<(index + skipped + 1), minutes: 15)
                }
            }
            return nil
        case .few:
            if case .unit(let minutes)? = part(words, index + 1) {
                return DurationMark(words: index..<(index + 2), minutes: minutes * 5)
            }
            if case .unit(let minutes)? = part(words, index + 2) {
                return DurationMark(words: index..<(index + 3), minutes: minutes * 5)
            }
            return nil
        case .number(let number) where number < 1000:
            switch part(words, index + 1) {
            case .unit(let minutes)?:
                // "ein Minute" of "eine Minute" is one; "eine halbe Stunde" is caught below.
                return DurationMark(words: index..<(index + 2), minutes: number * minutes)
            case .half?, .quarter?, .quarterHour?:
                guard let rest = mark(words, at: index + 1) else { return nil }
                return DurationMark(words: index..<rest.words.upperBound, minutes: rest.minutes)
            default: break
            }
            // "10–15 Minuten", "zehn bis fünfzehn Minuten", "10 kurze Minuten".
            for skipped in 1...2 where index + skipped < words.count && words[index + skipped].gap < .stop {
                let second = words[index + skipped].number.map { Part.number($0) } ?? parts[words[index + skipped].hash]
                if case .number(let larger)? = second, case .unit(let minutes)? = part(words, index + skipped + 1),
                    larger > number
                {
                    return DurationMark(words: index..<(index + skipped + 2), minutes: larger * minutes)
                }
            }
            if case .unit(let minutes)? = part(words, index + 2), words[index].isNumber || number > 1,
                words[index + 1].length >= 5
            {
                return DurationMark(words: index..<(index + 3), minutes: number * minutes)
            }
            return nil
        default: return nil
        }
    }
}
