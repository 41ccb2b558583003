import Checklist

/// Finished sessions as CSV: a row for each, with how far the four items were met.
public struct AttemptTable {
    private let report: TraineeReport

    /// Creates the table.
    public init(_ report: TraineeReport) { self.report = report }

    /// The names of the columns.
    public static let header =
        ["session", "day", "scenario", "channel", "difficulty", "score", "passed", "ending", "rules", "profile"]
        + ChecklistItem.allCases.map(\.rawValue) + ["talk"]

    /// The table with its header, lines ended as RFC 4180 asks for.
    public var text: String {
        let rows = report.attempts.map(Self.row)
        return ([Self.header] + rows).map { CSVLine.text($0.map(CSVLine.harmless)) + "\r\n" }.joined()
    }

    private static func row(_ attempt: Attempt) -> [String] {
        let score = attempt.score
        var cells = ["\(attempt.number)", "\(attempt.day)", attempt.scenario, attempt.channel?.rawValue ?? ""]
        cells.append(attempt.difficulty.map { "\($0)" } ?? "")
        cells += [
            "\(score.total)", score.isPassed ? "1" : "0", score.ending.rawValue, score.rules, score.profile ?? "",
        ]
        cells += ChecklistItem.allCases.map { item in attempt.levels?[item].map { "\($0.rawValue)" } ?? "" }
        cells.append(attempt.talk.map { "\($0)" } ?? "")
        return cells
    }
}
