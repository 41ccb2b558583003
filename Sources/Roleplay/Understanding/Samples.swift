import Linguistics
import Scenarios

/// Questions as people put them, each with what it asks for; a new question is compared with all of them.
///
/// The likeness is the cosine of the words' stems, weighed by how rare they are among all samples (Salton, term frequency
/// and inverse document frequency), so that it is the telling words that count and still "wer … denn alles" helps a little.
struct Samples: Sendable {
    /// What a sample asks for; nil for questions that only look like those of everyday.
    enum Aim: Hashable, Sendable {
        case topic(Topic)
        case common(CommonQuestion)
        case act(Act)
        case none
    }

    private let aims: [Aim]
    /// Every aim once.
    private let order: [Aim]
    /// For every stem: how much it weighs, and in which samples it stands with which share.
    private let words: [String: (rarity: Double, places: [(sample: Int, share: Double)])]

    /// The author's samples of what a scenario can tell.
    init(scenario: Scenario) {
        let needs = scenario.needs.map { need in need.samples.map { (Topic.need(need.id), $0) } }
        let answers = scenario.answers.map { answer in answer.samples.map { (Topic.answer(answer.id), $0) } }
        self.init((needs + answers).joined().map { (.topic($0.0), Samples.stems($0.1)) })
    }

    /// Samples of what is asked everywhere.
    static func everyday(_ language: Language) -> Samples { language == .german ? germanQuestions : englishQuestions }

    /// Samples of what lines do, with questions beside them that only ask.
    static func acts(_ language: Language) -> Samples { language == .german ? germanActs : englishActs }

    private init(_ samples: [(aim: Aim, stems: [String])]) {
        aims = samples.map(\.aim)
        var seen: Set<Aim> = []
        order = aims.filter { seen.insert($0).inserted }
        var counts: [String: Int] = [:]
        for sample in samples { for stem in sample.stems { counts[stem, default: 0] += 1 } }
        let rarities = counts.mapValues { Samples.rarity($0, of: samples.count) }
        var words: [String: (rarity: Double, places: [(sample: Int, share: Double)])] = [:]
        for (index, sample) in samples.enumerated() {
            let squares = sample.stems.reduce(0.0) { $0 + (rarities[$1] ?? 0) * (rarities[$1] ?? 0) }
            for stem in sample.stems {
                let rarity = rarities[stem] ?? 0
                words[stem, default: (rarity, [])].places.append((index, rarity / squares.squareRoot()))
            }
        }
        self.words = words
    }

    /// The aims by how like a line is to them, the likest first; ties stand in the order of the samples.
    func ranked(for line: String) -> [(aim: Aim, likeness: Double)] {
        let likeness = likeness(of: line)
        return order.compactMap { aim in likeness[aim].map { (aim, $0) } }.enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    }

    /// How like a question is to the likest sample of each aim, from 0 to 1.
    func likeness(of question: String) -> [Aim: Double] {
        let stems = Samples.stems(question)
        var squares = 0.0
        var products = [Double](repeating: 0, count: aims.count)
        for stem in stems {
            guard let word = words[stem] else {
                // What no sample knows tells that the question is another one, unless it stands in every other sentence.
                if Samples.lightStems.contains(stem) { continue }
                let rarity = Samples.rarity(1, of: aims.count)
                squares += rarity * rarity
                continue
            }
            squares += word.rarity * word.rarity
            for place in word.places { products[place.sample] += word.rarity * place.share }
        }
        guard squares > 0 else { return [:] }
        var likeness: [Aim: Double] = [:]
        for (index, product) in products.enumerated() where product > 0 {
            likeness[aims[index]] = max(likeness[aims[index]] ?? 0, product / squares.squareRoot())
        }
        return likeness
    }

    /// The fourth root runs like the logarithm over the counts that occur, and needs no library.
    private static func rarity(_ count: Int, of all: Int) -> Double {
        (Double(all) / Double(count)).squareRoot().squareRoot()
    }

    /// The stems of a question, each once, in their order.
    private static func stems(_ question: String) -> [String] {
        let text = Text(question)
        var seen: Set<String> = []
        return text.words.compactMap { word in
            let stem = word.isNumber ? "#" : Stem.of(text.folded(word))
            return seen.insert(stem).inserted ? stem : nil
        }
    }

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
            return (aim ?? .none, stems(columns[1]))
        }
    }
}
