import Foundation
import GRDB
import Outcomes

/// A contact as a row of the table `outcome`.
enum LogRow {
    /// The columns that hold a contact, in the order in which it is written and read.
    static let columns = """
        template, variant, industry, size, role, channel, temperature, day, sent, answers, meetings, noShows, \
        opportunities, minutes, reaction, prospect
        """
    static let width = 16

    /// The contact in a row that begins with these columns.
    static func contact(_ row: Row) throws -> Contact {
        let channel: String = row[5]
        let temperature: String = row[6]
        guard let channel = Segment.Channel(rawValue: channel),
            let temperature = FunnelBand.Temperature(rawValue: temperature)
        else { throw StoreError.damaged }
        let size: String? = row[3]
        let prospect: Data? = row[15]
        return Contact(
            template: row[0], variant: row[1],
            segment: Segment(
                industry: row[2], size: size.flatMap(CompanySize.init(rawValue:)), role: row[4], channel: channel,
                temperature: temperature),
            day: CalendarDay(number: row[7]),
            tally: Tally(sent: row[8], answers: row[9], meetings: row[10], noShows: row[11], opportunities: row[12]),
            minutes: row[13], reaction: row[14], prospect: prospect.map { Array($0) })
    }

    /// The entry in a row of all columns.
    static func entry(_ row: Row) throws -> LogEntry {
        let replaced: Int? = row["replaces"]
        let isWithdrawal: Bool = row["isWithdrawal"]
        let change: LogEntry.Change =
            switch replaced {
            case let number? where isWithdrawal: .withdrawal(of: number)
            case let number?: .correction(of: number, try contact(row))
            case nil: .contact(try contact(row))
            }
        return LogEntry(number: row["id"], writtenAt: row["writtenAt"], change: change)
    }

    /// The values of a contact for these columns.
    static func values(_ contact: Contact) -> [(any DatabaseValueConvertible)?] {
        [
            contact.template, contact.variant, contact.segment.industry, contact.segment.size?.rawValue,
            contact.segment.role, contact.segment.channel.rawValue, contact.segment.temperature.rawValue,
            contact.day.number, contact.tally.sent, contact.tally.answers, contact.tally.meetings,
            contact.tally.noShows, contact.tally.opportunities, contact.minutes, contact.reaction,
            contact.prospect.map { Data($0) },
        ]
    }
}
