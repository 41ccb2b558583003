import Checklist
import Linguistics
import Roleplay
import Scenarios

/// The opener of a session, and the marks of its checklist.
///
/// In a letter or message the checklist is met in the text itself. On the phone, personal entry and needs question
/// belong to the opener; the next step, the value and what a profile adds may come anywhere in the call.
public struct SessionMarks: Sendable {
    /// The number of the trainee's lines that make up the opener; 0 while none has been said.
    public let openerLines: Int
    /// The subject of the opener, if it is a letter with one.
    public let subject: String?
    /// The text of the opener; its lines stand one below the other.
    public let text: String
    /// The marks of the opener by itself.
    public let opener: Marks
    /// The marks over the whole contact: on the phone with next step and value from where they were best.
    public let contact: Marks
    /// Where on the phone an item was met outside of the opener: item to the line's number, counted from 0.
    public let metInLine: [ChecklistItem: Int]

    /// Marks a session so far; nil before the opener is complete.
    public init?(_ session: Session, checker: Checker) {
        self.init(session.turns, scenario: session.scenario, checker: checker)
    }

    /// Marks what was said to a person who plays the prospect; nil before the opener is complete.
    ///
    /// Each line is understood by itself, for the program does not know how the other side took it.
    public init?(saying lines: [String], in scenario: Scenario, checker: Checker) {
        let turns = lines.compactMap { Session(scenario: scenario, seed: 0, lines: [$0]).turns.first }
        self.init(turns, scenario: scenario, checker: checker)
    }

    private init?(_ all: [Turn], scenario: Scenario, checker: Checker) {
        let turns = all.filter { !$0.line.isEmpty }
        let count = SessionMarks.openerLength(turns, channel: scenario.channel)
        guard count > 0 else { return nil }
        let letter = Letter(turns.prefix(count).map(\.line).joined(separator: "\n"), channel: scenario.channel)
        openerLines = count
        subject = letter.subject
        text = letter.body
        let context = scenario.openerContext
        opener = checker.marks(for: Opener(context: context, subject: letter.subject, text: letter.body))
        guard scenario.channel == .phone else {
            contact = opener
            metInLine = [:]
            return
        }
        var items = opener.items
        var own = opener.own
        var places: [ChecklistItem: Int] = [:]
        for (number, turn) in turns.enumerated().dropFirst(count) {
            let marks = checker.marks(for: Opener(context: context, subject: nil, text: turn.line))
            for item in [ChecklistItem.nextStep, .valueFollowUp]
            where marks.level(item) > items[item]?.level ?? .missing {
                items[item] = marks.items[item]
                places[item] = number
            }
            for index in own.indices where own[index].level == .missing { own[index] = marks.own[index] }
        }
        contact = Marks(items: items, flags: opener.flags, profile: opener.profile, own: own)
        metInLine = places
    }

    /// The lines until the first that holds a reason, an observation, a question or a proposal, three at most.
    private static func openerLength(_ turns: [Turn], channel: Channel) -> Int {
        guard !turns.isEmpty else { return 0 }
        if channel.isWritten { return 1 }
        for (index, turn) in turns.prefix(3).enumerated() {
            let opens = turn.understanding.does(
                anyOf: .reason, .observation, .concreteQuestion, .genericQuestion, .proposal, .pitch)
            if opens || index == 2 || turn.ending != nil { return index + 1 }
        }
        return 0
    }
}

/// A letter as it is typed: an e-mail may begin with a line "Betreff: …" or "Subject: …".
public struct Letter: Equatable, Sendable {
    public let subject: String?
    public let body: String
    /// Where the subject begins in what was typed, in Unicode scalars; 0 without one.
    public let subjectOffset: Int
    /// Where the body begins in what was typed, in Unicode scalars.
    public let bodyOffset: Int

    /// Splits what was typed.
    ///
    /// ```swift
    /// Letter("Betreff: Ihre Frage\nGuten Tag", channel: .email).subject  // "Ihre Frage"
    /// ```
    public init(_ typed: String, channel: Channel) {
        let start = typed.drop { $0.isNewline }
        let first = start.prefix { !$0.isNewline }
        guard channel == .email,
            let mark = ["betreff:", "subject:"].first(where: { first.lowercased().hasPrefix($0) })
        else {
            (subject, body, subjectOffset, bodyOffset) = (nil, typed, 0, 0)
            return
        }
        func offset(_ part: Substring) -> Int {
            typed.unicodeScalars.distance(from: typed.startIndex, to: part.startIndex)
        }
        let subject = first.dropFirst(mark.count).drop { $0 == " " }
        let body = start[first.endIndex...].drop { $0.isNewline }
        (self.subject, self.body) = (String(subject), String(body))
        (subjectOffset, bodyOffset) = (offset(subject), offset(body))
    }
}
