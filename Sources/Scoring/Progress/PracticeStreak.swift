/// On how many days somebody has practised of late; a gap is not held against them, and a weekend is none.
public struct PracticeStreak: Equatable, Sendable {
    /// The days in a row up to today or the working day before; Saturdays and Sundays may be left out.
    public let days: Int
    /// Whether there was practice today.
    public let isTodayDone: Bool
    /// The days with practice among the last seven, today included.
    public let ofLastSeven: Int

    /// Counts the days of finished sessions.
    public init(_ sessions: [FinishedSession], now: Int, days calendar: LocalDays) {
        let ordered = sessions.sorted { $0.number < $1.number }
        let today = calendar.day(of: now)
        let practised = Set(SteadyTimes.of(ordered.map(\.endedAt), now: now).map { calendar.day(of: $0) })
        isTodayDone = practised.contains(today)
        ofLastSeven = (0..<7).count { practised.contains(today - $0) }
        // Today is not over yet, so it cannot break anything.
        var day = isTodayDone ? today : today - 1
        var count = 0
        while day >= practised.min() ?? .max, practised.contains(day) || LocalDays.isWeekend(day) {
            if practised.contains(day) { count += 1 }
            day -= 1
        }
        self.days = count
    }
}
