import Foundation
import Testing

@testable import Outcomes

@Suite struct PlanningTests {
    @Test(arguments: [
        ("2026-11-28", 6), ("2024-02-29", 4), ("1999-12-31", 5), ("1970-01-01", 4), ("2000-03-01", 3),
    ])
    func weekdays(text: String, weekday: Int) throws {
        let day = try #require(CalendarDay(text))
        #expect(day.weekday == weekday)
        #expect("\(day)" == text)
    }

    @Test func everyDayOfFourCenturiesComesBack() {
        for number in stride(from: -60_000, to: 90_000, by: 37) {
            let (year, month, day) = CalendarDay(number: number).parts
            #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
        }
    }

    @Test(arguments: ["2026-02-30", "31.4.2026", "2026-13-01", "morgen", "", "1.2", "2026-1-x"])
    func noSuchDay(text: String) { #expect(CalendarDay(text) == nil) }

    @Test(arguments: [("3.12.2026", "2026-12-03"), ("03.12.26", "2026-12-03"), ("2026-12-03", "2026-12-03")])
    func daysAreReadAsWritten(text: String, expected: String) throws {
        #expect(try #require(CalendarDay(text)).description == expected)
    }

    @Test(arguments: [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28")])
    func easter(year: Int, expected: String) { #expect(CalendarDay.easter(year).description == expected) }

    @Test(arguments: [
        ("DE", "2026-05-14"), ("DE", "2026-05-25"), ("DE", "2026-10-03"), ("AT", "2026-06-04"), ("AT", "2026-10-26"),
        ("CH", "2026-08-01"), ("GB", "2026-05-04"), ("GB", "2026-08-31"), ("IE", "2026-10-26"), ("US", "2026-11-26"),
        ("US", "2026-05-25"),
    ])
    func holidays(country: String, day: String) throws {
        #expect(Holidays.of(country, year: 2026).contains(try #require(CalendarDay(day))))
    }

    @Test func contactsForMeetings() {
        let cold = FunnelBand.Case.allCases.map { FunnelBand.of(.cold).contacts(forMeetings: 3, $0) }
        let warm = FunnelBand.Case.allCases.map { FunnelBand.of(.warm).contacts(forMeetings: 3, $0) }
        #expect(cold == [3000, 1000, 500])
        #expect(warm == [125, 54, 30])
    }

    @Test(arguments: ["DE", "AT", "CH", "GB", "US"], 4...6)
    func touchesSpareWeekendsHolidaysAndLunch(country: String, count: Int) throws {
        for number in stride(from: 20_400, to: 21_200, by: 11) {
            let plan = TouchPlan(
                from: CalendarDay(number: number), count: count, channels: ["email", "phone"], country: country)
            #expect(plan.touches.count == count)
            for touch in plan.touches {
                #expect(touch.day.weekday <= 5)
                #expect(!Holidays.of(country, year: touch.day.parts.year).contains(touch.day))
                #expect(!(12 * 60..<13 * 60 + 30).contains(touch.hour * 60 + touch.minute))
            }
            let length = try #require(plan.touches.last).day.number - (try #require(plan.touches.first)).day.number
            #expect((10...21).contains(length), "\(length)")
        }
    }

    @Test func calendarFile() throws {
        let plan = TouchPlan(
            from: try #require(CalendarDay("2026-11-28")), count: 4, channels: ["email", "phone"], country: "DE")
        let entries = [
            CalendarFile.Entry(
                identifier: "a1", touch: plan.touches[0], title: "E-Mail: Presse, Posen; erste Zeile",
                note:
                    "Eine Zeile, die länger ist als fünfundsiebzig Zeichen und deshalb umbrochen werden muss: äöüß.\nZwei."
            )
        ]
        let expected = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Einstieg//Einstieg//DE", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
            "UID:a1@einstieg", "DTSTAMP:20261128T080000Z", "DTSTART;TZID=Europe/Berlin:20261130T083000",
            "DTEND;TZID=Europe/Berlin:20261130T084500", "SUMMARY:E-Mail: Presse\\, Posen\\; erste Zeile",
            "DESCRIPTION:Eine Zeile\\, die länger ist als fünfundsiebzig Zeichen und de",
            " shalb umbrochen werden muss: äöüß.\\nZwei.", "END:VEVENT", "END:VCALENDAR", "",
        ]
        let text = CalendarFile.text(entries, zone: "Europe/Berlin", stamp: "20261128T080000Z")
        #expect(text.components(separatedBy: "\r\n") == expected)
    }
}
