import Linguistics

/// Questions gathered for the sentences of a scenario, in a file of their own beside it: `presse-in-posen.questions.md`
/// beside `presse-in-posen.yaml`.
///
/// Under each sentence stand questions that it answers, in as many words as people would find; under a dash those that
/// nothing in the scenario answers.
///
/// ```markdown
/// # Fragen zu presse-in-posen
///
/// ## Im Oktober waren es vier Fahrten, drei davon für einen Handgriff.
/// - Wie oft fahren Ihre Leute umsonst?
///
/// ## -
/// - Haben Sie eine Kantine?
/// ```
public struct QuestionSheet: Equatable, Sendable {
    /// The questions of each sentence, by its line's id.
    public private(set) var questions: [String: [String]] = [:]
    /// What people ask and nothing answers.
    public private(set) var unanswered: [String] = []

    /// A sheet without questions.
    public init() {}

    /// Reads a sheet for some lines; every sentence that is none of theirs is told.
    init(_ source: SourceFile, for lines: [Line], found: inout [Diagnostic]) {
        let known = Dictionary(lines.map { ($0.text, $0.id) }) { first, _ in first }
        var id: String?
        var isUnanswered = false
        for (index, row) in source.rows.enumerated() {
            if row.hasPrefix("## ") {
                let sentence = String(row.dropFirst(3)).trimmed
                isUnanswered = sentence == "-"
                id = known[sentence]
                if id == nil, !isUnanswered {
                    let near = nearest(to: sentence, among: lines.map(\.text))
                    let place = SourcePlace(file: source.name, line: index + 1, column: 4)
                    found.append(
                        Diagnostic(UnknownSentence(near), at: place, extent: sentence.unicodeScalars.count))
                }
            } else if row.hasPrefix("- ") {
                let question = String(row.dropFirst(2)).trimmed
                if isUnanswered { unanswered.append(question) }
                if let id { questions[id, default: []].append(question) }
            }
        }
    }

    /// The sheet's path beside a scenario's.
    public static func path(beside file: String) -> String { SourceFile.path(of: "questions.md", beside: file) }
}
