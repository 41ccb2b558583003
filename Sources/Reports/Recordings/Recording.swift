import Roleplay
import Scenarios

/// What a trainee said in a scenario, kept so that the session can be played again.
///
/// As text, one line of the trainee stands in a row, with `\n` for a line break in it. A row `/silence` is a line without
/// words, and a first row `/seed 7` names a seed other than 1. Empty rows count for nothing. What stops before the
/// contact has ended is ended by the trainee's leaving.
public struct Recording: Equatable, Sendable {
    public let seed: UInt64
    /// The trainee's lines in order.
    public let lines: [String]
    /// The row, counted from 1, in which each line stands.
    public let rows: [Int]

    private static let silence = "/silence"
    private static let seedMark = "/seed "

    /// Records a session so far; that the trainee left is no line.
    public init(_ session: Session) {
        self.init(seed: session.seed, lines: session.turns.filter { $0.rule != .leave }.map(\.line))
    }

    /// Records given lines.
    public init(seed: UInt64, lines: [String]) {
        self.seed = seed
        self.lines = lines
        let first = Recording.namesSeed(seed, lines) ? 2 : 1
        rows = lines.indices.map { $0 + first }
    }

    /// Reads a recording; every text is one.
    public init(text: String) {
        var seed: UInt64?
        var lines: [String] = []
        var rows: [Int] = []
        let all = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        for (index, row) in all.enumerated() where !row.isEmpty {
            if seed == nil, lines.isEmpty, row.hasPrefix(Recording.seedMark), let named = UInt64(row.dropFirst(6)) {
                seed = named
            } else {
                lines.append(row == Recording.silence ? "" : String(row).replacing("\\n", with: "\n"))
                rows.append(index + 1)
            }
        }
        self.seed = seed ?? 1
        self.lines = lines
        self.rows = rows
    }

    /// The recording as text, to be kept in a file.
    public var text: String {
        let head = Recording.namesSeed(seed, lines) ? ["\(Recording.seedMark)\(seed)"] : []
        return (head + lines.map(Recording.row)).map { $0 + "\n" }.joined()
    }

    /// Plays the recording in a scenario.
    public func session(in scenario: Scenario) -> Session {
        var session = Session(scenario: scenario, seed: seed, lines: lines)
        session.leave()
        return session
    }

    /// A line as it stands in one row, so that it can also be typed.
    public static func row(of line: String) -> String {
        line.isEmpty ? silence : line.replacing("\r\n", with: "\\n").replacing("\n", with: "\\n")
    }

    /// A first line that looks like the naming of a seed is told from one by the seed's being named before it.
    private static func namesSeed(_ seed: UInt64, _ lines: [String]) -> Bool {
        seed != 1 || lines.first?.hasPrefix(seedMark) == true
    }
}
