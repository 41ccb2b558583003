/// What came of contacts, by groups: only of those old enough that what was to come has come.
///
/// A young contact counts neither with an answer nor without one: to count the quick answers and not the silence around
/// them would make every new variant look good.
public struct OutcomeSummary: Sendable {
    /// A group and what came of it.
    public struct Group: Equatable, Sendable {
        public let key: GroupKey
        public var tally = Tally.none
    }

    public let grouping: Grouping
    /// The day from which the age of a contact is counted.
    public let today: CalendarDay
    /// The days after which a contact is old enough.
    public let maturity: Int

    /// What came of all contacts that are old enough.
    public private(set) var totals: [FunnelBand.Temperature: Tally] = [:]
    /// What came so far of those that are not.
    public private(set) var young = Tally.none
    /// How long the other side took to answer.
    public private(set) var answerTimes = ResponseTimes()
    /// How long it took to respond to the other side's signals.
    public private(set) var reactionTimes = ResponseTimes()
    /// The first and the last day on which a contact that counts was sent.
    public private(set) var days: ClosedRange<CalendarDay>?

    private var tallies: [GroupKey: Tally] = [:]
    /// Answered or not, contact after contact, where variants are compared.
    private var courses: [GroupKey: [Bool]] = [:]

    /// Creates a summary of nothing.
    public init(by grouping: Grouping, today: CalendarDay, maturity: Int = 14) {
        self.grouping = grouping
        self.today = today
        self.maturity = maturity
    }

    /// Adds a contact; contacts are added in the order in which they were sent.
    ///
    /// - Parameter number: its entry, from which lots are drawn where an entry stands for several.
    public mutating func add(_ contact: Contact, number: Int) {
        guard contact.day.number <= today.number else { return }
        guard contact.day.number + maturity <= today.number else {
            young += contact.tally
            return
        }
        let key = GroupKey(contact, by: grouping)
        tallies[key, default: .none] += contact.tally
        totals[key.temperature, default: .none] += contact.tally
        days = min(days?.lowerBound ?? contact.day, contact.day)...max(days?.upperBound ?? contact.day, contact.day)
        if let minutes = contact.minutes { answerTimes.add(minutes) }
        if let reaction = contact.reaction { reactionTimes.add(reaction) }
        if grouping == .variant { draw(contact.tally, number, into: &courses[key, default: []]) }
    }

    /// The groups, cold before warm, then by name.
    public var groups: [Group] {
        tallies.map { Group(key: $0, tally: $1) }.sorted { OutcomeSummary.order($0.key) < OutcomeSummary.order($1.key) }
    }

    /// All variants that differ in nothing else, compared two by two.
    public var comparisons: [VariantComparison] {
        let keys = groups.map(\.key)
        let pairs = keys.indices.flatMap { first in
            keys[(first + 1)...].filter { $0.isVariant(of: keys[first]) }.map { (keys[first], $0) }
        }
        return VariantComparison.all(pairs.map { pair in (arm(pair.0), arm(pair.1)) })
    }

    private func arm(_ key: GroupKey) -> VariantComparison.Arm {
        VariantComparison.Arm(
            key: key, answers: (tallies[key] ?? .none).share(.answered), course: courses[key] ?? [])
    }

    /// Of several contacts in one entry nobody knows which were answered: the order is drawn by lot, the same each time.
    private func draw(_ tally: Tally, _ number: Int, into course: inout [Bool]) {
        guard tally.sent > 1 else {
            course.append(tally.answers > 0)
            return
        }
        var lots = SplitMix64(seed: UInt64(bitPattern: Int64(number)))
        var answers = tally.answers
        for left in stride(from: tally.sent, to: 0, by: -1) {
            let isAnswered = Int(lots.next() % UInt64(left)) < answers
            course.append(isAnswered)
            answers -= isAnswered ? 1 : 0
        }
    }

    private static func order(_ key: GroupKey) -> (String, String, String) {
        let segment = key.segment.map { segment in
            [segment.channel.rawValue, segment.industry ?? "", segment.size?.rawValue ?? "", segment.role ?? ""]
                .joined(separator: "\u{1F}")
        }
        let name = key.template ?? segment ?? key.month?.description ?? ""
        return (key.temperature.rawValue, name, key.variant ?? "")
    }
}

extension Share {
    /// None of none.
    static let nothing = Share(none: ())

    private init(none: Void) {
        count = 0
        total = 0
    }
}
