/// The touches of one prospect, spread over ten to fourteen days: the article's sections 3 and 4.
public struct TouchPlan: Equatable, Sendable {
    /// One touch: on which day, at which hour of the prospect's own clock, on which channel.
    public struct Touch: Equatable, Sendable {
        public let number: Int
        public let day: CalendarDay
        public let hour: Int
        public let minute: Int
        public let channel: String
    }

    public let touches: [Touch]

    /// The working days between the touches, by their number: nine or ten in all, which makes ten to fourteen days.
    static let gaps = [4: [3, 3, 3], 5: [2, 2, 3, 3], 6: [2, 2, 2, 2, 2]]
    /// Early in the morning or shortly after lunch, never in between: "nicht mitten im Tagesfeuer".
    static let hours = [(8, 30), (13, 45), (9, 0), (14, 0), (8, 45), (13, 30)]

    /// Plans the touches from a first day on.
    ///
    /// - Parameters:
    ///   - start: the first day that may be used.
    ///   - count: how many touches, four to six; others are brought into these limits.
    ///   - channels: the channels in turn; the first touch is on the first.
    ///   - country: whose holidays are spared.
    ///   - shift: how many places later in the list of hours the first touch lies, so that not all prospects are called at
    ///     the same time.
    public init(from start: CalendarDay, count: Int, channels: [String], country: String, shift: Int = 0) {
        var touches: [Touch] = []
        var day = TouchPlan.workday(from: start, country)
        let channels = channels.isEmpty ? ["email"] : channels
        let count = min(max(count, 4), 6)
        let gaps = [0] + (TouchPlan.gaps[count] ?? [])
        for number in 1...count {
            if number > 1 {
                for _ in 0..<gaps[number - 1] { day = TouchPlan.workday(from: day.advanced(by: 1), country) }
            }
            let (hour, minute) = TouchPlan.hours[(number - 1 + shift) % TouchPlan.hours.count]
            touches.append(
                Touch(
                    number: number, day: day, hour: hour, minute: minute,
                    channel: channels[(number - 1) % channels.count]))
        }
        self.touches = touches
    }

    /// The first working day from a day on.
    static func workday(from start: CalendarDay, _ country: String) -> CalendarDay {
        var day = start
        while day.weekday > 5 || Holidays.of(country, year: day.parts.year).contains(day) { day = day.advanced(by: 1) }
        return day
    }
}
