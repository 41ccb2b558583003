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

    /// How like a line is to the samples of an aim, from 0 to 1.
    struct Likeness: Sendable {
        /// To the likest of them, to the next likest, and to the third.
        var first = 0.0, second = 0.0, third = 0.0
        /// To all of them together (Rocchio's centroid).
        var whole = 0.0
        /// To all of them by kindred words; it may fall below 0.
        var kin = 0.0
        /// To the three likest by kindred words, on average.
        var kinThree = 0.0
        /// How much oftener its pairs of words stand in them than in all samples: the logarithm, roughly.
        var pairs = 0.0
        /// The same of its letters in fours.
        var letters = 0.0

        /// To the three likest on average.
        var three: Double { (first + second + third) / 3 }

        fileprivate mutating func take(_ value: Double) {
            if value > first {
                (first, second, third) = (value, first, second)
            } else if value > second {
                (second, third) = (value, second)
            } else {
                third = max(third, value)
            }
            whole += value
        }
    }

    /// Every aim once, in the order of the samples.
    private let aims: [Aim]
    /// For every sample, the place of its aim.
    private let places: [Int]
    /// The lengths of the sums of each aim's samples.
    private let lengths: [Double]
    /// For every stem: how much it weighs, and in which samples it stands with which share.
    private let words: [String: (rarity: Double, places: [(sample: Int, share: Double)])]

    /// How the parts of the samples are used; only a scenario's own.
    private let usage: (pairs: PartUsage<String>, letters: PartUsage<UInt32>)?
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
        self.init(
            all.map { ($0.0, Samples.parts($0.1)) }, letters: all.map { Samples.letters($0.1) },
            kinship: .of(scenario.language))
    }

    /// A sample without the name at its edge by which it calls the other, since questions are compared without it.
    private static func withoutName(_ sample: String) -> String {
        guard titles.contains(where: sample.contains) else { return sample }
        let text = Text(sample)
        guard text.sentences.count == 1 else { return sample }
        return text.quote(text.range(ofWords: Vocative.without(text.sentences[0].words, in: text)))
    }

    private static let titles = ["Herr ", "Frau ", "Mr", "Ms ", "Dr"]

    /// Samples of what is asked everywhere.
    static func everyday(_ language: Language) -> Samples { language == .german ? germanQuestions : englishQuestions }

    /// Samples of what lines do, with questions beside them that only ask.
    static func acts(_ language: Language) -> Samples { language == .german ? germanActs : englishActs }

    private init(
        _ samples: [(aim: Aim, stems: [String])], letters: [[UInt32]] = [], kinship: WordKinship? = nil
    ) {
        var known: [Aim: Int] = [:]
        var aims: [Aim] = []
        places = samples.map { sample in
            if let place = known[sample.aim] { return place }
            known[sample.aim] = aims.count
            aims.append(sample.aim)
            return aims.count - 1
        }
        self.aims = aims
        kindred = kinship.map { kinship in
            let words = samples.map { sample in
                (known[sample.aim] ?? 0, sample.stems.filter { !Samples.isPair($0) })
            }
            return KindredSamples(words, count: aims.count, kinship: kinship)
        }
        usage =
            letters.isEmpty
            ? nil
            : (
                PartUsage(
                    zip(places, samples).map { ($0, $1.stems.filter(Samples.isPair)) }, aims: aims.count),
                PartUsage(zip(places, letters).map { ($0, $1) }, aims: aims.count)
            )
        var counts: [String: Int] = [:]
        for sample in samples { for stem in sample.stems { counts[stem, default: 0] += 1 } }
        var rarities: [String: Double] = [:]
        for (stem, count) in counts {
            rarities[stem] = Samples.rarity(count, of: samples.count) * Samples.share(of: stem)
        }
        var words: [String: (rarity: Double, places: [(sample: Int, share: Double)])] = [:]
        for (index, sample) in samples.enumerated() {
            let squares = sample.stems.reduce(0.0) { $0 + (rarities[$1] ?? 0) * (rarities[$1] ?? 0) }
            for stem in sample.stems {
                let rarity = rarities[stem] ?? 0
                words[stem, default: (rarity, [])].places.append((index, rarity / squares.squareRoot()))
            }
        }
        self.words = words
        var squares = [Double](repeating: 0, count: aims.count)
        // In the order of the words, so that every run rounds alike.
        for (_, word) in words.sorted(by: { $0.key < $1.key }) {
            // The samples of an aim may stand apart from each other.
            var sums: [Int: Double] = [:]
            for place in word.places { sums[places[place.sample], default: 0] += place.share }
            for (aim, sum) in sums { squares[aim] += sum * sum }
        }
        lengths = squares.map { $0.squareRoot() }
    }

    /// The aims by how like a line is to them, the likest first; ties stand in the order of the samples.
    func ranked(for line: String) -> [(aim: Aim, likeness: Double)] {
        let likeness = likeness(of: line)
        return aims.compactMap { aim in likeness[aim].map { (aim, $0) } }.enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    }

    /// Whether a line has a word in common with an aim's samples that does not stand in every other sentence.
    func sharesTelling(_ line: String, with aim: Aim) -> Bool {
        Samples.stems(line).contains { stem in
            guard !Samples.lightStems.contains(stem), let word = words[stem] else { return false }
            return word.places.contains { aims[places[$0.sample]] == aim }
        }
    }

    /// Whether a stem tells what a question is about.
    static func isTelling(_ stem: String) -> Bool { stem.utf8.count >= 4 && !lightStems.contains(stem) }

    /// Whether a question tells what it is about by several words of which no sample has one.
    func isStrange(_ question: String) -> Bool {
        let telling = Samples.stems(question).filter(Samples.isTelling)
        return telling.count >= 2 && telling.allSatisfy { words[$0] == nil }
    }

    /// Whether a question names something, and no sample has any of it, whatever one does with it.
    func isForeign(_ question: String) -> Bool {
        let named = Samples.stems(question).filter { Samples.isTelling($0) && !PrivateQuestion.isDoing($0) }
        return !named.isEmpty && named.allSatisfy { words[$0] == nil }
    }

    /// How like a question is to the likest sample of each aim, from 0 to 1.
    func likeness(of question: String) -> [Aim: Double] { likenesses(of: question).mapValues(\.first) }

    /// How like a question is to the samples of each aim.
    func likenesses(of question: String) -> [Aim: Likeness] {
        let stems = Samples.parts(question)
        var squares = 0.0, unknown = 0.0
        var products = [Double](repeating: 0, count: places.count)
        for stem in stems {
            guard let word = words[stem] else {
                // What no sample knows tells that the question is another one, unless it stands in every other sentence.
                if Samples.lightStems.contains(stem) { continue }
                let rarity = Samples.rarity(1, of: places.count) * Samples.share(of: stem)
                squares += rarity * rarity
                unknown += rarity * rarity
                continue
            }
            squares += word.rarity * word.rarity
            for place in word.places { products[place.sample] += word.rarity * place.share }
        }
        guard squares > 0 else { return [:] }
        var all = [Likeness](repeating: Likeness(), count: aims.count)
        for (index, product) in products.enumerated() where product > 0 {
            all[places[index]].take(product / squares.squareRoot())
        }
        let pairs = usage?.pairs.sums(of: stems.filter(Samples.isPair))
        let letters = usage?.letters.sums(of: Samples.letters(question))
        let nearness = kindred?.nearness(of: stems.filter { !Samples.isPair($0) })
        var likeness: [Aim: Likeness] = [:]
        for (place, aim) in aims.enumerated() {
            all[place].whole /= lengths[place]
            // Words that nobody knows may change all that the others mean.
            let known = 1 - unknown / squares
            all[place].kin = (nearness?[place].centre ?? 0) * known
            all[place].kinThree = (nearness?[place].three ?? 0) * known
            all[place].pairs = pairs?[place] ?? 0
            all[place].letters = letters?[place] ?? 0
            likeness[aim] = all[place]
        }
        return likeness
    }

    /// The letters of a question in fours, blanks between the words and marks at its ends counted, each once.
    private static func letters(_ question: String) -> [UInt32] {
        let words = Text(question).foldedWords.map { $0.utf8.allSatisfy(isDigit) ? "#" : $0 }
        let bytes = Array("<\(words.joined(separator: " "))>".utf8)
        guard bytes.count >= 4 else { return [] }
        var seen: Set<UInt32> = []
        return (0...(bytes.count - 4)).compactMap { start in
            let four = bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return seen.insert(four).inserted ? four : nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// The fourth root runs like the logarithm over the counts that occur, and needs no library.
    private static func rarity(_ count: Int, of all: Int) -> Double {
        (Double(all) / Double(count)).squareRoot().squareRoot()
    }

    /// The stems of a question, each once, in their order.
    static func stems(_ question: String) -> [String] {
        var seen: Set<String> = []
        return allStems(question).filter { seen.insert($0).inserted }
    }

    /// The stems of a question and the pairs of neighbours, each once.
    private static func parts(_ question: String) -> [String] {
        let stems = allStems(question)
        let pairs = zip(["^"] + stems, stems + ["$"]).map { "\($0) \($1)" }
        var seen: Set<String> = []
        return (stems + pairs).filter { seen.insert($0).inserted }
    }

    private static func allStems(_ question: String) -> [String] {
        let text = Text(question)
        var parted: [Int: String] = [:]
        for sentence in text.sentences {
            guard let parts = SeparableVerb.parts(of: sentence.words, in: text) else { continue }
            parted[parts.verb] = text.folded(text.words[parts.particle]) + text.folded(text.words[parts.verb])
            parted[parts.particle] = ""
        }
        return text.words.indices.compactMap { index in
            let word = text.words[index]
            if word.isNumber { return "#" }
            if particles.contains(word) { return nil }
            if let verb = parted[index] { return verb.isEmpty ? nil : Stem.of(verb) }
            // "whats" is typed for "what's" as often as not.
            let plain = text.folded(word).filter { $0 != "'" && $0 != "’" }
            return Stem.of(word.isCapitalized ? plain : SeparableVerb.whole(plain))
        }
    }

    /// Words that change nothing of what a question asks.
    private static let particles: WordSet = [
        "eigentlich", "denn", "mal",
    ]

    /// A pair of words counts less than a word: half of it is known already.
    private static func share(of part: String) -> Double {
        isPair(part) ? 0.6 : occasions.contains(part) ? 0.5 : 1
    }

    /// When something is asked about seldom tells what: "Was rechnen Sie da gerade durch?", "Wer sieht das mittags?"
    private static let occasions = Set(
        [
            "gerade", "grad", "grade", "jetzt", "heute", "heut", "momentan", "derzeit", "zurzeit", "aktuell", "eben",
            "mittags", "abends", "morgens", "nachmittags", "vormittags", "now", "today", "currently", "moment",
            "presently", "tonight", "evening", "evenings", "morning", "mornings",
        ].map(Stem.of))

    private static func isPair(_ part: String) -> Bool { part.utf8.contains(UInt8(ascii: " ")) }

    private static let lightStems = Set(Language.allCases.flatMap(LightWords.all).map(Stem.of))

    private static let germanQuestions = Samples(read(PackageResources.everyday_de_tsv))
    private static let englishQuestions = Samples(read(PackageResources.everyday_en_tsv))
    private static let germanActs = Samples(
        read(PackageResources.acts_de_tsv) + read(PackageResources.everyday_de_tsv))
    private static let englishActs = Samples(
        read(PackageResources.acts_en_tsv) + read(PackageResources.everyday_en_tsv))

    /// Reads a table of what a line asks for or does and the line, with a tab between them.
    private static func read(_ bytes: [UInt8]) -> [(aim: Aim, stems: [String])] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
            let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
            guard columns.count == 2 else { return nil }
            let aim = CommonQuestion(rawValue: columns[0]).map(Aim.common) ?? Act(rawValue: columns[0]).map(Aim.act)
            return (aim ?? .none, parts(columns[1]))
        }
    }
}
