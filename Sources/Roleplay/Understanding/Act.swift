import Linguistics

/// What a trainee's line does, apart from what it is about.
public enum Act: String, Codable, CaseIterable, Sendable {
    case greeting, introduction, reason, observation
    case concreteQuestion, genericQuestion, otherQuestion, permission
    case answering, agreeing, acknowledging, arguing
    case value, proposal, offerToSend
    case acceptingNo, optOut, source
    case smallTalk, thanking, leaving
    case pressure, pitch, pretence, wrongFact, insult
    case nonsense, silence
}

/// An act with the words that show it.
public struct ActMark: Codable, Equatable, Sendable {
    public let act: Act
    /// The words, exactly as they stand in the line; empty where the whole line is meant.
    public let quote: String
    /// The first Unicode scalar of the quote in the line.
    public let start: Int
    /// One past its last Unicode scalar.
    public let end: Int

    /// Creates an act mark.
    public init(act: Act, quote: String, start: Int, end: Int) {
        self.act = act
        self.quote = quote
        self.start = start
        self.end = end
    }

    /// Marks the words between two bytes of a text.
    init(_ act: Act, _ text: Text, _ bytes: Range<Int>) {
        self.init(
            act: act, quote: text.quote(bytes), start: text.scalarOffset(ofByte: bytes.lowerBound),
            end: text.scalarOffset(ofByte: bytes.upperBound))
    }
}

/// A step that the trainee proposes.
public struct Proposal: Codable, Equatable, Sendable {
    /// How long it takes, in minutes, where the line says so.
    public let minutes: Int?
    /// The times offered, in the trainee's words.
    public let times: [OfferedTime]

    /// Creates a proposal.
    public init(minutes: Int?, times: [OfferedTime]) {
        self.minutes = minutes
        self.times = times
    }
}

/// A time in the trainee's words.
public struct OfferedTime: Codable, Equatable, Sendable {
    public let words: String
    /// The weekday in the words, folded ("dienstag"), if there is one.
    public let day: String?
    /// Whether a clock time stands in the words.
    public let hasClock: Bool

    /// Whether one can be there: a day and a time of day.
    public var isDefinite: Bool { day != nil && hasClock }

    /// Creates an offered time.
    public init(words: String, day: String?, hasClock: Bool) {
        self.words = words
        self.day = day
        self.hasClock = hasClock
    }
}

/// What a line was understood to do and to be about, in its context.
public struct Understanding: Codable, Equatable, Sendable {
    public let acts: [ActMark]
    /// Ids of the needs that a question in the line touches, best match first.
    public let needs: [String]
    /// Ids of the answers that a question in the line touches.
    public let answers: [String]
    /// Ids of the objections whose topic words occur.
    public let objections: [String]
    public let proposal: Proposal?
    /// The number of words.
    public let words: Int
    /// The number of words before the first question, or all of them.
    public let wordsBeforeQuestion: Int

    /// Whether the line does something.
    public func does(_ act: Act) -> Bool { acts.contains { $0.act == act } }

    /// Whether the line does any of several things.
    public func does(anyOf wanted: Act...) -> Bool { acts.contains { wanted.contains($0.act) } }
}
