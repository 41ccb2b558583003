import Checklist
import Linguistics
import Outcomes

/// A plan for people: how many contacts it takes, and when one prospect hears from you.
public struct PlanView {
    private let meetings: Int
    private let temperature: FunnelBand.Temperature
    private let plan: TouchPlan
    private let country: String
    private let zone: String

    /// Creates the view of a plan.
    public init(
        meetings: Int, temperature: FunnelBand.Temperature, plan: TouchPlan, country: String, zone: String
    ) {
        self.meetings = meetings
        self.temperature = temperature
        self.plan = plan
        self.country = country
        self.zone = zone
    }

    /// The plan as text.
    public func text(_ page: Page) -> String {
        let language = page.language
        let band = FunnelBand.of(temperature)
        func words(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }
        var funnel = Table(
            columns: [
                Table.Column(words("Wenn es läuft wie", "If it goes"), minimumWidth: 14),
                Table.Column(words("Kontakte", "contacts"), alignment: .trailing, minimumWidth: 6),
                Table.Column(words("Antworten", "replies"), alignment: .trailing, minimumWidth: 6),
                Table.Column(words("Termine", "meetings"), alignment: .trailing, minimumWidth: 6),
                Table.Column(words("Verkaufschancen", "opportunities"), alignment: .trailing, minimumWidth: 6),
            ])
        for end in FunnelBand.Case.allCases {
            let contacts = band.contacts(forMeetings: meetings, end)
            funnel.rows.append([
                end.title[language], "\(contacts)", rounded(band.replies(fromContacts: contacts, end), language),
                "\(meetings)", rounded(band.opportunities(fromMeetings: meetings, end), language),
            ])
        }
        var days = Table(
            columns: [
                Table.Column(words("Kontakt", "Touch"), alignment: .trailing, minimumWidth: 4),
                Table.Column(words("Tag", "Day"), minimumWidth: 12),
                Table.Column(words("Uhrzeit", "Time"), minimumWidth: 5),
                Table.Column(words("Kanal", "Channel"), minimumWidth: 6),
            ])
        for touch in plan.touches {
            days.rows.append([
                "\(touch.number)", PlanView.day(touch.day, language), touch.time, channel(touch, language),
            ])
        }
        return [
            Style.bold.applied(
                to: words(
                    "Für \(meetings) Termine, \(temperature == .cold ? "kalt" : "warm")",
                    "For \(meetings) meetings, \(temperature.rawValue)"), ansi: page.ansi),
            funnel.rendered(width: page.width, ansi: page.ansi), "",
            words(
                "So oft hört eine Person von Ihnen, zu ihrer Ortszeit (\(zone)); Wochenenden, Feiertage (\(country)) und Mittag bleiben frei:",
                "How often one person hears from you, by their own clock (\(zone)); weekends, holidays (\(country)) and lunch are spared:"
            ).wrapped(width: page.width), days.rendered(width: page.width, ansi: page.ansi), "",
            page.note(
                words(
                    "Die Spannen stammen aus dem Artikel, Abschnitt 4: kalt antworten 1 bis 3 von 100, warm 8 bis 20. Ihre eigenen Zahlen zählen mehr.",
                    "The ranges are the article's, section 4: cold, 1 to 3 of 100 reply; warm, 8 to 20. Your own figures count for more."
                ),
                indent: 0),
        ].joined(separator: "\n")
    }

    /// The touches as a calendar file.
    public func calendar(_ language: Language, stamp: String) -> String {
        let entries = plan.touches.map { touch in
            CalendarFile.Entry(
                identifier: "\(touch.day)-\(touch.number)-\(touch.channel)", touch: touch,
                title: Localized(
                    de: "Kontakt \(touch.number) von \(plan.touches.count): \(channel(touch, language))",
                    en: "Touch \(touch.number) of \(plan.touches.count): \(channel(touch, language))")[language],
                note: Localized(
                    de: "Jeder Kontakt bringt etwas Neues mit. Danach: eintragen, was daraus wurde.",
                    en: "Every touch brings something new. Afterwards: note what came of it.")[language])
        }
        // The last line end is written with every other text.
        return String(CalendarFile.text(entries, zone: zone, stamp: stamp).dropLast())
    }

    private func channel(_ touch: TouchPlan.Touch, _ language: Language) -> String {
        Channel(rawValue: touch.channel)?.title[language] ?? touch.channel
    }

    private func rounded(_ value: Double, _ language: Language) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = language == .german ? "," : "."
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(sign)\(tenths % 10)"
    }

    /// A day as people write it: "Mo, 30.11.2026", "Mon 30 Nov 2026".
    static func day(_ day: CalendarDay, _ language: Language) -> String {
        let (year, month, date) = day.parts
        switch language {
        case .german:
            let names = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
            return "\(names[day.weekday - 1]), \(date).\(month).\(year)"
        case .english:
            let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            return "\(names[day.weekday - 1]) \(date) \(months[month - 1]) \(year)"
        }
    }
}

extension FunnelBand.Case {
    /// How well it goes, for people.
    var title: Localized {
        switch self {
        case .low: Localized(de: "an schlechten Tagen", en: "badly")
        case .mid: Localized(de: "in der Mitte", en: "fairly")
        case .high: Localized(de: "an guten Tagen", en: "well")
        }
    }
}

extension TouchPlan.Touch {
    /// The time of day: "08:30".
    public var time: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
