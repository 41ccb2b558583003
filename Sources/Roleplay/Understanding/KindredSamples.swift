import Linguistics

/// Where the samples of each aim lie among the kindred words, so that a question finds its aim by other words than theirs.
struct KindredSamples: Sendable {
    /// For every aim, where its samples lie together.
    private let centres: [[Double]?]
    /// The places of words that only this scenario uses, by the company that they keep in it.
    private let own: [String: [Double]]
    private let kinship: WordKinship

    /// - Parameters:
    ///   - samples: the stems of each sample and the place of its aim.
    ///   - count: how many aims there are.
    init(_ samples: [(aim: Int, stems: [String])], count: Int, kinship: WordKinship) {
        self.kinship = kinship
        func centres(_ place: (String) -> [Double]?) -> [[Double]?] {
            var sums = [[[Double]]](repeating: [], count: count)
            for sample in samples {
                if let place = WordKinship.place(of: sample.stems.compactMap(place)) { sums[sample.aim].append(place) }
            }
            return sums.map(WordKinship.mean(of:))
        }
        let first = centres { kinship[$0] }
        var company: [String: [[Double]]] = [:]
        for sample in samples {
            guard let centre = first[sample.aim] else { continue }
            for stem in sample.stems where kinship[stem] == nil { company[stem, default: []].append(centre) }
        }
        let own = company.compactMapValues(WordKinship.mean(of:)).mapValues { $0.map { $0 * KindredSamples.reach } }
        self.own = own
        self.centres = centres { kinship[$0] ?? own[$0] }.map { $0.flatMap { WordKinship.place(of: [$0]) } }
    }

    /// How near a question lies to the samples of each aim, from −1 to 1, and 0 where nothing is known.
    func nearness(of stems: [String]) -> [Double] {
        guard let place = WordKinship.place(of: stems.compactMap { kinship[$0] ?? own[$0] }) else {
            return centres.map { _ in 0 }
        }
        return centres.map { $0.map { WordKinship.product(place, $0) } ?? 0 }
    }

    /// How far a word that only this scenario uses lies from the middle: as far as a telling word of the library.
    private static let reach = 40.0
}
