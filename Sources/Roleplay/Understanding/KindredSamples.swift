import Linguistics

/// Where the samples of each aim lie among the kindred words, so that a question finds its aim by other words than theirs.
struct KindredSamples: Sendable {
    /// How near a question lies to the samples of an aim, from −1 to 1, and 0 where nothing is known.
    struct Nearness {
        /// To where they lie together.
        var centre = 0.0
        /// To the three nearest of them on average; those on the other side count as 0.
        var three = 0.0
    }

    /// For every aim, where its samples lie together.
    private let centres: [[Double]?]
    /// The aim of each sample that lies somewhere, and where the samples lie, sixteen at a time.
    private let aims: [Int]
    private let places: [Piece]
    /// The places of words that only this scenario uses, by the company that they keep in it.
    private let own: [String: [Double]]
    private let kinship: WordKinship

    /// - Parameters:
    ///   - samples: the numbers of each sample's stems and the place of its aim.
    ///   - stems: the stems by their numbers.
    ///   - count: how many aims there are.
    init(_ samples: [(aim: Int, stems: [UInt32])], stems: [String], count: Int, kinship: WordKinship) {
        self.kinship = kinship
        // Each stem is looked up once; most stand in many samples.
        var known = stems.map { kinship[$0] }
        func places() -> [(aim: Int, place: [Double])] {
            samples.compactMap { sample in
                WordKinship.place(of: sample.stems.compactMap { known[Int($0)] }).map { (sample.aim, $0) }
            }
        }
        func centres(of placed: [(aim: Int, place: [Double])]) -> [[Double]?] {
            var sums = [[[Double]]](repeating: [], count: count)
            for (aim, place) in placed { sums[aim].append(place) }
            return sums.map(WordKinship.mean(of:))
        }
        let first = centres(of: places())
        var company: [UInt32: [[Double]]] = [:]
        for sample in samples {
            guard let centre = first[sample.aim] else { continue }
            for stem in sample.stems where known[Int(stem)] == nil { company[stem, default: []].append(centre) }
        }
        var own: [String: [Double]] = [:]
        for (stem, centres) in company {
            let place = WordKinship.mean(of: centres)?.map { $0 * KindredSamples.reach }
            known[Int(stem)] = place
            own[stems[Int(stem)]] = place
        }
        self.own = own
        let placed = places()
        aims = placed.map(\.aim)
        self.places = KindredSamples.pieces(of: placed.map(\.place))
        self.centres = centres(of: placed).map { $0.flatMap { WordKinship.place(of: [$0]) } }
    }

    /// How near a question lies to the samples of each aim.
    func nearness(of stems: [String]) -> [Nearness] {
        guard let place = WordKinship.place(of: stems.compactMap { kinship[$0] ?? own[$0] }) else {
            return centres.map { _ in Nearness() }
        }
        let nearest = nearest(to: place)
        return zip(centres, nearest).map { centre, nearest in
            Nearness(
                centre: centre.map { WordKinship.product(place, $0) } ?? 0,
                three: (nearest.0 + nearest.1 + nearest.2) / 3)
        }
    }

    /// How near the three nearest samples of each aim are.
    private func nearest(to place: [Double]) -> [(Double, Double, Double)] {
        let own = place.map { Piece(repeating: KindredSamples.whole($0)) }
        var best = [(Int16, Int16, Int16)](repeating: (0, 0, 0), count: centres.count)
        for start in stride(from: 0, to: aims.count, by: Piece.scalarCount) {
            var sums = Piece.zero
            let first = start / Piece.scalarCount * own.count
            for index in own.indices { sums &+= own[index] &* places[first + index] }
            for lane in 0..<min(Piece.scalarCount, aims.count - start) {
                let near = sums[lane]
                let aim = aims[start + lane]
                guard near > best[aim].2 else { continue }
                let known = best[aim]
                if near > known.0 {
                    best[aim] = (near, known.0, known.1)
                } else if near > known.1 {
                    best[aim] = (known.0, near, known.1)
                } else {
                    best[aim].2 = near
                }
            }
        }
        let whole = KindredSamples.unit * KindredSamples.unit
        return best.map { (Double($0.0) / whole, Double($0.1) / whole, Double($0.2) / whole) }
    }

    /// One dimension of sixteen samples, in small whole numbers: thousands of samples are held against every question.
    private typealias Piece = SIMD16<Int16>

    /// The whole number that stands for 1. Places are 1 long, so that no product of two comes near to the largest number.
    private static let unit = 128.0

    private static func whole(_ value: Double) -> Int16 { Int16((value * unit).rounded()) }

    /// Sixteen samples after the other, each dimension of them in a piece.
    private static func pieces(of places: [[Double]]) -> [Piece] {
        stride(from: 0, to: places.count, by: Piece.scalarCount).flatMap { start in
            var pieces = [Piece](repeating: .zero, count: WordKinship.dimensions)
            for (lane, place) in places[start..<min(start + Piece.scalarCount, places.count)].enumerated() {
                for index in place.indices { pieces[index][lane] = whole(place[index]) }
            }
            return pieces
        }
    }

    /// How far a word that only this scenario uses lies from the middle: as far as a telling word of the library.
    private static let reach = 40.0
}
