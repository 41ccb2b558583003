/// The days on which a whole country does not work; holidays of single states or cantons are not among them.
public enum Holidays {
    /// The holidays of a country in a year. Countries: DE, AT, CH, GB, IE, US; others have New Year and Christmas.
    public static func of(_ country: String, year: Int) -> Set<CalendarDay> {
        let easter = CalendarDay.easter(year)
        func fixed(_ days: [(month: Int, day: Int)]) -> [CalendarDay] {
            days.compactMap { CalendarDay(year: year, month: $0.month, day: $0.day) }
        }
        func moving(_ days: Int...) -> [CalendarDay] { days.map { easter.advanced(by: $0) } }
        let days: [CalendarDay]
        switch country {
        case "DE": days = fixed([(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)]) + moving(-2, 1, 39, 50)
        case "AT":
            days =
                fixed([(1, 1), (1, 6), (5, 1), (8, 15), (10, 26), (11, 1), (12, 8), (12, 25), (12, 26)])
                + moving(1, 39, 50, 60)
        case "CH": days = fixed([(1, 1), (8, 1), (12, 25), (12, 26)]) + moving(-2, 1, 39, 50)
        case "GB":
            days =
                fixed([(1, 1), (12, 25), (12, 26)]) + moving(-2, 1)
                + [nth(1, 1, 5, year), last(1, 5, year), last(1, 8, year)]
        case "IE":
            days =
                fixed([(1, 1), (3, 17), (12, 25), (12, 26)]) + moving(1)
                + [nth(1, 1, 5, year), nth(1, 1, 6, year), nth(1, 1, 8, year), last(1, 10, year)]
        case "US":
            days =
                fixed([(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)])
                + [
                    nth(3, 1, 1, year), nth(3, 1, 2, year), last(1, 5, year), nth(1, 1, 9, year), nth(2, 1, 10, year),
                    nth(4, 4, 11, year),
                ]
        default: days = fixed([(1, 1), (12, 25)])
        }
        return Set(days)
    }

    /// The n-th weekday of a month.
    private static func nth(_ n: Int, _ weekday: Int, _ month: Int, _ year: Int) -> CalendarDay {
        let first = CalendarDay(year: year, month: month, day: 1) ?? CalendarDay.easter(year)
        return first.advanced(by: (weekday - first.weekday + 7) % 7 + 7 * (n - 1))
    }

    /// The last weekday of a month.
    private static func last(_ weekday: Int, _ month: Int, _ year: Int) -> CalendarDay {
        let fifth = nth(5, weekday, month, year)
        return fifth.parts.month == month ? fifth : fifth.advanced(by: -7)
    }
}
