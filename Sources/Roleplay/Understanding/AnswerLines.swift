import Linguistics
import Scenarios

/// Everything that a scenario can say to questions, line by line, with what speaks for each line.
///
/// A question is held against the samples of the line, of its entry and of all others; against the author's words and the
/// words of the lines; and the line against the form in which the question is put.
struct AnswerLines: Sendable {
    /// What is known of a conversation that bears on what answers a question.
    struct Context {
        /// What was talked about last.
        var last: Topic?
        /// The entries that were talked about openly.
        var told: Set<String> = []
        /// The kind of everyday question that a phrase of the word lists shows.
        var phrase: CommonQuestion?
        /// How the question is put.
        var form: QuestionForm?
        /// The stems of what the persona has just said.
        var reply: Set<String> = []
    }

    struct Entry: Sendable {
        let topic: Topic
        /// Its number among what the scenario can talk about, among the samples, and of its kind among everyday's.
        let words: Int?
        let sample: Int?
        let everyday: Int?
        let kind: CommonQuestion?
        let hasSamples: Bool
        /// Whether some of its lines have questions of their own.
        let hasLineSamples: Bool
        let lines: [Speech]
    }

    struct Speech: Sendable {
        let id: String?
        /// Its number among the lines and among the samples.
        let number: Int
        let sample: Int?
        let folded: [String]
        let form: AnswerForm
        /// Whether it says how something would be.
        let isWish: Bool
        let isFirst: Bool
        let isGuarded: Bool
        /// How the questions for it are put.
        let habits: AskingHabits
        /// Where its words lie among kindred ones.
        let place: [Double]?
    }

    let entries: [Entry]
    let samples: Samples
    let everyday: Samples
    let topics: Topics
    let language: Language
    /// For every stem in the lines, how much it counts, and the numbers of the lines that it stands in.
    let speakers: [String: (rarity: Double, lines: [Int])]
    let countOfLines: Int

    init(scenario: Scenario, topics: Topics) {
        language = scenario.language
        self.topics = topics
        let samples = Samples(scenario: scenario)
        let everyday = Samples.everyday(scenario.language)
        self.samples = samples
        self.everyday = everyday
        func isSampled(_ questions: [Sample], _ lines: [Line]) -> Bool {
            !questions.isEmpty || lines.contains { scenario.sheet.questions[$0.id] != nil }
        }
        let needs = scenario.needs.map { need in
            (
                topic: Topic.need(need.id), kind: CommonQuestion?.none, isSampled: isSampled(need.questions, need.open),
                open: need.open,
                guarded: need.guarded
            )
        }
        let answers = scenario.answers.map { answer in
            (
                topic: Topic.answer(answer.id), kind: answer.about,
                isSampled: isSampled(answer.questions, answer.lines),
                open: answer.lines, guarded: [Line]()
            )
        }
        let all = needs + answers
        let lines = all.flatMap { $0.open + $0.guarded }
        let stems = lines.map { QuestionParts.stems(of: $0.text) }
        var speakers: [String: [Int]] = [:]
        for (number, stems) in stems.enumerated() { for stem in stems { speakers[stem, default: []].append(number) } }
        self.speakers = speakers.mapValues { ((Double(lines.count) / Double($0.count)).squareRoot(), $0) }
        countOfLines = lines.count
        let openLines = all.flatMap(\.open)
        let habits = Dictionary(
            zip(
                openLines.map(\.id),
                AskingHabits.of(openLines.map { scenario.sheet.questions[$0.id] ?? [] })),
            uniquingKeysWith: { first, _ in first })
        let kinship = WordKinship.of(scenario.language)
        var number = 0
        func speech(_ line: Line, isFirst: Bool, isGuarded: Bool) -> Speech {
            defer { number += 1 }
            return Speech(
                id: line.id, number: number, sample: samples.number(of: .line(line.id)),
                folded: Text(line.text).foldedWords, form: AnswerForm(of: line.text),
                isWish: Wish.isVoiced(in: line.text), isFirst: isFirst,
                isGuarded: isGuarded, habits: habits[line.id] ?? .none,
                place: WordKinship.place(of: stems[number].compactMap { kinship[$0] }))
        }
        let own = all.map { entry in
            Entry(
                topic: entry.topic, words: topics.number(of: entry.topic),
                sample: samples.number(of: .topic(entry.topic)),
                everyday: entry.kind.flatMap { everyday.number(of: .common($0)) }, kind: entry.kind,
                hasSamples: entry.isSampled,
                hasLineSamples: entry.open.contains {
                    !$0.samples.isEmpty || scenario.sheet.questions[$0.id] != nil
                },
                lines: entry.open.enumerated().map { speech($1, isFirst: $0 == 0, isGuarded: false) }
                    + entry.guarded.map { speech($0, isFirst: false, isGuarded: true) })
        }
        let common = CommonQuestion.allCases.filter { common in !scenario.answers.contains { $0.about == common } }
        let nothing = Speech(
            id: nil, number: lines.count, sample: nil, folded: [], form: [], isWish: false, isFirst: false,
            isGuarded: false, habits: .none, place: nil)
        entries =
            own
            + common.map {
                Entry(
                    topic: .everyday($0), words: nil, sample: nil, everyday: everyday.number(of: .common($0)), kind: $0,
                    hasSamples: false, hasLineSamples: false, lines: [nothing])
            }
    }

    /// How like a line is to the likest of the author's samples, from 0 to 1.
    func likenessToSamples(of line: String) -> Double {
        samples.likeness(of: QuestionParts(line)).max() ?? 0
    }

    /// Whether all that a question names, besides what people do when nobody works, is foreign to the scenario.
    func isForeign(_ question: String) -> Bool { samples.isForeign(question) }
}
