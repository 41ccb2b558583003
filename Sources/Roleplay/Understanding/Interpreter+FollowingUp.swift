import Linguistics

/// What a line asks further about what was just told.
extension Interpreter {
    /// Each question of a line is held against the follow-up questions of the sentences just said, and so are a word or two
    /// that only name something: "Nesrin?", "Je Becher."
    func addFollowUps(
        to understanding: inout Understanding, _ text: Text, _ questions: [Range<Int>], after lines: [String]
    ) {
        guard !lines.isEmpty else { return }
        if questions.isEmpty {
            guard text.words.count <= 3 else { return }
            understanding.followUps = followUps.candidates(for: text.words.indices, of: text, form: nil, after: lines)
            return
        }
        let parts = questions.flatMap { question in
            let asked = QuestionForm.withoutCircumstances(question, in: text) ?? question
            return QuestionForm.questions(in: AskedWords.afterLead(asked, of: text), of: text)
        }
        var seen: Set<String> = []
        understanding.followUps = parts.flatMap { part in
            followUps.candidates(for: part, of: text, form: QuestionForm(of: part, in: text), after: lines)
        }
        .enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
        .filter { seen.insert($0.line).inserted }
    }
}
