import Linguistics
import Scenarios

/// All the lines that an exploration lets the trainee say in a scenario: every act by itself, and what trainees do in one breath.
struct PossibleLines {
    let scenario: Scenario
    private(set) var all: [PossibleLine] = []

    init(scenario: Scenario) {
        self.scenario = scenario
        addOpeners()
        addQuestions()
        addSteps()
        addReplies()
        addManners()
        addBreaches()
    }

    /// Adds a line.
    ///
    /// - Parameters:
    ///   - acts: what it does.
    ///   - sentences: real sentences for it.
    ///   - change: what else is understood of it.
    mutating func add(
        _ id: String, _ de: String, _ en: String, _ acts: [Act], _ sentences: [String],
        _ occasion: PossibleLine.Occasion = .always, after last: Topic? = nil, isReply: Bool = false,
        isLikeAnother: Bool = false, _ change: (inout Understanding) -> Void = { _ in }
    ) {
        var understanding = Understanding(acts: acts.map { ActMark(whole: $0) })
        // Long enough to say something, short enough for every archetype's breath.
        understanding.words = 10
        understanding.wordsBeforeQuestion = 10
        change(&understanding)
        all.append(
            PossibleLine(
                id: id, title: Localized(de: de, en: en), understanding: understanding, occasion: occasion,
                last: last, isReply: isReply, isLikeAnother: isLikeAnother,
                sentences: sentences.filter { !$0.isEmpty || acts == [.silence] }))
    }

    /// A text in the scenario's language.
    func inLanguage(_ de: String, _ en: String) -> String { scenario.language == .german ? de : en }

    /// A few sentences of scripted trainees, their marks filled.
    ///
    /// - Parameter topic: the word that the sentence is about.
    func sentences(_ line: TraineeLine, topic: String? = nil, times: (String, String)? = nil) -> [String] {
        let free = scenario.persona.free
        let values = [
            ("fact", scenario.prospect.facts.first?.text ?? ""),
            ("topic", topic ?? scenario.needs.first?.topics.first ?? scenario.prospect.industry),
            ("value", scenario.seller.value.first ?? ""), ("salutation", scenario.prospect.salutation),
            ("company", scenario.prospect.company), ("seller", scenario.seller.company), ("offered", free.first ?? ""),
            ("first", times?.0 ?? inLanguage("Montag um zehn", "Monday at ten")),
            ("second", times?.1 ?? inLanguage("Donnerstag um drei", "Thursday at three")),
        ]
        return line.sentences(scenario.language).prefix(8).map { sentence in
            values.reduce(sentence) { $0.replacing(mark: "{\($1.0)}", with: $1.1) }
        }
    }

    /// What is said in one breath: the first of each, the second of each, and so on.
    func joined(_ parts: [String]...) -> [String] {
        let count = parts.map(\.count).min() ?? 0
        return (0..<count).map { index in parts.map { $0[index] }.joined(separator: " ") }
    }

    /// The same words before each sentence of a list.
    func each(_ first: [String], before second: [String]) -> [String] {
        guard !first.isEmpty else { return second }
        return second.enumerated().map { first[$0.offset % first.count] + " " + $0.element }
    }
}
