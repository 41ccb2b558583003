import ArgumentParser
import Linguistics
import Outcomes
import Reports

/// Tells honestly what openers bring, from the contacts that were logged.
struct ScriptStats: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "What your openers bring, honestly counted. / Was Ihre Einstiege bringen.",
        discussion: """
            The funnel from contact to opportunity with 95 percent intervals beside what is usual, response times, no-shows,
            and what a hundred contacts can show. Only contacts count that are old enough for an answer to have come.

            --by variant compares variants: by Newcombe's interval and Fisher's test (several with Holm's correction), to
            be looked at once, and by an E-value, which may be looked at daily. --format html writes a page to keep or print.

            Examples:
              einstieg script stats
              einstieg script stats --template nachgezaehlt --by variant
              einstieg script stats --segment channel=email --by month --format html > stats.html
            """,
        aliases: ["statistik"])

    enum Output: String, ExpressibleByArgument, CaseIterable { case text, json, html }

    @Option(name: .customLong("template"), help: "Only this template. May be repeated. / Nur diese Vorlage.")
    var templates: [String] = []
    @Option(help: "Only this segment: industry=…,channel=… / Nur dieses Segment.")
    var segment: String?
    @Option(help: "template, variant, segment or month")
    var by: Grouping = .template
    @Option(help: "Days after which a contact counts. / Nach wie vielen Tagen ein Kontakt zählt.")
    var days = 14
    @Option(help: "Count as if this day were today. / So zählen, als wäre heute dieser Tag.")
    var until: String?
    @Option(help: "text, json or html")
    var format: Output = .text
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (0...366).contains(days) else { throw ValidationError("--days: 0 … 366") }
        if let until, CalendarDay(until) == nil {
            throw ValidationError("--until \(until): no such day / kein solcher Tag (2026-12-01, 1.12.2026)")
        }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let log = try LogDesk(options)
            let report = try report(log)
            switch format {
            case .text: try log.desk.show(StatisticsView(report, log.desk.page).text)
            case .html: try log.desk.show(StatisticsPage(report, language: options.language).html())
            case .json: try log.desk.show(JSONText.text(StatisticsDocument(report)))
            }
        }
    }

    private func report(_ log: LogDesk) throws(Complaint) -> StatisticsReport {
        let filter: SegmentFilter?
        var chosen: Set<String> = []
        do throws(LogFault) {
            filter = try segment.map { text throws(LogFault) in try SegmentFilter(text) }
            for name in templates { chosen.insert(try log.rules.wording(name).template.id) }
        } catch {
            throw log.complaint(error)
        }
        let today = until.flatMap { CalendarDay($0) } ?? log.rules.today
        var summary = OutcomeSummary(by: by, today: today, maturity: days)
        try log.desk.notebook.forEachContact { number, contact in
            guard chosen.isEmpty || chosen.contains(contact.template) else { return }
            guard filter?.matches(contact.segment) ?? true else { return }
            summary.add(contact, number: number)
        }
        let selection = chosen.sorted() + [segment].compactMap(\.self)
        return StatisticsReport(
            summary, selection: selection.isEmpty ? nil : selection.joined(separator: ", ").sanitized)
    }
}

extension Grouping: ExpressibleByArgument {}
