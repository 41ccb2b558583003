import Checklist
import Linguistics
import Roleplay
import Scenarios

/// A finished session played again: the same words, under today's scenario and today's rules.
public struct PastSession: Sendable {
    public let finished: FinishedSession
    public let session: Session
    public let card: Scorecard
    private let opener: SessionMarks?

    /// Plays a session again.
    ///
    /// - Parameters:
    ///   - scenario: the scenario as it is now, with the checklist that marks it.
    ///   - lines: what the trainee said.
    public init(_ finished: FinishedSession, scenario: Scenario, seed: UInt64, lines: [String], checker: Checker) {
        self.finished = finished
        session = Session(scenario: scenario, seed: seed, lines: lines)
        card = Scorecard(session, checker: checker)
        opener = SessionMarks(session, checker: checker)
    }

    /// A point that was missed, in the trainee's own words; nil where nothing is missing under today's rules.
    public func mistake(_ entry: String) -> Mistake? {
        guard let found = card.entries.first(where: { $0.id == entry }),
            found.points < found.possible || found.possible == 0
        else { return nil }
        return Mistake(
            title: found.title, sentence: found.quote.flatMap { $0.isEmpty ? nil : $0 } ?? sentence(entry),
            reason: found.reason, advice: found.advice)
    }

    /// The sentence of the opener in which something was to be expected that is not there: a proposal at its end, all else
    /// where most is said after the greeting. Of the conversation no single sentence can be blamed.
    private func sentence(_ entry: String) -> String? {
        guard let opener, entry.hasPrefix("opener.") else { return nil }
        let text = Text(opener.text)
        let sentences = text.sentences.map { text.quote($0.start..<$0.end) }
        let isAtTheEnd = ["opener.nextStep", "opener.valueFollowUp"].contains(entry)
        let body = sentences.count > 1 ? sentences.dropFirst() : sentences[...]
        let sentence = isAtTheEnd ? body.last : body.max { $0.count < $1.count }
        return sentence.map(Scorecard.excerpt).flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// A point that was missed, in the trainee's own words, with what would have earned it.
public struct Mistake: Equatable, Sendable {
    public let title: Localized
    /// What the trainee said there; nil where nothing was said.
    public let sentence: String?
    public let reason: Localized
    /// How it could have read, with the scenario's own facts.
    public let advice: Localized?

    /// What can be shown of it: the trainee's words or, where there are none to quote, what was missing.
    public var words: Localized { sentence.map { Localized(de: $0, en: $0) } ?? reason }
}
