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
    /// The aim of each sample that lies somewhere, and the samples' places one behind the other, in pieces.
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
        self.places = placed.flatMap { KindredSamples.pieces(of: $0.place) }
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
        let own = KindredSamples.pieces(of: place)
        var best = [(Float, Float, Float)](repeating: (0, 0, 0), count: centres.count)
        var start = 0
        for aim in aims {
            var sum = Piece.zero
            for index in own.indices { sum += own[index] * places[start + index] }
            start += own.count
            let near = KindredSamples.sum(of: sum)
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
        return best.map { (Double($0.0), Double($0.1), Double($0.2)) }
    }

    /// Sixteen dimensions at once: thousands of samples are held against every question.
    private typealias Piece = SIMD16<Float>

    private static func pieces(of place: [Double]) -> [Piece] {
        stride(from: 0, to: place.count, by: Piece.scalarCount).map { start in
            var piece = Piece.zero
            for index in 0..<min(Piece.scalarCount, place.count - start) { piece[index] = Float(place[start + index]) }
            return piece
        }
    }

    /// Always in the same order, so that every machine rounds alike.
    private static func sum(of piece: Piece) -> Float {
        let eight = piece.lowHalf + piece.highHalf
        let four = eight.lowHalf + eight.highHalf
        let two = four.lowHalf + four.highHalf
        return two.x + two.y
    }

    /// How far a word that only this scenario uses lies from the middle: as far as a telling word of the library.
    private static let reach = 40.0
}
