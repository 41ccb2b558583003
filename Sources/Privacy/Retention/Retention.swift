/// How many days each kind of data is kept.
public struct Retention: Equatable, Sendable {
    /// The days, by kind; what is missing has the usual number.
    public let days: [DataKind: Int]

    /// How long data can be kept: ten years at most.
    public static let range = 1...3650

    /// What holds where a team has agreed on nothing else.
    public static let usual: [DataKind: Int] = [.transcripts: 180, .scores: 730, .outcomes: 730, .exports: 30]

    /// A retention with other days for some kinds.
    public init(days: [DataKind: Int] = [:]) { self.days = Self.usual.merging(days) { $1 } }

    /// How many days a kind is kept.
    public subscript(kind: DataKind) -> Int { days[kind] ?? Self.range.upperBound }

    /// The second from which on a kind is kept; what is older may go.
    ///
    /// - Parameter now: the time of the clock, in seconds since 1970.
    public func beginning(of kind: DataKind, now: Int) -> Int { now - self[kind] * 86_400 }
}
