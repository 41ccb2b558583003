import Roleplay

/// A session as CSV: a row for every line of the trainee, with the state after it.
public struct SessionTable {
    private let report: SessionReport

    /// Creates the table.
    public init(_ report: SessionReport) { self.report = report }

    /// The names of the columns.
    public static let header = [
        "session", "scenario", "line", "words", "said", "reply", "trust", "patience", "interest", "ending",
    ]

    /// The table with its header, lines ended as RFC 4180 asks for.
    public var text: String {
        let number = report.circumstances.number.map { "\($0)" } ?? ""
        let rows = report.session.turns.enumerated().map { index, turn in
            [
                number, report.session.scenario.id, "\(index + 1)", "\(turn.understanding.words)", turn.line,
                turn.reply,
                "\(turn.after.trust)", "\(turn.after.patience)", "\(turn.after.interest)", turn.ending?.rawValue ?? "",
            ]
        }
        return ([Self.header] + rows).map { CSVLine.text($0.map(CSVLine.harmless)) + "\r\n" }.joined()
    }
}
