import Outcomes

/// An entry of the log as JSON.
public struct LogDocument: Encodable {
    let number: Int
    let writtenAt: Int
    /// The earlier entry that this one replaces or withdraws.
    let replaces: Int?
    let replacedBy: Int?
    let isWithdrawal: Bool
    let template: String?
    let variant: String?
    let day: String?
    let industry: String?
    let size: String?
    let role: String?
    let channel: String?
    let temperature: String?
    let sent: Int?
    let answers: Int?
    let meetings: Int?
    let noShows: Int?
    let opportunities: Int?
    let minutes: Int?
    let reaction: Int?

    /// Describes a row of the list.
    public init(_ row: LogView.Row) {
        let contact = row.entry.change.contact
        number = row.entry.number
        writtenAt = row.entry.writtenAt
        replaces = row.entry.change.replaced
        replacedBy = row.follower
        isWithdrawal = contact == nil
        template = contact?.template
        variant = contact?.variant
        day = contact?.day.description
        industry = contact?.segment.industry
        size = contact?.segment.size?.rawValue
        role = contact?.segment.role
        channel = contact?.segment.channel.rawValue
        temperature = contact?.segment.temperature.rawValue
        sent = contact?.tally.sent
        answers = contact?.tally.answers
        meetings = contact?.tally.meetings
        noShows = contact?.tally.noShows
        opportunities = contact?.tally.opportunities
        minutes = contact?.minutes
        reaction = contact?.reaction
    }
}
