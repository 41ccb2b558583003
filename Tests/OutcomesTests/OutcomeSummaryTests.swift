import Foundation
import Testing

@testable import Outcomes

@Suite("Outcomes are counted honestly") struct OutcomeSummaryTests {
    static let today = CalendarDay(number: 20_100)

    static func contact(
        _ template: String = "a", variant: String? = nil, age: Int = 20, _ tally: Tally = Tally(),
        _ temperature: FunnelBand.Temperature = .cold
    ) -> Contact {
        Contact(
            template: template, variant: variant, segment: Segment(channel: .email, temperature: temperature),
            day: today.advanced(by: -age), tally: tally)
    }

    static func summary(_ grouping: Grouping, _ contacts: [Contact]) -> OutcomeSummary {
        var summary = OutcomeSummary(by: grouping, today: today)
        for (index, contact) in contacts.enumerated() { summary.add(contact, number: index + 1) }
        return summary
    }

    /// A young contact counts in no case: not even where it has been answered already.
    @Test func onlyMatureContactsCount() {
        let answered = Tally(answers: 1)
        let summary = Self.summary(
            .template,
            [
                Self.contact(age: 15), Self.contact(age: 14, answered), Self.contact(age: 13, answered),
                Self.contact(age: 0),
            ]
                + [Self.contact(age: -1, answered)])
        #expect(summary.groups.map(\.tally) == [Tally(sent: 2, answers: 1)])
        #expect(summary.young == Tally(sent: 2, answers: 1))
        #expect(summary.days == Self.today.advanced(by: -15)...Self.today.advanced(by: -14))
    }

    @Test(arguments: [
        (Grouping.template, ["cold a ", "cold b ", "warm a "]),
        (.variant, ["cold a ", "cold a B", "cold b ", "warm a "]),
        (.segment, ["cold email", "warm email"]), (.month, ["cold 2024-12", "warm 2024-12"]),
    ])
    func groups(grouping: Grouping, expected: [String]) {
        let contacts = [
            Self.contact("b"), Self.contact("a", Tally(), .warm), Self.contact("a", variant: "B"), Self.contact("a"),
        ]
        let names = Self.summary(grouping, contacts).groups.map { group in
            let key = group.key
            let name =
                key.template.map { "\($0) \(key.variant ?? "")" } ?? key.segment?.channel.rawValue
                ?? key.month?.description ?? ""
            return "\(key.temperature.rawValue) \(name)"
        }
        #expect(names == expected)
    }

    @Test func shares() {
        let tally = Tally(sent: 400, answers: 20, meetings: 8, noShows: 2, opportunities: 3)
        #expect(
            Stage.allCases.map { tally.share($0) } == [
                Share(20, of: 400), Share(8, of: 20), Share(6, of: 8), Share(3, of: 8),
            ])
        #expect(tally.noShowShare == Share(2, of: 8))
    }

    /// A share lies above or below what is usual only where its whole interval does.
    @Test(
        arguments: [
            (40, 500, Stage.Place.above), (12, 400, .within), (0, 100, .within), (0, 1000, .below),
        ] as [(Int, Int, Stage.Place?)])
    func places(count: Int, total: Int, expected: Stage.Place?) throws {
        #expect(Stage.answered.place(of: try #require(Share(count, of: total)), .cold) == expected)
        #expect(Stage.held.place(of: try #require(Share(count, of: total)), .cold) == nil)
    }

    @Test func responseTimes() {
        var times = ResponseTimes()
        #expect(times.median == nil && times.share(within: 15) == Share(0, of: 0))
        for minutes in [90, 15, 16, 5000] { times.add(minutes) }
        #expect(times.median == 53)
        #expect([15, 30, 60].map { times.share(within: $0).count } == [1, 2, 2])
        #expect(times.histogram == [1, 1, 0, 1, 0, 0, 1])
        times.add(15)
        #expect(times.median == 16)
    }

    /// Two variants: the vectors of Newcombe, Fisher and the E-value come through.
    @Test func twoVariantsAreCompared() throws {
        var contacts: [Contact] = []
        for k in 1...400 {
            contacts.append(Self.contact(variant: "A", Tally(answers: [100, 200, 300].contains(k) ? 1 : 0)))
            contacts.append(Self.contact(variant: "B", Tally(answers: k % 20 == 0 ? 1 : 0)))
        }
        let comparison = try #require(Self.summary(.variant, contacts).comparisons.first)
        #expect([comparison.first.key.variant, comparison.second.key.variant] == ["A", "B"])
        #expect(abs(comparison.evidence.logarithm - 5.7159651565) < 1e-9)
        #expect(comparison.decidedAt == 260 && comparison.needed == 20)
        #expect(comparison.pValue == comparison.corrected && comparison.pValue < 0.001)
        #expect(comparison.difference.lowerBound > 0)
    }

    /// Who compares three variants looks three times: p-values and the evidence needed know that.
    @Test func severalVariantsCostMore() {
        var contacts: [Contact] = []
        for k in 1...300 {
            for (variant, every) in [("A", 50), ("B", 25), ("C", 12)] {
                contacts.append(Self.contact(variant: variant, Tally(answers: k % every == 0 ? 1 : 0)))
            }
        }
        contacts += [Self.contact("b", variant: "A"), Self.contact(variant: "B", Tally(), .warm)]
        let comparisons = Self.summary(.variant, contacts).comparisons
        #expect(
            comparisons.map { "\($0.first.key.variant ?? "")\($0.second.key.variant ?? "")" } == ["AB", "AC", "BC"])
        #expect(comparisons.map(\.corrected) == Holm.corrected(comparisons.map(\.pValue)))
        #expect(comparisons.allSatisfy { $0.needed == 60 })
        #expect(Self.summary(.template, contacts).comparisons.isEmpty)
    }

    /// Where an entry stands for several contacts, a lot says which were answered, the same one every time.
    @Test func severalContactsAreDrawnByLot() {
        func evidence(_ number: Int) -> Evidence? {
            var summary = OutcomeSummary(by: .variant, today: Self.today)
            summary.add(Self.contact(variant: "A", Tally(sent: 200, answers: 20)), number: number)
            summary.add(Self.contact(variant: "B", Tally(sent: 200, answers: 2)), number: 99)
            return summary.comparisons.first?.evidence
        }
        #expect(evidence(1) == evidence(1))
        #expect(evidence(1) != evidence(2))
        #expect(evidence(1)?.pairs == 200)
    }

    /// Looking daily at variants that do not differ raises a false alarm in fewer than one of twenty cases.
    @Test func lookingDailyDoesNoHarm() {
        var random = SplitMix64(seed: 11)
        var alarms = 0
        for _ in 0..<300 {
            var evidence = Evidence()
            for _ in 0..<400 { evidence.add(random.next() % 50 == 0, random.next() % 50 == 0) }
            alarms += evidence.decidedAt == nil ? 0 : 1
        }
        #expect(alarms < 15)
    }

    /// The figures that statistics.md says aloud: a hundred contacts each tell 2 % from 4 % in 4.4 % of cases.
    @Test func whatAHundredContactsShow() throws {
        let prospectus = Prospectus(.none, .cold)
        #expect(prospectus.base == 0.02 && !prospectus.isOwn)
        #expect(prospectus.usual == 0...5)
        #expect(abs(prospectus.largestOfNone - 0.0370) < 0.0001)
        let double = try #require(prospectus.questions.first { $0.share == 0.04 })
        #expect(double.perVariant == 1141)
        #expect(abs(double.power - 0.044) < 0.001)
        let own = Prospectus(Tally(sent: 400, answers: 24), .cold)
        #expect(own.isOwn && own.base == 0.06)
        #expect(Prospectus(Tally(sent: 400, answers: 4), .cold).base == 0.02)
        #expect(Prospectus(Tally(sent: 300, answers: 300), .warm).base == 0.45)
    }
}
