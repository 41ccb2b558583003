/// Why something cannot be entered in the log.
public enum LogFault: Error, Equatable, Sendable {
    // What a contact says
    case missing(LogField)
    case unreadable(LogField, String)
    case unknownTemplate(String)
    case impossibleCount(LogField, Int)
    /// More of what comes later than of what comes before it.
    case moreThan(LogField, Int, of: LogField, Int)
    case minutesWithoutAnswer
    /// Minutes belong to one response, and these are several.
    case minutesOfSeveral(LogField)
    case impossibleMinutes(LogField, Int)
    case responseBeforeSending
    case contactBeforeSignal
    /// Who is called cold has given no signal to respond to.
    case reactionToNothing
    case future(CalendarDay)
    /// A day before anybody can have used this program, such as the zero of a spreadsheet.
    case longAgo(CalendarDay)
    /// A part of a segment that is not "field=value" with one of its fields.
    case notASegment(String)
    // What a correction or a withdrawal says
    case unknownEntry(Int)
    case alreadyReplaced(Int, by: Int)
    case withdrawn(Int)

    /// The part of a contact that is wrong; nil where it is the entry that is referred to.
    public var field: LogField? {
        switch self {
        case .missing(let field), .unreadable(let field, _), .impossibleCount(let field, _),
            .minutesOfSeveral(let field), .impossibleMinutes(let field, _),
            .moreThan(let field, _, _, _):
            field
        case .unknownTemplate: .template
        case .minutesWithoutAnswer: .minutes
        case .contactBeforeSignal: .signalAt
        case .reactionToNothing: .reaction
        case .responseBeforeSending: .answeredAt
        case .future, .longAgo: .day
        case .notASegment, .unknownEntry, .alreadyReplaced, .withdrawn: nil
        }
    }

    /// Refuses to replace an entry that is a withdrawal, or that a later one has replaced.
    public static func refuse(_ number: Int, isWithdrawal: Bool, follower: Int?) throws(LogFault) {
        if isWithdrawal { throw .withdrawn(number) }
        if let follower { throw .alreadyReplaced(number, by: follower) }
    }
}
