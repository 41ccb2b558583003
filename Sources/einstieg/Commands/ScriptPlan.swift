import ArgumentParser
import Foundation
import Linguistics
import Outcomes
import Reports

/// Goes from wanted meetings back to contacts, and spreads the touches of one prospect over the calendar.
struct ScriptPlan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "From wanted meetings back to contacts and days. / Von gewünschten Terminen zu Kontakten und Tagen.",
        discussion: """
            Four to six touches over ten to fourteen days; weekends, the country's holidays and lunch hours are spared, and the
            hours are the prospect's own. With --format ics a calendar file is written that any calendar opens.

            Examples:
              einstieg script plan --meetings 3
              einstieg script plan --meetings 5 --temperature warm --from 2026-12-01 --touches 4 --channels phone,email
              einstieg script plan --meetings 3 --country AT --zone Europe/Vienna --format ics > plan.ics
            """,
        aliases: ["planen"])

    enum Output: String, ExpressibleByArgument, CaseIterable { case text, json, ics }

    @Option(help: "Meetings wanted. / Gewünschte Termine.")
    var meetings = 3
    @Option(help: "cold or warm")
    var temperature: FunnelBand.Temperature = .cold
    @Option(help: "First day, such as 2026-12-01 or 1.12.2026; today if none is named. / Erster Tag.")
    var from: String?
    @Option(help: "Touches of each prospect, 4 to 6. / Kontakte je Person.")
    var touches = 5
    @Option(help: "Channels in turn, with commas. / Kanäle im Wechsel, mit Komma.")
    var channels = "email,phone,linkedin"
    @Option(help: "Whose holidays are spared: DE, AT, CH, GB, IE, US. / Land der Feiertage.")
    var country = "DE"
    @Option(help: "Time zone of the prospects. / Zeitzone der Angesprochenen.")
    var zone = "Europe/Berlin"
    @Option(help: "text, json or ics")
    var format: Output = .text
    @OptionGroup var options: GlobalOptions

    struct Document: Encodable {
        struct Touch: Encodable {
            let number: Int
            let day: String
            let time: String
            let channel: String
        }

        let meetings: Int
        let temperature: String
        let contacts: [String: Int]
        let opportunities: [String: Double]
        let touches: [Touch]
    }

    func validate() throws {
        guard (1...10_000).contains(meetings) else { throw ValidationError("--meetings: 1 … 10000") }
        guard (4...6).contains(touches) else { throw ValidationError("--touches: 4 … 6") }
        if let from, CalendarDay(from) == nil {
            throw ValidationError("--from \(from): no such day / kein solcher Tag (2026-12-01, 1.12.2026)")
        }
        guard TimeZone(identifier: zone) != nil else {
            throw ValidationError("--zone \(zone): no such time zone / keine solche Zeitzone (Europe/Berlin)")
        }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let screen = Screen()
            let page = Page(language: options.language, width: screen.width, ansi: screen.hasColour)
            let start = from.flatMap { CalendarDay($0) } ?? CalendarDay.today
            let plan = TouchPlan(
                from: start, count: touches, channels: channels.split(separator: ",").map { $0.trimmingSpace },
                country: country.uppercased())
            let view = PlanView(
                meetings: meetings, temperature: temperature, plan: plan, country: country.uppercased(), zone: zone)
            let text =
                switch format {
                case .text: view.text(page)
                case .json: try JSONText.text(document(plan))
                case .ics: view.calendar(options.language, stamp: Self.stamp())
                }
            do throws(ScreenError) { try screen.print(text) } catch { throw Complaint.output(error.wording) }
        }
    }

    private func document(_ plan: TouchPlan) -> Document {
        let band = FunnelBand.of(temperature)
        func each<Value>(_ value: (FunnelBand.Case) -> Value) -> [String: Value] {
            Dictionary(uniqueKeysWithValues: FunnelBand.Case.allCases.map { ($0.rawValue, value($0)) })
        }
        return Document(
            meetings: meetings, temperature: temperature.rawValue,
            contacts: each { band.contacts(forMeetings: meetings, $0) },
            opportunities: each { band.opportunities(fromMeetings: meetings, $0) },
            touches: plan.touches.map {
                Document.Touch(number: $0.number, day: "\($0.day)", time: $0.time, channel: $0.channel)
            })
    }

    private static func stamp() -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyyMMdd'T'HHmmss'Z'"
        return formatter.string(from: Date())
    }
}

extension FunnelBand.Temperature: ExpressibleByArgument {}
