import Testing

@testable import Outcomes

/// What options and cells say becomes a contact, or a fault that names what is wrong.
@Suite("Contacts are read") struct ContactReaderTests {
    static let today = CalendarDay(number: 20_785)  // 28 November 2026
    static let rules = LogRules(
        today: today,
        templates: [
            KnownTemplate(id: "nachgezaehlt", title: "Nachgezählt", channel: .email, temperature: .cold),
            KnownTemplate(id: "rueckruf", title: "Rückruf", channel: .phone, temperature: .warm),
        ])

    static func read(_ values: [LogField: String], _ defaults: [LogField: String] = [:]) -> Result<Contact, LogFault> {
        let usual: [LogField: String] = [.template: "nachgezaehlt", .day: "2026-11-01"]
        return Result { () throws(LogFault) in
            try ContactReader(rules: rules, defaults: usual.merging(defaults) { $1 }).contact(
                { values[$0] }, hash: { Array($0.utf8) })
        }
    }

    @Test func everythingThatCanBeSaid() throws {
        let values: [LogField: String] = [
            .template: " NACHGEZÄHLT ", .variant: "B", .day: "1.11.2026 09:00", .prospect: "K-17", .industry: "Bau",
            .size: "11-50", .role: "Inhaber", .channel: "Anruf", .temperature: "Warm", .answers: "ja",
            .meetings: "05.11.2026", .opportunities: "x", .signalAt: "31.10.2026 23:50",
            .answeredAt: "2026-11-01T09:12:30",
        ]
        let expected = Contact(
            template: "nachgezaehlt", variant: "B",
            segment: Segment(industry: "Bau", size: .small, role: "Inhaber", channel: .phone, temperature: .warm),
            day: CalendarDay("2026-11-01")!, tally: Tally(answers: 1, meetings: 1, opportunities: 1), minutes: 12,
            reaction: 550,
            prospect: Array("K-17".utf8))
        #expect(try Self.read(values).get() == expected)
    }

    @Test func theTemplateSpeaksForWhatIsNotSaid() throws {
        let contact = try Self.read([.template: "rueckruf"]).get()
        #expect(contact.segment == Segment(channel: .phone, temperature: .warm))
        #expect(contact.tally == Tally() && contact.minutes == nil && contact.prospect == nil)
        #expect(try Self.read([:], [.channel: "linkedin"]).get().segment.channel == .linkedin)
    }

    /// A variant can be named with its template, as elsewhere; a column or an option of its own goes first.
    @Test func variantsAreNamedWithTheirTemplate() throws {
        #expect(try Self.read([.template: "Rueckruf:B"]).get().variant == "B")
        #expect(try Self.read([.template: "Rückruf:kurz", .variant: "A"]).get().variant == "A")
        #expect(try Self.read([.template: "rueckruf:original"]).get().variant == nil)
        #expect(try Self.read([.template: "rueckruf:B"]).get().template == "rueckruf")
        for name in ["rueckruf:", ":B", "nichts:B"] {
            #expect(Self.read([.template: name]) == .failure(.unknownTemplate(name)))
        }
    }

    @Test(
        arguments: [
            ([.meetings: "1"], Tally(answers: 1, meetings: 1)),
            ([.noShows: "1"], Tally(answers: 1, meetings: 1, noShows: 1)),
            ([.opportunities: "ja"], Tally(answers: 1, meetings: 1, opportunities: 1)),
            ([.minutes: "3"], Tally(answers: 1)),
            ([.answeredAt: "2.11.2026"], Tally(answers: 1)), ([.answers: "–", .meetings: ""], Tally()),
            ([.sent: "1.200", .answers: "24,0", .meetings: "3"], Tally(sent: 1200, answers: 24, meetings: 3)),
        ] as [([LogField: String], Tally)])
    func aLaterStepSpeaksForTheEarlier(values: [LogField: String], tally: Tally) throws {
        #expect(try Self.read(values).get().tally == tally)
    }

    @Test(
        arguments: [
            ([.template: "nachgezählt?"], .unknownTemplate("nachgezählt?")),
            ([.day: "31.2.2026"], .unreadable(.day, "31.2.2026")),
            ([.day: "11/01/2026"], .unreadable(.day, "11/01/2026")),
            ([.day: "2026-11-29"], .future(today.advanced(by: 1))),
            ([.day: "30.12.1899"], .longAgo(CalendarDay("1899-12-30")!)), ([.sent: "0"], .impossibleCount(.sent, 0)),
            ([.sent: "5", .answers: "-2"], .impossibleCount(.answers, -2)),
            ([.sent: "2000000"], .impossibleCount(.sent, 2_000_000)), ([.answers: "2,5"], .unreadable(.answers, "2,5")),
            ([.answers: "vielleicht"], .unreadable(.answers, "vielleicht")),
            ([.answers: "2"], .moreThan(.answers, 2, of: .sent, 1)),
            ([.answers: "nein", .meetings: "1"], .moreThan(.meetings, 1, of: .answers, 0)),
            ([.sent: "9", .answers: "3", .meetings: "4"], .moreThan(.meetings, 4, of: .answers, 3)),
            ([.answers: "1", .meetings: "0", .noShows: "1"], .moreThan(.noShows, 1, of: .meetings, 0)),
            ([.meetings: "1", .noShows: "1", .opportunities: "1"], .moreThan(.opportunities, 1, of: .meetings, 0)),
            ([.minutes: "-5"], .impossibleMinutes(.minutes, -5)),
            ([.minutes: "40321"], .impossibleMinutes(.minutes, 40321)),
            ([.minutes: "5", .answers: "0"], .minutesWithoutAnswer),
            ([.minutes: "bald"], .unreadable(.minutes, "bald")),
            ([.minutes: "5", .sent: "2"], .minutesOfSeveral(.minutes)),
            ([.answeredAt: "31.10.2026"], .responseBeforeSending),
            ([.day: "1.11.2026 9:00", .answeredAt: "1.11.2026 8:59"], .responseBeforeSending),
            ([.answeredAt: "gestern"], .unreadable(.answeredAt, "gestern")),
            ([.reaction: "5"], .reactionToNothing),
            ([.reaction: "5", .temperature: "warm", .sent: "2"], .minutesOfSeveral(.reaction)),
            ([.reaction: "-5", .temperature: "warm"], .impossibleMinutes(.reaction, -5)),
            ([.signalAt: "2.11.2026", .temperature: "warm"], .contactBeforeSignal),
            ([.size: "groß"], .unreadable(.size, "groß")),
            ([.channel: "fax"], .unreadable(.channel, "fax")),
            ([.temperature: "lau"], .unreadable(.temperature, "lau")),
        ] as [([LogField: String], LogFault)])
    func faultsAreNamed(values: [LogField: String], fault: LogFault) {
        #expect(Self.read(values) == .failure(fault))
    }

    @Test(
        arguments: [
            ("3.12.2026", "2026-12-03", nil), ("03.12.26 14:05", "2026-12-03", 845), ("2026-12-03", "2026-12-03", nil),
            ("2026-12-03T14:05:59.123Z", "2026-12-03", 845), ("2026-12-03 14:05:00+01:00", "2026-12-03", 785),
            ("2026-12-03T00:05-0530", "2026-12-03", 335), ("2026-12-03 2:05 PM", "2026-12-03", 845),
            ("2026-12-03 12:05 am", "2026-12-03", 5), (" 3.12.2026, 7:30 Uhr ", "2026-12-03", 450),
        ] as [(String, String, Int?)])
    func moments(text: String, day: String, minute: Int?) throws {
        let moment = try #require(Moment(text))
        #expect(moment.day.description == day)
        #expect(moment.minute == minute)
    }

    @Test(arguments: [
        "", "3.12.", "12/03/2026", "2026-13-01", "2026-12-03 25:00", "2026-12-03 12", "2026-12-03 12:60",
        "3.12.2026 bald",
        "2026-12-03 13:05 pm", "2026-12-03T10:00+25:00", "46359", "2026-12-03 +1:00",
    ])
    func noMoments(text: String) { #expect(Moment(text) == nil) }

    @Test(
        arguments: [
            ("12", 12), ("12,5", 13), ("12.4", 12), ("1.440", 1440), ("12 min", 12), ("12 Min.", 12), ("1:30", 90),
            ("-3", -3),
            ("–", nil),
        ] as [(String, Int?)])
    func minutes(text: String, minutes: Int?) throws { #expect(try CellValue.minutes(text, .minutes) == minutes) }

    @Test(
        arguments: [
            ("9", .micro), ("10", .small), ("11-50", .small), ("51–200", .medium), ("1.200", .large), ("1000+", .large),
            ("10,001", .large), ("Medium", .medium), ("0", nil), ("50-11", nil), ("viele", nil), ("-", nil),
        ] as [(String, CompanySize?)])
    func sizes(text: String, size: CompanySize?) { #expect(CompanySize(text) == size) }

    /// Whatever stands in the cells, what comes out keeps to the rules.
    @Test func anythingAtAll() throws {
        var random = SplitMix64(seed: 6)
        let pieces = [
            "", "1", "-1", "12,5", "1.2.3", "ja", "no", "2026-11-01", "1.11.2026 23:59", "T", ":", "+",
            "9999999999999999999",
            "é", "\u{0}", "x", "50-", "-50", ".", "2026-11-01T10:00:00+14:59", "1e9", "NaN", "٣", "１", "\u{2028}",
        ]
        var read = 0
        for _ in 0..<4000 {
            var values: [LogField: String] = [:]
            for field in LogField.allCases where field != .template && random.next() % 5 == 0 {
                values[field] = (0...(random.next() % 2)).map { _ in
                    pieces[Int(random.next() % UInt64(pieces.count))]
                }.joined()
            }
            guard case .success(let contact) = Self.read(values) else { continue }
            read += 1
            #expect(throws: Never.self) { try Self.rules.check(contact) }
        }
        #expect(read > 100)
    }

    @Test func aContactSurvivesItsOwnValues() throws {
        for tally in [Tally(), Tally(answers: 1, meetings: 1, noShows: 1), Tally(sent: 30, answers: 3, meetings: 1)] {
            var contact = Contact(
                template: "rueckruf", variant: "A",
                segment: Segment(industry: "Bau", size: .micro, role: "x", channel: .email, temperature: .cold),
                day: Self.today, tally: tally)
            if tally.answers == 1 { contact.minutes = 8 }
            #expect(try Self.read(contact.values).get() == contact)
        }
    }
}
