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
        case none
    }

    private let aims: [Aim]
    /// For every stem: how much it weighs, and in which samples it stands with which share.
    private let words: [String: (rarity: Double, places: [(sample: Int, share: Double)])]

    init(scenario: Scenario) {
        var samples = Samples.everyday(scenario.language)
        for need in scenario.needs { samples += need.samples.map { (.topic(.need(need.id)), Samples.stems($0)) } }
        for answer in scenario.answers {
            samples += answer.samples.map { (.topic(.answer(answer.id)), Samples.stems($0)) }
        }
        self.init(samples)
    }

    private init(_ samples: [(aim: Aim, stems: [String])]) {
        aims = samples.map(\.aim)
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

    /// How like a question is to the likest sample of each aim, from 0 to 1.
    func likeness(of question: String) -> [Aim: Double] {
        let stems = Samples.stems(question)
        var squares = 0.0
        var products = [Double](repeating: 0, count: aims.count)
        for stem in stems {
            guard let word = words[stem] else {
                // What no sample knows tells that the question is another one.
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

    private static func everyday(_ language: Language) -> [(aim: Aim, stems: [String])] {
        language == .german ? german : english
    }

    private static let german = read(PackageResources.everyday_de_tsv)
    private static let english = read(PackageResources.everyday_en_tsv)

    /// Reads a table of the kind of a question and the question, with a tab between them.
    private static func read(_ bytes: [UInt8]) -> [(aim: Aim, stems: [String])] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { row in
            let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
            guard columns.count == 2 else { return nil }
            return (CommonQuestion(rawValue: columns[0]).map(Aim.common) ?? .none, stems(columns[1]))
        }
    }
}
