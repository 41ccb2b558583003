/// An entry of the log. Entries are only ever added: what was wrong is replaced or withdrawn by a later one.
public struct LogEntry: Equatable, Sendable {
    /// What an entry does.
    public enum Change: Equatable, Sendable {
        case contact(Contact)
        /// The contact in an earlier entry was really this one.
        case correction(of: Int, Contact)
        /// The contact in an earlier entry does not count.
        case withdrawal(of: Int)

        /// The contact that it tells of; nil for a withdrawal.
        public var contact: Contact? {
            switch self {
            case .contact(let contact), .correction(_, let contact): contact
            case .withdrawal: nil
            }
        }

        /// The earlier entry that no longer counts.
        public var replaced: Int? {
            switch self {
            case .contact: nil
            case .correction(let number, _), .withdrawal(let number): number
            }
        }
    }

    public let number: Int
    /// When it was written, in seconds since 1970.
    public let writtenAt: Int
    public let change: Change

    /// Creates an entry.
    public init(number: Int, writtenAt: Int, change: Change) {
        self.number = number
        self.writtenAt = writtenAt
        self.change = change
    }
}

/// The log: its entries in order, each checked against those before it.
public struct OutcomeLog: Equatable, Sendable {
    public private(set) var entries: [LogEntry] = []
    /// Which entry replaced or withdrew which.
    private var followers: [Int: Int] = [:]

    /// Creates a log without an entry.
    public init() {}

    /// Adds an entry; its number follows from those before.
    public mutating func append(_ change: LogEntry.Change, at time: Int) throws(LogFault) {
        let number = entries.count + 1
        if let replaced = change.replaced {
            guard entries.indices.contains(replaced - 1) else { throw .unknownEntry(replaced) }
            try LogFault.refuse(
                replaced, isWithdrawal: entries[replaced - 1].change.contact == nil, follower: followers[replaced])
            followers[replaced] = number
        }
        entries.append(LogEntry(number: number, writtenAt: time, change: change))
    }

    /// The contacts that count, with the numbers of the entries that tell of them.
    public var contacts: [(number: Int, contact: Contact)] {
        entries.compactMap { entry in
            guard followers[entry.number] == nil, let contact = entry.change.contact else { return nil }
            return (entry.number, contact)
        }
    }
}
