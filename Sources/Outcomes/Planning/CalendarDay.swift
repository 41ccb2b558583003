/// A day of the Gregorian calendar, without a clock and without a place.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The days since 1 January 1970.
    public let number: Int

    /// Creates a day from its number.
    public init(number: Int) { self.number = number }

    /// Creates a day; nil where the calendar has none such: 30 February.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...31).contains(day), (1...9999).contains(year) else { return nil }
        self.init(number: CalendarDay.number(year, month, day))
        guard parts == (year, month, day) else { return nil }
    }

    /// Reads a day as German and ISO write it: "3.12.2026", "03.12.26", "2026-12-03".
    public init?(_ text: String) {
        let isISO = text.contains("-")
        let pieces = text.split(separator: isISO ? "-" : ".", omittingEmptySubsequences: false).map { Int($0) }
        guard pieces.count == 3, let first = pieces[0], let second = pieces[1], let third = pieces[2] else {
            return nil
        }
        if isISO {
            self.init(year: first, month: second, day: third)
        } else {
            self.init(year: third < 100 ? 2000 + third : third, month: second, day: first)
        }
    }

    /// Year, month and day.
    public var parts: (year: Int, month: Int, day: Int) {
        // Days to the civil calendar after Howard Hinnant; eras of 400 years begin in March.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The weekday, from 1 (Monday) to 7 (Sunday).
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// The day so many days later.
    public func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + days) }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    /// The day as ISO 8601 writes it.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Easter Sunday of a year, after the anonymous Gregorian rule (Meeus, Jones, Butcher).
    public static func easter(_ year: Int) -> CalendarDay {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let f = (b + 8) / 25
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CalendarDay(number: number(year, sum / 31, sum % 31 + 1))
    }
}
