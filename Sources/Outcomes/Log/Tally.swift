/// How many contacts were made and how far they came.
public struct Tally: Hashable, Sendable {
    public var sent: Int
    /// Contacts that were answered, whatever the answer was.
    public var answers: Int
    /// Answers that led to a meeting being agreed.
    public var meetings: Int
    /// Meetings to which the other side did not come.
    public var noShows: Int
    /// Meetings that led to an opportunity.
    public var opportunities: Int

    /// Creates a tally; one contact of which nothing came unless told otherwise.
    public init(sent: Int = 1, answers: Int = 0, meetings: Int = 0, noShows: Int = 0, opportunities: Int = 0) {
        self.sent = sent
        self.answers = answers
        self.meetings = meetings
        self.noShows = noShows
        self.opportunities = opportunities
    }

    /// Nothing at all.
    public static let none = Tally(sent: 0)

    /// Meetings that took place.
    public var held: Int { meetings - noShows }

    public static func += (left: inout Tally, right: Tally) {
        left.sent += right.sent
        left.answers += right.answers
        left.meetings += right.meetings
        left.noShows += right.noShows
        left.opportunities += right.opportunities
    }
}
