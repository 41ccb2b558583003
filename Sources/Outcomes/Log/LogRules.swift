/// What a contact has to keep to in order to be entered.
public struct LogRules: Sendable {
    /// Today, which no contact may be later than.
    public let today: CalendarDay
    private let templates: [String: KnownTemplate]

    /// The most contacts that one entry may stand for.
    static let largestCount = 1_000_000
    /// A year, after which nobody would call it a response.
    static let longestReaction = 366 * Moment.minutesOfDay
    private static let firstDay = CalendarDay(number: 10_957)  // 1 January 2000

    /// Creates rules.
    ///
    /// - Parameter templates: the templates that exist, found by id and by title.
    public init(today: CalendarDay, templates: [KnownTemplate]) {
        self.today = today
        let titles = templates.map { ($0.title.lowercased(), $0) }
        let ids = templates.map { ($0.id.lowercased(), $0) }
        self.templates = Dictionary(titles + ids) { $1 }
    }

    /// The template with an id or a title, capitals aside.
    public func template(_ name: String) throws(LogFault) -> KnownTemplate {
        guard let template = templates[name] ?? templates[name.lowercased()] else { throw .unknownTemplate(name) }
        return template
    }

    /// The template and the variant that a name stands for: "nachgezaehlt" has none, "nachgezaehlt:B" has one.
    public func wording(_ name: String) throws(LogFault) -> (template: KnownTemplate, variant: String?) {
        if let whole = templates[name] ?? templates[name.lowercased()] { return (whole, nil) }
        guard let colon = name.lastIndex(of: ":"), name.index(after: colon) < name.endIndex,
            let template = templates[name[..<colon].lowercased()]
        else { throw .unknownTemplate(name) }
        return (template, String(name[name.index(after: colon)...]))
    }

    /// Throws the first thing that is wrong with a contact.
    public func check(_ contact: Contact) throws(LogFault) {
        _ = try template(contact.template)
        if contact.day > today { throw .future(contact.day) }
        if contact.day < LogRules.firstDay { throw .longAgo(contact.day) }
        try check(contact.tally)
        if let minutes = contact.minutes { try check(minutes, of: contact) }
        if let reaction = contact.reaction { try check(reaction: reaction, of: contact) }
    }

    private func check(_ tally: Tally) throws(LogFault) {
        try limit(.sent, tally.sent, from: 1)
        try limit(.answers, tally.answers)
        try limit(.meetings, tally.meetings)
        try limit(.noShows, tally.noShows)
        try limit(.opportunities, tally.opportunities)
        try compare(.answers, tally.answers, .sent, tally.sent)
        try compare(.meetings, tally.meetings, .answers, tally.answers)
        try compare(.noShows, tally.noShows, .meetings, tally.meetings)
        // What nobody came to cannot have led to anything.
        try compare(.opportunities, tally.opportunities, .meetings, tally.held)
    }

    private func limit(_ field: LogField, _ count: Int, from lowest: Int = 0) throws(LogFault) {
        if count < lowest || count > LogRules.largestCount { throw .impossibleCount(field, count) }
    }

    private func compare(_ field: LogField, _ count: Int, _ whole: LogField, _ limit: Int) throws(LogFault) {
        if count > limit { throw .moreThan(field, count, of: whole, limit) }
    }

    private func check(_ minutes: Int, of contact: Contact) throws(LogFault) {
        if contact.tally.answers == 0 { throw .minutesWithoutAnswer }
        if contact.tally.sent > 1 { throw .minutesOfSeveral(.minutes) }
        // A response cannot come later than the end of today.
        let longest = (today.number - contact.day.number + 1) * Moment.minutesOfDay
        guard (0...longest).contains(minutes) else { throw .impossibleMinutes(.minutes, minutes) }
    }

    private func check(reaction: Int, of contact: Contact) throws(LogFault) {
        if contact.segment.temperature == .cold { throw .reactionToNothing }
        if contact.tally.sent > 1 { throw .minutesOfSeveral(.reaction) }
        guard (0...LogRules.longestReaction).contains(reaction) else { throw .impossibleMinutes(.reaction, reaction) }
    }
}
