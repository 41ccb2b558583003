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
    public static func isDay(_ word: Word) -> Bool { word.kinds.role == .day }

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
        let words = text.words
        var index = 0
        while index < words.count {
            guard words[index].isNumber || words[index].kinds.beginnings.contains(.time),
                let piece = finder.piece(index, after: marks.last)
            else {
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
