import Roleplay

/// How the words of a contact were shared.
public struct TalkShare: Equatable, Sendable {
    /// The trainee's words.
    public let own: Int
    /// The other person's words.
    public let other: Int

    /// Counts the words of a session.
    public init(_ session: Session) {
        let turns = session.turns.filter { !$0.line.isEmpty }
        own = turns.reduce(0) { $0 + $1.understanding.words }
        other = turns.reduce(0) { $0 + $1.reply.split(whereSeparator: \.isWhitespace).count }
    }

    /// The trainee's share in percent; nil where nobody said anything.
    public var percent: Int? { own + other == 0 ? nil : own * 100 / (own + other) }

    /// Up to this share, in percent, is usual where one opens and the other answers.
    public static let usual = 70
}
