/// Makes contacts of what options or the cells of a table say.
public struct ContactReader: Sendable {
    private let rules: LogRules
    private let defaults: [LogField: String]

    /// What a template's own wording is called among its variants.
    private static let original = "original"
    /// The longest name of a variant, an industry or a role.
    private static let longestName = 80

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - rules: what contacts have to keep to.
    ///   - defaults: what is taken where nothing is said.
    public init(rules: LogRules, defaults: [LogField: String] = [:]) {
        self.rules = rules
        self.defaults = defaults
    }

    /// The contact that the values describe, checked.
    ///
    /// What is not said is taken from the defaults; channel and temperature then from the template. A later step speaks
    /// for the earlier ones: where a meeting is named and nothing is said of an answer, there was one.
    ///
    /// - Parameters:
    ///   - value: the text for a field; nil or blank where nothing is said.
    ///   - hash: makes of a prospect's number or address what stands for it.
    public func contact(
        _ value: (LogField) -> String?, hash: (String) -> [UInt8]
    ) throws(LogFault) -> Contact {
        func text(_ field: LogField) -> String? { said(value(field)) ?? said(defaults[field]) }
        guard let name = text(.template) else { throw .missing(.template) }
        let (template, variant) = try rules.wording(name)
        guard let written = text(.day) else { throw .missing(.day) }
        guard let sent = Moment(written) else { throw .unreadable(.day, written) }
        let segment = Segment(
            industry: try label(.industry, text(.industry)), size: try size(text(.size)),
            role: try label(.role, text(.role)), channel: try choice(.channel, text(.channel)) ?? template.channel,
            temperature: try choice(.temperature, text(.temperature)) ?? template.temperature)
        let (responded, delay) = try response(text, sent)
        let named = try label(.variant, text(.variant) ?? variant)
        let contact = Contact(
            template: template.id, variant: named == ContactReader.original ? nil : named, segment: segment,
            day: sent.day,
            tally: try tally(text, responded: responded), minutes: delay,
            reaction: try reaction(text, sent), prospect: text(.prospect).map(hash))
        try rules.check(contact)
        return contact
    }

    private func said(_ text: String?) -> String? {
        guard let text else { return nil }
        let trimmed = Substring(text).trimmed
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    private func tally(_ text: (LogField) -> String?, responded: Bool) throws(LogFault) -> Tally {
        func count(_ field: LogField) throws(LogFault) -> Int? {
            guard let written = text(field) else { return nil }
            return try CellValue.count(written, field)
        }
        let noShows = try count(.noShows) ?? 0
        let opportunities = try count(.opportunities) ?? 0
        let meetings = try count(.meetings) ?? max(0, noShows) + max(0, opportunities)
        let answers = try count(.answers) ?? max(responded ? 1 : 0, meetings)
        return Tally(
            sent: try count(.sent) ?? 1, answers: answers, meetings: meetings, noShows: noShows,
            opportunities: opportunities)
    }

    /// Whether a response is told of, and after how many minutes it came.
    private func response(
        _ text: (LogField) -> String?, _ sent: Moment
    ) throws(LogFault) -> (responded: Bool, minutes: Int?) {
        if let written = text(.minutes), let minutes = try CellValue.minutes(written, .minutes) {
            return (true, minutes)
        }
        guard let written = text(.answeredAt) else { return (false, nil) }
        guard let answered = Moment(written) else { throw .unreadable(.answeredAt, written) }
        let minutes = answered.minutes(since: sent)
        if answered.day.number < sent.day.number - (minutes == nil ? 0 : 1) || (minutes ?? 0) < 0 {
            throw .responseBeforeSending
        }
        return (true, minutes)
    }

    /// After how many minutes the contact followed the other side's signal; nil where nothing is said of it.
    private func reaction(_ text: (LogField) -> String?, _ sent: Moment) throws(LogFault) -> Int? {
        if let written = text(.reaction), let minutes = try CellValue.minutes(written, .reaction) { return minutes }
        guard let written = text(.signalAt) else { return nil }
        guard let signal = Moment(written) else { throw .unreadable(.signalAt, written) }
        let minutes = sent.minutes(since: signal)
        if sent.day.number < signal.day.number - (minutes == nil ? 0 : 1) || (minutes ?? 0) < 0 {
            throw .contactBeforeSignal
        }
        return minutes
    }

    private func choice<Choice: RawRepresentable<String>>(
        _ field: LogField, _ text: String?
    ) throws(LogFault) -> Choice? {
        guard let text else { return nil }
        guard let choice = Choice(rawValue: ContactReader.names[text.lowercased()] ?? text.lowercased()) else {
            throw .unreadable(field, text)
        }
        return choice
    }

    /// What channels and temperatures are called as well.
    private static let names = [
        "telefon": "phone", "anruf": "phone", "call": "phone", "tel": "phone", "e-mail": "email", "mail": "email",
        "kalt": "cold", "warm": "warm",
    ]

    private func size(_ text: String?) throws(LogFault) -> CompanySize? {
        guard let text else { return nil }
        guard let size = CompanySize(text) else { throw .unreadable(.size, text) }
        return size
    }

    private func label(_ field: LogField, _ text: String?) throws(LogFault) -> String? {
        guard let text else { return nil }
        guard text.count <= ContactReader.longestName else { throw .unreadable(field, text) }
        return text
    }
}

extension Contact {
    /// What the contact says, as a reader takes it; counts of none are left out, so that a later step can speak for them.
    public var values: [LogField: String] {
        var values: [LogField: String] = [
            .template: template, .day: day.description, .channel: segment.channel.rawValue,
            .temperature: segment.temperature.rawValue, .sent: "\(tally.sent)",
        ]
        values[.variant] = variant
        values[.industry] = segment.industry
        values[.size] = segment.size?.rawValue
        values[.role] = segment.role
        values[.minutes] = minutes.map { "\($0)" }
        values[.reaction] = reaction.map { "\($0)" }
        let counts: [(LogField, Int)] = [
            (.answers, tally.answers), (.meetings, tally.meetings), (.noShows, tally.noShows),
            (.opportunities, tally.opportunities),
        ]
        for (field, count) in counts where count > 0 { values[field] = "\(count)" }
        return values
    }
}
