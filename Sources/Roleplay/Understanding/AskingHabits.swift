import Linguistics

/// How the questions that a line answers are put: who asks "since when" seldom wants a line that is asked for by "who".
struct AskingHabits: Sendable {
    /// How each form is used here against elsewhere.
    private let leanings: [QuestionForm: Double]

    /// Nothing is known of a line that has no questions.
    static let none = AskingHabits(leanings: [:])

    private init(leanings: [QuestionForm: Double]) { self.leanings = leanings }

    /// The habits of each of several lines, by the questions for it.
    static func of(_ questions: [[String]]) -> [AskingHabits] {
        let forms = questions.map { $0.compactMap(form) }
        let all = count(forms.joined())
        let sum = Double(all.values.reduce(0, +))
        return forms.map { forms in
            guard !forms.isEmpty else { return .none }
            let own = count(forms)
            return AskingHabits(
                leanings: Dictionary(
                    uniqueKeysWithValues: all.map { form, count in
                        let expected = Double(count) / sum
                        // As if three more had been put as all are.
                        let share = (Double(own[form] ?? 0) + 3 * expected) / Double(forms.count + 3)
                        return (form, (share / expected).squareRoot().squareRoot() - 1)
                    }))
        }
    }

    /// How much oftener than elsewhere a form is used here: 0 as often, above 0 oftener, below 0 more seldom.
    ///
    /// The fourth root of the ratio, less 1, runs like its logarithm.
    func leaning(to form: QuestionForm?) -> Double { form.flatMap { leanings[$0] } ?? 0 }

    private static func form(of question: String) -> QuestionForm? {
        let text = Text(question)
        return text.sentences.last.map { QuestionForm(of: $0.words, in: text) }
    }

    private static func count(_ forms: some Sequence<QuestionForm>) -> [QuestionForm: Int] {
        forms.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}
