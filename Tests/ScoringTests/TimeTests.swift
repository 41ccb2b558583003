import Testing

@testable import Scoring

@Suite struct TimeTests {
    @Test(arguments: [
        ([1, 2, 3], 9, [1, 2, 3]), ([], 9, []), ([5, 5, 5], 9, [5, 5, 5]),
        // Set back for a while, and mended.
        ([100, 50, 101], 110, [100, 100, 101]),
        // Ahead for a while, and mended.
        ([100, 5000, 101, 102], 130, [100, 100, 101, 102]),
        // Set back and left so: what was before cannot lie ahead.
        ([100, 101, 50], 60, [50, 50, 50]),
        // Of two stories that fit as well the one that claims less.
        ([100, 50], 110, [100, 100]),
        // Everything lies ahead.
        ([100, 101], 60, [60, 60]),
        ([100, 40, 41, 42], 110, [40, 40, 41, 42]),
    ])
    func timesNeverRunBackwards(times: [Int], now: Int, expected: [Int]) {
        #expect(SteadyTimes.of(times, now: now) == expected)
    }

    /// Whatever a clock said: as many times, none falls, none lies ahead, and those that are in order stay.
    @Test func anyClockGivesSteadyTimes() {
        var state: UInt64 = 1
        func random(_ count: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % count)
        }
        for _ in 0..<2000 {
            let times = (0..<random(12)).map { _ in random(20) - 3 }
            let now = random(24)
            let steady = SteadyTimes.of(times, now: now)
            #expect(steady.count == times.count)
            #expect(steady == steady.sorted())
            #expect(steady.allSatisfy { $0 <= now })
            if times == times.sorted(), times.allSatisfy({ $0 <= now }) { #expect(steady == times) }
        }
    }

    @Test(arguments: [
        (0, 0, 0), (86_399, 0, 0), (86_400, 0, 1), (-1, 0, -1), (-86_400, 0, -1), (-86_401, 0, -2),
        // 23:30 in Berlin in winter is 22:30 UTC, and half an hour after midnight is the next day.
        (82_800, 3600, 1), (82_799, 3600, 0), (3600, -7200, -1),
    ])
    func daysAreThoseOfTheWall(time: Int, offset: Int, day: Int) {
        #expect(LocalDays { _ in offset }.day(of: time) == day)
    }

    @Test func theDayOfANightWithADifferentOffset() {
        // The clock goes from +2 to +1 at second 90,000: both sides of it are read by their own offset.
        let days = LocalDays { $0 < 90_000 ? 7200 : 3600 }
        #expect([79_199, 79_200, 89_999, 90_000].map(days.day) == [0, 1, 1, 1])
    }

    @Test func weekdays() {
        let days = LocalDays.utc
        #expect(LocalDays.weekday(days.day(of: Sample.monday)) == 1)
        #expect(
            (0..<7).map { LocalDays.isWeekend(days.day(of: Sample.monday) + $0) } == [
                false, false, false, false, false, true, true,
            ])
        #expect(LocalDays.weekday(0) == 4 && LocalDays.weekday(-4) == 7)
    }

    /// Days are counted from the Monday; today is the last number.
    @Test(arguments: [
        ([], 0, 0, false, 0), ([0], 0, 1, true, 1), ([0], 1, 1, false, 1), ([0], 2, 0, false, 1),
        ([0, 0, 1], 1, 2, true, 2), ([0, 1, 3], 3, 1, true, 3),
        // Friday, and then Monday: nobody has to practise at the weekend.
        ([3, 4], 7, 2, false, 2), ([3, 4, 7], 7, 3, true, 3), ([3, 4, 5, 7], 7, 4, true, 4), ([4], 8, 0, false, 1),
        ([4], 6, 1, false, 1),
        // A session noted for next month by a clock that was wrong is no day of its own.
        ([0, 30], 1, 1, false, 1),
    ])
    func streaks(days: [Int], today: Int, count: Int, isTodayDone: Bool, ofLastSeven: Int) {
        let sessions = days.enumerated().map { Sample.session($0.offset, at: Sample.monday + $0.element * Sample.day) }
        let streak = PracticeStreak(sessions, now: Sample.monday + today * Sample.day, days: .utc)
        #expect(streak.days == count)
        #expect(streak.isTodayDone == isTodayDone)
        #expect(streak.ofLastSeven == ofLastSeven)
    }
}
