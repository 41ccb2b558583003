import Testing

@testable import Outcomes

@Suite("The log only grows") struct OutcomeLogTests {
    static func contact(_ template: String) -> Contact {
        Contact(
            template: template, segment: Segment(channel: .email, temperature: .cold), day: CalendarDay(number: 20_000))
    }

    @Test func whatIsReplacedOrWithdrawnNoLongerCounts() throws {
        var log = OutcomeLog()
        for name in ["a", "b", "c"] { try log.append(.contact(Self.contact(name)), at: 1) }
        try log.append(.correction(of: 1, Self.contact("a2")), at: 2)
        try log.append(.withdrawal(of: 2), at: 3)
        try log.append(.correction(of: 4, Self.contact("a3")), at: 4)
        #expect(log.contacts.map(\.contact.template) == ["c", "a3"])
        #expect(log.contacts.map(\.number) == [3, 6])
        #expect(log.entries.map(\.number) == [1, 2, 3, 4, 5, 6])
    }

    @Test func noEntryIsReplacedTwice() throws {
        var log = OutcomeLog()
        try log.append(.contact(Self.contact("a")), at: 1)
        try log.append(.contact(Self.contact("b")), at: 1)
        try log.append(.correction(of: 1, Self.contact("a2")), at: 2)
        try log.append(.withdrawal(of: 2), at: 2)
        let before = log
        #expect(throws: LogFault.alreadyReplaced(1, by: 3)) { try log.append(.withdrawal(of: 1), at: 3) }
        #expect(throws: LogFault.withdrawn(4)) { try log.append(.correction(of: 4, Self.contact("x")), at: 3) }
        #expect(throws: LogFault.unknownEntry(9)) { try log.append(.withdrawal(of: 9), at: 3) }
        #expect(throws: LogFault.unknownEntry(0)) { try log.append(.withdrawal(of: 0), at: 3) }
        #expect(log == before)
    }

    @Test func segmentsAreFiltered() throws {
        let segment = Segment(industry: "Bau", size: .medium, role: "Chefin", channel: .phone, temperature: .warm)
        for (text, expected) in [
            ("industry=bau", true), ("industry = Bau , size=140", true), ("size=large", false), ("role=Chef", false),
            ("channel=phone,temperature=warm", true), ("", true), ("channel=email", false),
        ] {
            #expect(try SegmentFilter(text).matches(segment) == expected, "\(text)")
        }
        #expect(throws: LogFault.notASegment("day=3")) { try SegmentFilter("industry=Bau, day=3") }
        #expect(throws: LogFault.notASegment("industry=")) { try SegmentFilter("industry=") }
    }
}
