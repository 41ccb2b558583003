import Foundation
#if canImport(FoundationXML)
    import FoundationXML
#endif
import Linguistics
import Outcomes
import Testing

@testable import Reports

/// The statistics of a made-up autumn against what is kept in `Tests/Statistics`, byte for byte.
///
/// `EINSTIEG_RECORD=1 swift test --filter StatisticsViewTests` writes the files anew, to be read and committed.
@Suite("Statistics are shown") struct StatisticsViewTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Statistics").path
    static let today = CalendarDay(number: 20_785)  // 28 November 2026

    /// Three variants sent cold, a warm template, and some contacts that are too young.
    static var contacts: [Contact] {
        var contacts: [Contact] = []
        func cold(_ variant: String?, _ k: Int, every: Int) {
            let isAnswered = k % every == 0
            contacts.append(
                Contact(
                    template: "nachgezaehlt", variant: variant,
                    segment: Segment(
                        industry: k % 2 == 0 ? "Bau" : "Metall", size: .medium, channel: .email, temperature: .cold),
                    day: today.advanced(by: -80 + k / 6),
                    tally: Tally(answers: isAnswered ? 1 : 0, meetings: k % (5 * every) == 0 ? 1 : 0),
                    minutes: isAnswered ? k * 7 : nil))
        }
        for k in 1...400 {
            cold("A", k, every: 100)
            cold("B", k, every: 20)
            if k <= 120 { cold(nil, k, every: 40) }
        }
        for k in 1...90 {
            let isAnswered = k % 6 == 0
            contacts.append(
                Contact(
                    template: "leitfaden-geladen",
                    segment: Segment(role: "Inhaber", channel: .phone, temperature: .warm),
                    day: today.advanced(by: -60 + k / 3),
                    tally: Tally(
                        answers: isAnswered ? 1 : 0, meetings: k % 12 == 0 ? 1 : 0, noShows: k == 12 ? 1 : 0,
                        opportunities: k % 36 == 0 ? 1 : 0),
                    minutes: isAnswered ? k * 30 : nil, reaction: k))
        }
        contacts.append(
            Contact(
                template: "nachgezaehlt", variant: "B", segment: Segment(channel: .email, temperature: .cold),
                day: today.advanced(by: -3), tally: Tally(sent: 25, answers: 2)))
        return contacts
    }

    static func report(_ grouping: Grouping, _ contacts: [Contact], selection: String? = nil) -> StatisticsReport {
        var summary = OutcomeSummary(by: grouping, today: today)
        for (index, contact) in contacts.enumerated() { summary.add(contact, number: index) }
        return StatisticsReport(summary, selection: selection)
    }

    static func expect(_ text: String, isKeptIn name: String) throws {
        let path = folder + "/" + name
        if ProcessInfo.processInfo.environment["EINSTIEG_RECORD"] != nil {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text == kept, "\(name)")
    }

    @Test(arguments: Grouping.allCases, Language.allCases)
    func text(grouping: Grouping, language: Language) throws {
        let page = Page(language: language, width: 80, ansi: false)
        let text = StatisticsView(Self.report(grouping, Self.contacts), page).text + "\n"
        try Self.expect(text, isKeptIn: "\(grouping.rawValue).\(language.rawValue).txt")
        for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= 80) }
    }

    @Test(arguments: Language.allCases)
    func nothingYet(language: Language) throws {
        let page = Page(language: language, width: 80, ansi: false)
        let report = Self.report(.variant, Self.contacts.suffix(1), selection: "nachgezaehlt")
        try Self.expect(StatisticsView(report, page).text + "\n", isKeptIn: "nothing.\(language.rawValue).txt")
    }

    /// In a narrow window nothing is cut off, whatever it looks like.
    @Test func anyWidth() {
        for width in [20, 30, 41, 60, 100] {
            let page = Page(language: .german, width: width, ansi: false)
            let text = StatisticsView(Self.report(.variant, Self.contacts), page).text
            #expect(text.contains("●"))
        }
    }

    /// The page stands by itself: no script, nothing from elsewhere, and what people entered cannot break it.
    @Test(arguments: Language.allCases)
    func page(language: Language) throws {
        let html = try StatisticsPage(Self.report(.variant, Self.contacts), language: language).html()
        try Self.expect(html, isKeptIn: "variant.\(language.rawValue).html")
        #expect(try StatisticsPage(Self.report(.variant, []), language: language).html().contains("</html>"))
        var contact = Self.contacts[0]
        contact.variant = "<script>\"&'"
        let hostile = try StatisticsPage(Self.report(.variant, [contact] + Self.contacts), language: language).html()
        for text in [html, hostile] {
            #expect(!text.contains("<script") && !text.contains("src=") && !text.contains("url("))
            #expect(XMLParser(data: Data(text.wellFormed.utf8)).parse())
        }
    }

    @Test func document() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let data = try encoder.encode(StatisticsDocument(Self.report(.variant, Self.contacts)))
        try Self.expect(String(decoding: data, as: UTF8.self) + "\n", isKeptIn: "variant.json")
    }

    @Test(arguments: [
        (0.0, "0 %", "0 %"), (0.0302, "3,0 %", "3.0 %"), (0.0995, "10 %", "10 %"), (0.5, "50 %", "50 %"),
        (1, "100 %", "100 %"),
    ])
    func percents(share: Double, german: String, english: String) {
        #expect(Figures(language: .german).percent(share) == german.replacing(" ", with: "\u{A0}"))
        #expect(Figures(language: .english).percent(share) == english.replacing(" ", with: "\u{A0}"))
    }

    @Test func numbers() {
        let (german, english) = (Figures(language: .german), Figures(language: .english))
        #expect([0, 12, 999, 1000, -1_234_567].map(german.whole) == ["0", "12", "999", "1.000", "−1.234.567"])
        #expect(english.whole(1_234_567) == "1,234,567")
        #expect([0.05, 1234.567, -0.04, -2.25].map { german.decimal($0, 1) } == ["0,1", "1.234,6", "0,0", "−2,3"])
        #expect([german.pValue(0.0592), german.pValue(0.0001)] == ["0,059", "<\u{A0}0,001"])
        #expect(
            [0, 1, 42, 119.5, 150, 2880, 10_000].map(german.duration).map { $0.replacing("\u{A0}", with: " ") } == [
                "0 Minuten", "1 Minute", "42 Minuten", "119,5 Minuten", "2,5 Stunden", "2 Tage", "6,9 Tage",
            ])
        #expect(english.day(Self.today) == "28 Nov 2026" && german.day(Self.today) == "28.11.2026")
    }

    @Test func plots() {
        #expect(
            PlotScale(upTo: 0.03).end == 0.05 && PlotScale(shareUpTo: 0.7).end == 1 && PlotScale(upTo: 0.2).end == 0.2)
        let plot = TextPlot.interval(0.3, 0.1...0.5, band: 0.2...0.9, scale: PlotScale(upTo: 1), width: 10)
        #expect(plot == "·├─●─┤░░░░")
        #expect(TextPlot.bar(3, of: 8, width: 2) == "▊" && TextPlot.bar(0, of: 8, width: 2).isEmpty)
        #expect(TextPlot.bar(1, of: 1_000_000, width: 2) == "▏")
        #expect(TextPlot.course([0, 0.5, 1], from: 0, to: 1, width: 9) == "▁▅█")
        #expect(TextPlot.course(Array(repeating: -1, count: 99) + [5], from: 0, to: 1, width: 3) == "▁▁█")
    }
}

extension String {
    /// The page as XML has it: without the document type, and with single tags closed.
    fileprivate var wellFormed: String {
        split(separator: "\n").filter { !$0.hasPrefix("<!DOCTYPE") }
            .map { $0.hasPrefix("<meta") ? $0.dropLast() + "/>" : String($0) }.joined(separator: "\n")
    }
}
