import Checklist
import Roleplay
import Scenarios

/// A session as one file that somebody else can open, replay and mark again: `report --format session`.
///
/// It holds what the session is made of (scenario, seed, lines), what came of it when it was written, and nobody's name.
public struct SessionFile: Codable, Equatable, Sendable {
    /// The version of the format that this program writes.
    public static let version = 1

    /// The version of the format.
    public let einstiegSession: Int
    public let scenario: String
    /// The hash of the scenario's file, to tell whether the reader has the same.
    public let scenarioHash: String
    public let seed: UInt64
    public let isExam: Bool
    /// The day on which it ended, as ISO 8601 writes it.
    public let day: String?
    public let seconds: Int?
    /// The trainee's lines; `/hangup` is the end of the contact by the trainee.
    public let lines: [String]
    /// The score that it got when it ended.
    public let score: KeptScore?
    /// The version of the rules that made the transcript.
    public let rules: String
    /// What was said, with the state after each line, as recordings keep it.
    public let transcript: [String]

    /// Writes a session down.
    public init(_ report: SessionReport, checker: Checker) {
        let session = report.session
        einstiegSession = Self.version
        scenario = session.scenario.id
        scenarioHash = session.scenario.contentHash
        seed = session.seed
        isExam = report.circumstances.isExam
        day = report.circumstances.day?.description
        seconds = report.circumstances.seconds
        lines = session.turns.map { $0.rule == .leave ? Session.leavingMark : $0.line }
        score = report.circumstances.score
        rules = Marks.rules
        transcript = Transcript(session, checker: checker).text.split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }

    /// Plays the session in a scenario.
    public func session(in scenario: Scenario) -> Session { Session(scenario: scenario, seed: seed, lines: lines) }

    /// What came of it when it was written; nil where those rows cannot be read.
    public var written: Transcript? { try? Transcript(text: transcript.map { $0 + "\n" }.joined()) }
}
