/// A step of the funnel, with what it is a share of.
public enum Stage: String, CaseIterable, Sendable, Codable {
    /// Answers among contacts.
    case answered
    /// Meetings agreed among answers.
    case meeting
    /// Meetings held among those agreed.
    case held
    /// Opportunities among meetings agreed, which is how the article counts them.
    case opportunity

    /// What is usual, by the article; it says nothing of meetings that are held.
    public func band(_ temperature: FunnelBand.Temperature) -> ClosedRange<Double>? {
        let band = FunnelBand.of(temperature)
        return switch self {
        case .answered: band.replies
        case .meeting: band.meetings
        case .held: nil
        case .opportunity: band.opportunities
        }
    }

    /// How a share lies to what is usual.
    public enum Place: String, Sendable, Codable {
        /// Its whole interval lies below the band.
        case below
        /// Its whole interval lies above the band.
        case above
        /// The interval and the band meet, so that nothing more can be said.
        case within
    }

    /// How a share lies to what is usual; nil where nothing is usual or nothing was counted.
    public func place(of share: Share, _ temperature: FunnelBand.Temperature) -> Place? {
        guard let band = band(temperature), share.total > 0 else { return nil }
        if share.wilson.upperBound < band.lowerBound { return .below }
        return share.wilson.lowerBound > band.upperBound ? .above : .within
    }
}

extension Tally {
    /// The share that came one step further; counts that contradict each other give none of none.
    public func share(_ stage: Stage) -> Share {
        let share =
            switch stage {
            case .answered: Share(answers, of: sent)
            case .meeting: Share(meetings, of: answers)
            case .held: Share(held, of: meetings)
            case .opportunity: Share(opportunities, of: meetings)
            }
        return share ?? .nothing
    }

    /// Meetings to which nobody came, among those agreed.
    public var noShowShare: Share { Share(noShows, of: meetings) ?? .nothing }
}
