import Linguistics

/// Follow-up questions with their answers, in a file of their own beside a scenario: `presse-in-posen.followups.md` beside
/// `presse-in-posen.yaml`.
///
/// Under each sentence stand questions that people ask once they have heard it, and below them, indented, what the person
/// says to that. The answers are only given there and then: whoever asks "Warum?" asks about the sentence just said.
///
/// ```markdown
/// # Nachfragen zu presse-in-posen
///
/// ## Im Oktober waren es vier Fahrten, drei davon für einen Handgriff.
/// - Für welchen?
/// - Was war das für ein Handgriff?
///   Einen Schalter umlegen, den der Bediener vor sich hatte.
/// ```
public struct FollowUpSheet: Equatable, Sendable {
    /// What is asked further about each sentence, by its line's id.
    public private(set) var followUps: [String: [FollowUp]] = [:]

    /// A sheet without questions.
    public init() {}

    /// Reads a sheet for some lines; sentences that are none of theirs are told, and questions without an answer.
    init(_ source: SourceFile, for lines: [Line], found: inout [Diagnostic]) {
        let known = Dictionary(lines.map { ($0.text, $0.id) }) { first, _ in first }
        var id: String?
        var questions: [(text: String, place: SourcePlace)] = []
        func tellUnanswered(_ found: inout [Diagnostic]) {
            guard let question = questions.last else { return }
            let extent = question.text.unicodeScalars.count
            found.append(Diagnostic(UnansweredFollowUp(), at: question.place, extent: extent))
            questions = []
        }
        for (index, row) in source.rows.enumerated() {
            let text = String(row.dropFirst(2)).trimmed
            if row.hasPrefix("## ") {
                tellUnanswered(&found)
                let sentence = String(row.dropFirst(3)).trimmed
                id = known[sentence]
                if id == nil {
                    let place = SourcePlace(file: source.name, line: index + 1, column: 4)
                    let near = nearest(to: sentence, among: lines.map(\.text))
                    found.append(
                        Diagnostic(UnknownSentence(near), at: place, extent: sentence.unicodeScalars.count))
                }
            } else if row.hasPrefix("- "), !text.isEmpty {
                questions.append((text, SourcePlace(file: source.name, line: index + 1, column: 3)))
            } else if row.hasPrefix("  "), !text.isEmpty, !questions.isEmpty {
                if let id {
                    let answer = Line(
                        id: id + FollowUpSheet.joint + "\(followUps[id, default: []].count + 1)", text: text,
                        place: SourcePlace(file: source.name, line: index + 1, column: 3))
                    followUps[id, default: []].append(FollowUp(questions: questions.map(\.text), answer: answer))
                }
                questions = []
            }
        }
        tellUnanswered(&found)
    }

    /// All answers, in the order of the lines' ids.
    public var answers: [Line] {
        followUps.sorted { $0.key < $1.key }.flatMap { $0.value.map(\.answer) }
    }

    /// An answer by its line's id.
    public func answer(_ id: String) -> Line? {
        followUps[FollowUpSheet.sentence(of: id)]?.lazy.map(\.answer).first { $0.id == id }
    }

    /// The id of the sentence that a line told: its own, or that of the one which a follow-up answer went on with.
    public static func sentence(of id: String) -> String {
        guard let dot = id.utf8.lastIndex(of: UInt8(ascii: ".")), id[...dot].hasSuffix(joint) else { return id }
        return String(id[...dot].dropLast(joint.count))
    }

    /// What stands between a sentence's id and the number of an answer to it.
    private static let joint = ".then."

    /// The sheet's path beside a scenario's.
    public static func path(beside file: String) -> String { SourceFile.path(of: "followups.md", beside: file) }
}
