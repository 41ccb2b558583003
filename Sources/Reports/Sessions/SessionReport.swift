import Checklist
import Linguistics
import Outcomes
import Roleplay
import Scenarios
import Scoring

/// All that a report tells of one session: what was said, what came of it, and what it is worth today.
public struct SessionReport: Sendable {
    /// What was kept of a session besides its lines.
    public struct Circumstances: Equatable, Sendable {
        /// The number of the session in its store; nil for one from elsewhere.
        public let number: Int?
        /// When it ended, in seconds since 1970.
        public let endedAt: Int?
        /// The day on which it ended, where it was played.
        public let day: CalendarDay?
        /// How many seconds it took; nil where a clock that was set back makes nonsense of it.
        public let seconds: Int?
        public let isExam: Bool
        /// The score that it got when it ended; nil where it did not end.
        public let score: KeptScore?
        /// Whether the scenario's file has been changed since.
        public let isScenarioChanged: Bool

        /// Creates circumstances.
        public init(
            number: Int?, endedAt: Int?, day: CalendarDay?, seconds: Int?, isExam: Bool, score: KeptScore?,
            isScenarioChanged: Bool
        ) {
            self.number = number
            self.endedAt = endedAt.flatMap { $0 >= 0 ? $0 : nil }
            self.day = day
            self.seconds = seconds.flatMap { $0 >= 0 ? $0 : nil }
            self.isExam = isExam
            self.score = score
            self.isScenarioChanged = isScenarioChanged
        }
    }

    public let session: Session
    public let circumstances: Circumstances
    /// The score by today's rules, point by point.
    public let card: Scorecard
    /// The marks of the opener by today's rules; nil where there was none.
    public let marks: SessionMarks?
    public let talk: TalkShare

    /// Creates a report; the session is marked anew.
    public init(_ session: Session, _ circumstances: Circumstances, checker: Checker) {
        self.session = session
        self.circumstances = circumstances
        card = Scorecard(session, checker: checker)
        marks = SessionMarks(session, checker: checker)
        talk = TalkShare(session)
    }

    /// The score that counts: the one that it got when it ended, else today's.
    public var score: KeptScore {
        circumstances.score
            ?? KeptScore(
                total: card.total, isPassed: card.isPassed, ending: session.ending ?? .no, rules: Marks.rules,
                profile: card.profile?.label)
    }

    /// Whether what was said has been deleted, so that only the score is left.
    public var isTranscriptGone: Bool { circumstances.score != nil && session.turns.isEmpty }

    /// Whether today's rules, or today's scenario, would give another score than the one that it got.
    public var isMarkedOtherwiseToday: Bool {
        !isTranscriptGone && (card.total != score.total || card.isPassed != score.isPassed)
    }
}
