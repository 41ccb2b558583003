import Linguistics
import Scenarios

/// Questions as people put them, each with what it asks for; a new question is compared with all of them.
///
/// The likeness is the cosine of the words' stems and of their pairs, weighed by how rare they are among all samples
/// (Salton, term frequency and inverse document frequency), so that it is the telling words that count and still "wer …
/// denn alles" helps a little.
struct Samples: Sendable {
    /// What a sample asks for; nil for questions that only look like those of everyday.
    enum Aim: Hashable, Sendable {
        case topic(Topic)
        /// A line of the scenario, by its id.
        case line(String)
        case common(CommonQuestion)
        case act(Act)
        case none
    }

    /// Every aim once, in the order of the samples, and the number of each.
    private let aims: [Aim]
    private let numbers: [Aim: Int]
    /// For every sample, the place of its aim.
    private let places: [Int]
    /// The lengths of the sums of each aim's samples.
    private let lengths: [Double]
    /// The number of every stem and pair, by its key.
    private let parts: [UInt64: UInt32]
    /// For each of them: how much it weighs, and in which samples it stands with which share.
    private let uses: [(rarity: Double, places: [(sample: Int32, share: Float)])]

    /// How the parts of the samples are used; only a scenario's own.
    private let usage: (pairs: PartUsage, letters: PartUsage)?
    /// Where the samples lie among kindred words; only a scenario's own.
    private let kindred: KindredSamples?

    /// The author's samples of what a scenario can tell.
    init(scenario: Scenario) {
        let needs = scenario.needs.flatMap { need in need.questions.map { (Topic.need(need.id), $0) } }
        let answers = scenario.answers.flatMap { answer in answer.questions.map { (Topic.answer(answer.id), $0) } }
        let own = (needs + answers).map { topic, sample in (sample.line.map(Aim.line) ?? .topic(topic), sample.text) }
        let lines = scenario.needs.flatMap(\.open) + scenario.answers.flatMap(\.lines)
        let gathered = lines.flatMap { line in
            (scenario.sheet.questions[line.id] ?? []).map { (Aim.line(line.id), $0) }
        }
        let unanswered = scenario.sheet.unanswered.map { (Aim.none, $0) }
        let all = (own + gathered + unanswered).map { ($0.0, Samples.withoutName($0.1)) }
        self.init(all.map { ($0.0, QuestionParts($0.1)) }, kinship: .of(scenario.language))
    }

    /// A sample without the name at its edge by which it calls the other, since questions are compared without it.
    private static func withoutName(_ sample: String) -> String {
        guard sample.utf8.contains(where: initials.contains), titles.contains(where: sample.contains) else {
            return sample
        }
        let text = Text(sample)
        guard text.sentences.count == 1 else { return sample }
        return text.quote(text.range(ofWords: Vocative.without(text.sentences[0].words, in: text)))
    }

    private static let titles = ["Herr ", "Frau ", "Mr", "Ms ", "Dr"]
    /// Few samples have one of these letters at all, and they are looked for faster than a title.
    private static let initials = Set(titles.compactMap(\.utf8.first))

    /// Samples of what is asked everywhere.
    static func everyday(_ language: Language) -> Samples { language == .german ? germanQuestions : englishQuestions }

    /// Samples of what lines do, with questions beside them that only ask.
    static func acts(_ language: Language) -> Samples { language == .german ? germanActs : englishActs }

    /// - Parameter kinship: where words lie; without it only whole words are compared.
    private init(_ samples: [(aim: Aim, parts: QuestionParts)], kinship: WordKinship? = nil) {
        var numbers: [Aim: Int] = [:]
        var aims: [Aim] = []
        let places = samples.map { sample in
            if let number = numbers[sample.aim] { return number }
            numbers[sample.aim] = aims.count
            aims.append(sample.aim)
            return aims.count - 1
        }
        self.aims = aims
        self.numbers = numbers
        self.places = places
        var parts: [UInt64: UInt32] = [:]
        var counts: [(count: Int, share: Double)] = []
        /// The number of a part that stands in one sample more.
        func number(_ key: UInt64, share: () -> Double) -> UInt32 {
            if let number = parts[key] {
                counts[Int(number)].count += 1
                return number
            }
            parts[key] = UInt32(counts.count)
            counts.append((1, share()))
            return UInt32(counts.count - 1)
        }
        var names: [String] = []
        let stems = samples.map { sample in
            sample.parts.stems.map { stem in
                let number = number(QuestionParts.key(of: stem)) { QuestionParts.share(of: stem) }
                if number == names.count { names.append(stem) }
                return number
            }
        }
        let pairs = samples.map { $0.parts.pairs.map { number($0) { QuestionParts.shareOfPair } } }
        self.parts = parts
        kindred = kinship.map {
            KindredSamples(
                zip(places, stems).map { ($0, $1) }, stems: names, count: aims.count, kinship: $0)
        }
        usage = kinship.map { _ in
            (
                PartUsage(zip(places, pairs).map { ($0, $1) }, aims: aims.count),
                PartUsage(zip(places, samples).map { ($0, $1.parts.letters) }, aims: aims.count)
            )
        }
        var uses = counts.map { count, share in
            (rarity: Samples.rarity(count, of: samples.count) * share, places: [(sample: Int32, share: Float)]())
        }
        for (sample, own) in zip(stems, pairs).enumerated() {
            let known = own.0 + own.1
            let length = known.reduce(0.0) { $0 + uses[Int($1)].rarity * uses[Int($1)].rarity }.squareRoot()
            for part in known {
                uses[Int(part)].places.append((Int32(sample), Float(uses[Int(part)].rarity / length)))
            }
        }
        self.uses = uses
        var squares = [Double](repeating: 0, count: aims.count)
        var sums = squares
        for use in uses {
            for place in use.places { sums[places[Int(place.sample)]] += Double(place.share) }
            for place in use.places {
                let aim = places[Int(place.sample)]
                squares[aim] += sums[aim] * sums[aim]
                sums[aim] = 0
            }
        }
        lengths = squares.map { $0.squareRoot() }
    }

    private func use(of stem: String) -> (rarity: Double, places: [(sample: Int32, share: Float)])? {
        parts[QuestionParts.key(of: stem)].map { uses[Int($0)] }
    }

    /// The number of an aim, by which `likenesses` are in order; nil where no sample has it.
    func number(of aim: Aim) -> Int? { numbers[aim] }

    /// The aims by how like a line is to them, the likest first; ties stand in the order of the samples.
    func ranked(for line: String) -> [(aim: Aim, likeness: Double)] {
        zip(aims, likeness(of: QuestionParts(line))).enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map { ($0.element.0, $0.element.1) }
    }

    /// Whether a line has a word in common with an aim's samples that does not stand in every other sentence.
    func sharesTelling(_ line: String, with aim: Aim) -> Bool {
        QuestionParts.stems(of: line).contains { stem in
            guard !QuestionParts.isLight(stem), let word = use(of: stem) else { return false }
            return word.places.contains { aims[places[Int($0.sample)]] == aim }
        }
    }

    /// Whether a question tells what it is about by several words of which no sample has one.
    func isStrange(_ question: QuestionParts) -> Bool {
        let telling = question.telling
        return telling.count >= 2 && telling.allSatisfy { parts[QuestionParts.key(of: $0)] == nil }
    }

    /// Whether a question names something, and no sample has any of it, whatever one does with it.
    func isForeign(_ question: String) -> Bool {
        let named = QuestionParts(question).telling.filter { !PrivateQuestion.isDoing($0) }
        return !named.isEmpty && named.allSatisfy { parts[QuestionParts.key(of: $0)] == nil }
    }

    /// How like a question is to the likest sample of each aim, from 0 to 1; none where it has no word that counts.
    func likeness(of question: QuestionParts) -> [Double] { compared(to: question)?.likenesses.map(\.first) ?? [] }

    /// How like a question is to the samples of each aim; none where it has no word that counts.
    func likenesses(of question: QuestionParts) -> [SampleLikeness] {
        guard let (compared, known) = compared(to: question) else { return [] }
        var likenesses = compared
        let pairs = usage?.pairs.sums(of: question.pairs.compactMap { parts[$0] })
        let letters = usage?.letters.sums(of: question.letters)
        let nearness = kindred?.nearness(of: question.stems)
        for number in likenesses.indices {
            likenesses[number].whole /= lengths[number]
            // Words that nobody knows may change all that the others mean.
            likenesses[number].kin = (nearness?[number].centre ?? 0) * known
            likenesses[number].kinThree = (nearness?[number].three ?? 0) * known
            likenesses[number].pairs = pairs?[number] ?? 0
            likenesses[number].letters = letters?[number] ?? 0
        }
        return likenesses
    }

    /// How like the words are, and how much of a question is known, from 0 to 1.
    private func compared(to question: QuestionParts) -> (likenesses: [SampleLikeness], known: Double)? {
        var squares = 0.0, unknown = 0.0
        var products = [Float](repeating: 0, count: places.count)
        func compare(_ key: UInt64, isLight: @autoclosure () -> Bool, _ share: @autoclosure () -> Double) {
            guard let word = parts[key].map({ uses[Int($0)] }) else {
                // What no sample knows tells that the question is another one, unless it stands in every other sentence.
                if isLight() { return }
                let rarity = Samples.rarity(1, of: places.count) * share()
                squares += rarity * rarity
                unknown += rarity * rarity
                return
            }
            squares += word.rarity * word.rarity
            let rarity = Float(word.rarity)
            for place in word.places { products[Int(place.sample)] += rarity * place.share }
        }
        for stem in question.stems {
            compare(
                QuestionParts.key(of: stem), isLight: QuestionParts.isLight(stem), QuestionParts.share(of: stem))
        }
        for pair in question.pairs { compare(pair, isLight: false, QuestionParts.shareOfPair) }
        guard squares > 0 else { return nil }
        let length = squares.squareRoot()
        var all = [SampleLikeness](repeating: SampleLikeness(), count: aims.count)
        for (index, product) in products.enumerated() where product > 0 {
            all[places[index]].take(Double(product) / length)
        }
        return (all, 1 - unknown / squares)
    }

    /// The fourth root runs like the logarithm over the counts that occur, and needs no library.
    private static func rarity(_ count: Int, of all: Int) -> Double {
        (Double(all) / Double(count)).squareRoot().squareRoot()
    }

    private static let germanQuestions = Samples(read(PackageResources.everyday_de_tsv))
    private static let englishQuestions = Samples(read(PackageResources.everyday_en_tsv))
    private static let germanActs = Samples(
        read(PackageResources.acts_de_tsv) + read(PackageResources.everyday_de_tsv))
    private static let englishActs = Samples(
        read(PackageResources.acts_en_tsv) + read(PackageResources.everyday_en_tsv))

    /// Reads a table of what a line asks for or does and the line, with a tab between them.
    private static func read(_ bytes: [UInt8]) -> [(aim: Aim, parts: QuestionParts)] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
            let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
            guard columns.count == 2 else { return nil }
            let aim = CommonQuestion(rawValue: columns[0]).map(Aim.common) ?? Act(rawValue: columns[0]).map(Aim.act)
            return (aim ?? .none, QuestionParts(columns[1]))
        }
    }
}
