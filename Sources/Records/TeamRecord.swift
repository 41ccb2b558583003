import Linguistics

/// An entry of a team session as it is kept: what kind it is, whom it is about, their words, and the rest.
public struct TeamRow: Equatable, Sendable {
    public let kind: String
    /// The member's place in the list of names; nil where it belongs to all.
    public let member: Int?
    public let words: String?
    public let details: String?
    /// When it happened, in seconds since 1970.
    public let at: Int

    /// Creates an entry.
    public init(kind: String, member: Int?, words: String?, details: String?, at: Int) {
        self.kind = kind
        self.member = member
        self.words = words
        self.details = details
        self.at = at
    }
}

/// A team session in the store.
public struct TeamRecord: Equatable, Sendable {
    public let id: Int64
    public let language: Language
    /// The process that runs it, so that nobody takes it over while it lives.
    public let owner: Owner
    /// When it began, in seconds since 1970.
    public let startedAt: Int
}
