import Foundation
import Linguistics
import Roleplay

/// Learns how much each part of a line speaks for a tone: a multinomial logit with ridge, by Adam's steps over all lines at
/// once (Kingma and Ba, 2015). There is no chance in it: the same lines give the same weights.
struct ToneLearner {
    static let steps = 300
    static let pace = 0.05
    static let ridge = 0.5
    /// A part of fewer lines is not learned.
    static let least = 2

    struct Row {
        let kind: Tone.Kind
        let line: String
    }

    private let parts: [String]
    private let rows: [(kind: Int, parts: [Int], weight: Double)]
    private(set) var weights: [Double]

    private static let kinds = Tone.Kind.allCases.count - 1

    /// Reads rows of a tone and a line with a tab between them.
    static func rows(of table: String) -> [Row] {
        table.split(separator: "\n").compactMap { row in
            let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
            guard columns.count == 2, let kind = Tone.Kind(rawValue: columns[0]) else { return nil }
            return Row(kind: kind, line: columns[1])
        }
    }

    init(_ lines: [Row]) {
        let split = lines.map { Tone.parts(of: Text($0.line)) }
        var counts: [String: Int] = [:]
        for part in split.joined() { counts[part, default: 0] += 1 }
        let parts = [Tone.always] + counts.filter { $0.value >= ToneLearner.least }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1, $0) })
        rows = zip(lines, split).map { line, parts in
            (
                Tone.Kind.allCases.firstIndex(of: line.kind) ?? 0, parts.compactMap { numbers[$0] },
                Tone.weight(of: parts.count)
            )
        }
        self.parts = parts
        weights = [Double](repeating: 0, count: parts.count * ToneLearner.kinds)
    }

    mutating func learn() {
        let count = ToneLearner.kinds
        var first = [Double](repeating: 0, count: weights.count)
        var second = first
        for step in 1...ToneLearner.steps {
            var slope = weights.enumerated().map { $0 < count ? 0 : $1 * ToneLearner.ridge }
            for row in rows {
                let errors = errors(of: row)
                for kind in 0..<count {
                    slope[kind] += errors[kind]
                    for part in row.parts { slope[part * count + kind] += errors[kind] * row.weight }
                }
            }
            let (fading, slow) = (1 - pow(0.9, Double(step)), 1 - pow(0.999, Double(step)))
            for index in weights.indices {
                first[index] = 0.9 * first[index] + 0.1 * slope[index]
                second[index] = 0.999 * second[index] + 0.001 * slope[index] * slope[index]
                weights[index] -=
                    ToneLearner.pace * (first[index] / fading) / ((second[index] / slow).squareRoot() + 1e-8)
            }
        }
    }

    /// How far the likelihood of each kind lies from what the row is.
    private func errors(of row: (kind: Int, parts: [Int], weight: Double)) -> [Double] {
        let count = ToneLearner.kinds
        var sums = Array(weights[0..<count])
        for part in row.parts { for kind in 0..<count { sums[kind] += weights[part * count + kind] * row.weight } }
        let most = max(0, sums.max() ?? 0)
        let likelihoods = sums.map { exp($0 - most) }
        let all = likelihoods.reduce(exp(-most), +)
        return likelihoods.enumerated().map { $1 / all - ($0 + 1 == row.kind ? 1 : 0) }
    }

    /// The weights as a table: a part a row with what it counts for each kind, in hundredths; parts that count nothing are
    /// left out.
    var table: String {
        let count = ToneLearner.kinds
        return parts.enumerated().compactMap { number, part in
            let own = weights[number * count..<(number + 1) * count].map { Int(($0 * Tone.steps).rounded()) }
            return own.contains { abs($0) >= ToneLearner.leastWeight }
                ? "\(part)\t\(own.map(String.init).joined(separator: "\t"))\n" : nil
        }.joined()
    }

    /// A part that counts less in hundredths is left out.
    private static let leastWeight = 8

    /// What has been learned.
    var tone: Tone {
        let count = ToneLearner.kinds
        return Tone(
            weights: Dictionary(
                uniqueKeysWithValues: parts.enumerated().map { number, part in
                    (part, Array(weights[number * count..<(number + 1) * count]))
                }))
    }
}
