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

    private struct Entry: Sendable {
        let words: Topics.Entry?
        let topic: Topic
        let kind: CommonQuestion?
        let hasSamples: Bool
        /// Whether some of its lines have questions of their own.
        let hasLineSamples: Bool
        let lines: [Speech]
    }

    private struct Speech: Sendable {
        let id: String?
        /// The stems of its words.
        let stems: Set<String>
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

    private let entries: [Entry]
    private let samples: Samples
    private let everyday: Samples
    private let language: Language
    /// For every stem in the lines, how much it counts.
    private let rarities: [String: Double]

    init(scenario: Scenario, topics: Topics) {
        language = scenario.language
        samples = Samples(scenario: scenario)
        everyday = .everyday(scenario.language)
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
        var speakers: [String: Int] = [:]
        for line in lines { for stem in Set(Samples.stems(line.text)) { speakers[stem, default: 0] += 1 } }
        rarities = speakers.mapValues { (Double(lines.count) / Double($0)).squareRoot() }
        let openLines = all.flatMap(\.open)
        let habits = Dictionary(
            zip(
                openLines.map(\.id),
                AskingHabits.of(openLines.map { scenario.sheet.questions[$0.id] ?? [] })),
            uniquingKeysWith: { first, _ in first })
        let kinship = WordKinship.of(scenario.language)
        func speech(_ line: Line, isFirst: Bool, isGuarded: Bool) -> Speech {
            Speech(
                id: line.id, stems: Set(Samples.stems(line.text)),
                folded: Text(line.text).foldedWords, form: AnswerForm(of: line.text),
                isWish: Wish.isVoiced(in: line.text), isFirst: isFirst,
                isGuarded: isGuarded, habits: habits[line.id] ?? .none,
                place: WordKinship.place(of: Samples.stems(line.text).compactMap { kinship[$0] }))
        }
        let own = all.map { entry in
            Entry(
                words: topics.entries.first { $0.topic == entry.topic }, topic: entry.topic, kind: entry.kind,
                hasSamples: entry.isSampled,
                hasLineSamples: entry.open.contains {
                    !$0.samples.isEmpty || scenario.sheet.questions[$0.id] != nil
                },
                lines: entry.open.enumerated().map { speech($1, isFirst: $0 == 0, isGuarded: false) }
                    + entry.guarded.map { speech($0, isFirst: false, isGuarded: true) })
        }
        let common = CommonQuestion.allCases.filter { common in !scenario.answers.contains { $0.about == common } }
        let nothing = Speech(
            id: nil, stems: [], folded: [], form: [], isWish: false, isFirst: false, isGuarded: false, habits: .none,
            place: nil)
        entries =
            own
            + common.map {
                Entry(
                    words: nil, topic: .everyday($0), kind: $0, hasSamples: false, hasLineSamples: false,
                    lines: [nothing])
            }
    }

    /// What could be said to a question, best first; ties stand in the order of the file.
    func candidates(for asked: AskedWords, in context: Context) -> [AnswerCandidate] {
        let loss = samples.isStrange(asked.question) ? AnswerWeights.lossOfStrange : 0
        return features(for: asked, in: context).map {
            // What an author wrote down as a question for an entry is one for it, whatever else it is like.
            let isWritten = $0.features[.general] >= AnswerWeights.asGoodAsWritten
            let score = AnswerWeights.score($0.features) + (isWritten ? AnswerWeights.leadOfWritten : 0) - loss
            return AnswerCandidate(topic: $0.topic, line: $0.line, score: score)
        }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }

    /// What speaks for each line.
    func features(
        for asked: AskedWords, in context: Context
    ) -> [(topic: Topic, line: String?, features: AnswerFeatures)] {
        let likenesses = samples.likenesses(of: asked.question)
        let echo = AnswerLines.echo(of: context.reply, in: asked.question)
        let likeness = likenesses.mapValues(\.first)
        let everydayLikeness = everyday.likeness(of: asked.question)
        let stems = Samples.stems(asked.question)
        let kinship = WordKinship.of(language)
        let place = WordKinship.place(of: stems.compactMap { kinship[$0] })
        let wanted = AnswerForm(wantedBy: context.form)
        let own = entries.map { entry in
            entry.lines.reduce(likeness[.topic(entry.topic)] ?? 0) { most, line in
                max(most, line.id.flatMap { likeness[.line($0)] } ?? 0)
            }
        }
        let kinds = entries.map { $0.kind.flatMap { everydayLikeness[.common($0)] } ?? 0 }
        func nearest(_ nearness: (Samples.Likeness) -> Double) -> [Double] {
            entries.map { entry in
                entry.lines.reduce(likenesses[.topic(entry.topic)].map(nearness) ?? 0) { most, line in
                    max(most, line.id.flatMap { likenesses[.line($0)] }.map(nearness) ?? 0)
                }
            }
        }
        let kin = nearest(\.kin)
        let kinThree = nearest(\.kinThree)
        func best(_ likenesses: [Double], besides index: Int) -> Double {
            likenesses.indices.reduce(0) { $1 == index ? $0 : max($0, likenesses[$1]) }
        }
        let named = entries.map { $0.words.map { names($0, asked) } ?? 0 }
        let isElsewhere = { (topic: Topic) in
            // The question names something else by the author's words, and not what was talked about last.
            !zip(entries, named).contains { $0.topic == topic && $1 > 0 }
                && zip(entries, named).contains { $0.topic != topic && $1 >= 1 }
        }
        return entries.indices.flatMap { index -> [(topic: Topic, line: String?, features: AnswerFeatures)] in
            let entry = entries[index]
            var common = AnswerFeatures()
            common[.entry] = own[index]
            common[.general] = likeness[.topic(entry.topic)] ?? 0
            common[.otherEntry] = best(own, besides: index)
            common[.unanswered] = likeness[.none] ?? 0
            common[.unansweredKin] = likenesses[.none]?.kinThree ?? 0
            common[.unansweredPairs] = likenesses[.none]?.pairs ?? 0
            common[.unansweredLetters] = likenesses[.none]?.letters ?? 0
            common[.otherKinThree] = best(kinThree, besides: index)
            common[.kind] = entry.hasSamples ? 0 : kinds[index]
            common[.otherEveryday] = max(everydayLikeness[.none] ?? 0, best(kinds, besides: index))
            if let phrase = context.phrase { common[entry.kind == phrase ? .phrase : .otherPhrase] = 1 }
            common[entry.hasSamples ? .named : .namedAlone] = min(named[index], 2)
            let said = min(entry.words.map { shares($0, asked) } ?? 0, 2)
            if entry.topic == context.last, !isElsewhere(entry.topic),
                asked.pointsBack || own[index] > 0.2 || said > 0
            {
                common[.last] = 1
                common[.lastEchoed] = echo
                common[.pointsBack] = asked.pointsBack ? 1 : 0
            }
            common[.whether] = context.form?.wantsYesOrNo == true ? 1 : 0
            let isNew = !context.told.contains(entry.topic.id)
            return entry.lines.indices.compactMap { number in
                let line = entry.lines[number]
                var features = common
                let own = ownLikeness(of: line, in: entry, likenesses)
                features[.line] = own.first
                features[.second] = own.second
                features[.three] = own.three
                features[.whole] = own.whole
                features[.kin] = own.kin
                features[.kinThree] = own.kinThree
                features[.pairs] = own.pairs
                features[.letters] = own.letters
                features[.otherKin] = best(kin, besides: index)
                features[.entryKin] = kin[index]
                features[.otherLine] = entry.lines.indices.reduce(0) { most, other in
                    other == number ? most : max(most, entry.lines[other].id.flatMap { likeness[.line($0)] } ?? 0)
                }
                features[.shared] = shares(line, stems)
                features[.said] = said
                if let place, let own = line.place { features[.sharedKin] = WordKinship.product(place, own) }
                features[.habit] = line.habits.leaning(to: context.form)
                guard !features.isEmpty else { return nil }
                features[.first] = line.isFirst && isNew ? 1 : 0
                features[.guarded] = line.isGuarded ? 1 : 0
                if let wanted, line.id != nil {
                    features[line.form.isDisjoint(with: wanted) ? wanted.lack : .hasForm] = 1
                }
                if asked.isWish, line.id != nil { features[line.isWish ? .hasWish : .lacksWish] = 1 }
                if !asked.choices.isEmpty, line.id != nil {
                    let has = line.folded.contains { word in
                        asked.choices.contains { Stem.meets(folded: word, stem: $0, language) }
                    }
                    features[has ? .hasChoice : .lacksChoice] = 1
                }
                return (entry.topic, line.id, features)
            }
        }
    }

    /// How like the samples that speak for a line are: its own, or those of its entry where no line has questions of its own.
    /// What is said while trust is low answers whatever would be told later.
    private func ownLikeness(
        of line: Speech, in entry: Entry, _ likenesses: [Samples.Aim: Samples.Likeness]
    ) -> Samples.Likeness {
        let general = likenesses[.topic(entry.topic)] ?? Samples.Likeness()
        if line.isGuarded {
            return entry.lines.reduce(general) { nearest, line in
                guard let likeness = likenesses[.line(line.id ?? "")], likeness.three > nearest.three else {
                    return nearest
                }
                return likeness
            }
        }
        return entry.hasLineSamples ? likenesses[.line(line.id ?? "")] ?? Samples.Likeness() : general
    }

    /// How much of a question's telling words only take up what was just said, from 0 to 1; 0 where it has hardly others.
    private static func echo(of reply: Set<String>, in question: String) -> Double {
        let telling = Samples.stems(question).filter(Samples.isTelling)
        let echoed = telling.count(where: reply.contains)
        return echoed < telling.count ? Double(echoed) / Double(telling.count) : 0
    }

    /// How like a line is to the likest of the author's samples, from 0 to 1.
    func likenessToSamples(of line: String) -> Double { samples.likeness(of: line).values.max() ?? 0 }

    /// Whether all that a question names, besides what people do when nobody works, is foreign to the scenario.
    func isForeign(_ question: String) -> Bool { samples.isForeign(question) }

    private func names(_ entry: Topics.Entry, _ asked: AskedWords) -> Double {
        asked.words.reduce(0.0) { sum, word in
            let weights = entry.stems.filter {
                Stem.meets(folded: word.folded, root: word.root, stem: $0.stem, language)
            }
            return sum + word.weight * (weights.map(\.weight).max() ?? 0)
        }
    }

    /// How many of a question's words stand only in what could be said, the rare ones counting more.
    private func shares(_ entry: Topics.Entry, _ asked: AskedWords) -> Double {
        asked.words.reduce(0.0) { sum, word in
            guard word.stem.utf8.count >= 4, let share = entry.said[word.stem],
                !entry.stems.contains(where: {
                    Stem.meets(folded: word.folded, root: word.root, stem: $0.stem, language)
                })
            else { return sum }
            return sum + word.weight * share
        }
    }

    /// How much of a question stands in a line, the rare words counting more, from 0 to 1.
    private func shares(_ line: Speech, _ stems: [String]) -> Double {
        let all = stems.reduce(0.0) { $0 + (rarities[$1] ?? 0) }
        guard all > 0 else { return 0 }
        return stems.reduce(0.0) { line.stems.contains($1) ? $0 + (rarities[$1] ?? 0) : $0 } / all
    }
}
