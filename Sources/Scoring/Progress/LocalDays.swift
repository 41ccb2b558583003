/// Days as the trainee's wall calendar has them.
public struct LocalDays: Sendable {
    private let offset: @Sendable (_ time: Int) -> Int

    /// Days of a place, given how many seconds its clocks are ahead of UTC at a time (seconds since 1970).
    public init(offset: @escaping @Sendable (_ time: Int) -> Int) { self.offset = offset }

    /// The days of UTC.
    public static let utc = LocalDays { _ in 0 }

    /// The number of the day of a time, counted from 1 January 1970.
    public func day(of time: Int) -> Int {
        let local = time + offset(time)
        return local >= 0 ? local / Retention.secondsADay : (local + 1) / Retention.secondsADay - 1
    }

    /// The weekday of a day, from 1 (Monday) to 7 (Sunday).
    public static func weekday(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 + 1 }

    /// Whether a day is a Saturday or Sunday.
    public static func isWeekend(_ day: Int) -> Bool { weekday(day) > 5 }
}
