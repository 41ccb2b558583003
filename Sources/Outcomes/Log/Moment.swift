/// A day, and the time of day where it was written.
public struct Moment: Equatable, Sendable {
    static let minutesOfDay = 24 * 60

    public let day: CalendarDay
    /// The minutes since midnight; less than none or more than a day where an offset from UTC is taken off.
    public let minute: Int?

    /// Reads a day with or without a time as German, ISO 8601 and spreadsheets write it.
    ///
    /// ```swift
    /// Moment("3.12.2026 14:05")            // 3 December 2026, five past two
    /// Moment("2026-12-03T14:05:00+01:00")  // the same
    /// Moment("12/03/2026")                 // nil: nobody can tell the day from the month
    /// ```
    public init?(_ text: String) {
        var rest = Substring(text).trimmed
        let end = rest.firstIndex { !($0.isASCII && $0.isWholeNumber || $0 == "." || $0 == "-") } ?? rest.endIndex
        guard let day = CalendarDay(String(rest[..<end])) else { return nil }
        self.day = day
        rest = rest[end...].trimmed
        if let first = rest.first, first == "T" || first == "," { rest = rest.dropFirst().trimmed }
        guard !rest.isEmpty else {
            minute = nil
            return
        }
        guard let minute = Moment.minute(rest) else { return nil }
        self.minute = minute
    }

    /// The minutes from another moment to this one; nil unless both have a time.
    public func minutes(since other: Moment) -> Int? {
        guard let minute, let earlier = other.minute else { return nil }
        return (day.number - other.day.number) * Moment.minutesOfDay + minute - earlier
    }

    /// The time of day: "14:05", "14:05:30.25", "14:05 Uhr", "2:05 PM", "14:05Z", "14:05+01:00".
    private static func minute(_ text: Substring) -> Int? {
        let digits = text.prefix { $0.isASCII && ($0.isWholeNumber || $0 == ":" || $0 == ".") }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = whole(parts[0]), let minute = whole(parts[1]), hour < 24,
            minute < 60
        else { return nil }
        if parts.count == 3 {
            guard let second = Double(parts[2]), second < 61 else { return nil }
        }
        let time = hour * 60 + minute
        switch text[digits.endIndex...].trimmed.lowercased() {
        case "", "z", "utc", "uhr": return time
        case "am" where (1...12).contains(hour): return time - (hour == 12 ? 720 : 0)
        case "pm" where (1...12).contains(hour): return time + (hour == 12 ? 0 : 720)
        case let zone: return offset(zone).map { time - $0 }
        }
    }

    /// An offset from UTC in minutes: "+01:00", "-0530".
    private static func offset(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 4, let hours = whole(digits.prefix(2)), let minutes = whole(digits.dropFirst(2)[...]),
            hours < 15, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }

    /// One or two figures as a number.
    private static func whole(_ text: some StringProtocol) -> Int? {
        (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}

extension Substring {
    /// The text without white space around it.
    var trimmed: Substring {
        // Most texts have none, which their first and last bytes tell.
        if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last) {
            return self
        }
        var slice = self
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return slice
    }
}
