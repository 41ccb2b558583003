/// What is usual from contact to opportunity: the article's bands, section 4.
public struct FunnelBand: Equatable, Sendable {
    public enum Temperature: String, CaseIterable, Sendable, Codable { case cold, warm }
    /// Which end of the bands one counts on.
    public enum Case: String, CaseIterable, Sendable { case low, mid, high }

    /// Replies among contacts.
    public let replies: ClosedRange<Double>
    /// Meetings among replies.
    public let meetings: ClosedRange<Double>
    /// Opportunities among meetings.
    public let opportunities: ClosedRange<Double>

    /// Cold 1–3 %, 10–20 %, 20–35 %; warm 8–20 %, 30–50 %, 35–60 %.
    public static func of(_ temperature: Temperature) -> FunnelBand {
        switch temperature {
        case .cold: FunnelBand(replies: 0.01...0.03, meetings: 0.1...0.2, opportunities: 0.2...0.35)
        case .warm: FunnelBand(replies: 0.08...0.2, meetings: 0.3...0.5, opportunities: 0.35...0.6)
        }
    }

    /// A share of a band: its lower end, its middle or its upper end.
    static func share(_ range: ClosedRange<Double>, _ end: Case) -> Double {
        switch end {
        case .low: range.lowerBound
        case .mid: (range.lowerBound + range.upperBound) / 2
        case .high: range.upperBound
        }
    }

    /// The contacts that so many meetings take, rounded up.
    ///
    /// ```swift
    /// FunnelBand.of(.cold).contacts(forMeetings: 3, .mid)  // 1000
    /// ```
    public func contacts(forMeetings meetings: Int, _ end: Case) -> Int {
        let needed = Double(meetings) / (FunnelBand.share(replies, end) * FunnelBand.share(self.meetings, end))
        // A thousandth less than a whole contact is rounding, not a contact.
        return Int((needed - 1e-9).rounded(.up))
    }

    /// The replies that so many contacts bring.
    public func replies(fromContacts contacts: Int, _ end: Case) -> Double {
        Double(contacts) * FunnelBand.share(replies, end)
    }

    /// The opportunities that so many meetings bring.
    public func opportunities(fromMeetings meetings: Int, _ end: Case) -> Double {
        Double(meetings) * FunnelBand.share(opportunities, end)
    }
}
