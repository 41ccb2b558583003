import Foundation
import Linguistics
import Roleplay
import Scenarios

/// Learns where words lie, so that each question lies nearest to the other questions for the same line of its scenario.
///
/// The loss is the softmax over the lines of a scenario of a question's nearness to the centre of each line's questions,
/// its own left out of its line's centre (neighbourhood component analysis with class means); the steps are Adam's
/// (Kingma and Ba, 2015). The numbers are drawn from a seed, so that the same sheets give the same places.
struct KinshipLearner {
    /// The questions of one scenario.
    private struct Sheet {
        /// For every question, the numbers of its words, with weights of the length 1.
        let questions: [[(word: Int, weight: Float)]]
        /// For every question, its line.
        let lines: [Int]
        /// For every line, how many questions it has.
        let counts: [Int]
    }

    static let epochs = 15
    static let pace: Float = 0.02
    static let sharpness: Float = 6
    static let decay: Float = 1e-4
    /// How far the farthest words reach, by which a place that is kept is read back.
    static let reach: Float = 5.6
    /// A word of fewer questions gets no place: it has it from the company that it keeps.
    static let least = 3

    private let words: [String]
    /// Whether a word stays where it is.
    private let isSettled: [Bool]
    private let counts: [Int]
    private let rarities: [Float]
    private let sheets: [Sheet]
    private var places: [Float]

    private static let dimensions = WordKinship.dimensions

    /// Reads the question sheets of scenarios in one language; words that have a place among the settled ones stay there.
    init(_ scenarios: [Scenario], settled: WordKinship? = nil) {
        var counts: [String: Int] = [:]
        var all = 0
        let sheets = scenarios.map { scenario in
            (scenario.needs.flatMap(\.open) + scenario.answers.flatMap(\.lines)).map { line in
                (scenario.sheet.questions[line.id] ?? []).map(WordKinship.stems)
            }
        }
        let unanswered = scenarios.flatMap { $0.sheet.unanswered.map(WordKinship.stems) }
        for stems in sheets.joined().joined() + unanswered {
            all += 1
            for stem in stems { counts[stem, default: 0] += 1 }
        }
        let words = counts.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        let rarities = words.map { Float((Double(all) / Double(counts[$0] ?? 1)).squareRoot().squareRoot()) }
        self.words = words
        self.rarities = rarities
        self.counts = words.map { counts[$0] ?? 0 }
        self.sheets = sheets.map { lines in
            let questions = lines.enumerated().flatMap { line, questions in questions.map { (line, $0) } }
            return Sheet(
                questions: questions.map { _, stems in
                    let known = stems.compactMap { numbers[$0] }
                    let length = known.reduce(Float(0)) { $0 + rarities[$1] * rarities[$1] }.squareRoot()
                    return known.map { ($0, rarities[$0] / length) }
                }, lines: questions.map(\.0), counts: lines.map(\.count))
        }
        var numbersAtRandom = SeededNumbers(seed: 1)
        // Twelve even numbers together are as good as normal (Irwin and Hall).
        places = (0..<words.count * KinshipLearner.dimensions).map { _ in
            let sum = (0..<12).reduce(0) { sum, _ in sum + numbersAtRandom.below(1000) }
            return (Float(sum) / 1000 - 6) * 0.1
        }
        isSettled = words.map { settled?[$0] != nil }
        for (word, stem) in words.enumerated() {
            guard let place = settled?[stem] else { continue }
            for (axis, value) in place.enumerated() {
                places[word * KinshipLearner.dimensions + axis] =
                    Float(value) / Float(WordKinship.steps) * KinshipLearner.reach / rarities[word]
            }
        }
    }

    /// Goes over all sheets again and again; after each time it tells how many questions lie nearest to their line.
    mutating func learn(_ report: (Int, Double) -> Void) {
        var order = Array(sheets.indices)
        var numbers = SeededNumbers(seed: 2)
        var first = [Float](repeating: 0, count: places.count)
        var second = first
        var step: Float = 0
        for epoch in 0..<KinshipLearner.epochs {
            var hits = 0
            for index in order.indices.dropLast() {
                order.swapAt(index, index + numbers.below(order.count - index))
            }
            for sheet in order.map({ sheets[$0] }) where !sheet.questions.isEmpty {
                var slope = places.map { $0 * KinshipLearner.decay }
                hits += add(to: &slope, from: sheet)
                step += 1
                let (fading, slow) = (1 - Float(pow(0.9, Double(step))), 1 - Float(pow(0.999, Double(step))))
                for index in places.indices where !isSettled[index / KinshipLearner.dimensions] {
                    first[index] = 0.9 * first[index] + 0.1 * slope[index]
                    second[index] = 0.999 * second[index] + 0.001 * slope[index] * slope[index]
                    places[index] -=
                        KinshipLearner.pace * (first[index] / fading) / ((second[index] / slow).squareRoot() + 1e-8)
                }
            }
            report(epoch + 1, Double(hits) / Double(sheets.reduce(0) { $0 + $1.questions.count }))
        }
    }

    /// Adds the slope of a sheet's loss; returns how many of its questions lie nearest to their line.
    private func add(to slope: inout [Float], from sheet: Sheet) -> Int {
        let size = KinshipLearner.dimensions
        let (count, lines) = (sheet.questions.count, sheet.counts.count)
        var questions = [Float](repeating: 0, count: count * size)
        var centres = [Float](repeating: 0, count: lines * size)
        for (index, question) in sheet.questions.enumerated() {
            for (word, weight) in question {
                for axis in 0..<size { questions[index * size + axis] += weight * places[word * size + axis] }
            }
            let line = sheet.lines[index]
            let share = 1 / Float(sheet.counts[line])
            for axis in 0..<size { centres[line * size + axis] += share * questions[index * size + axis] }
        }
        var questionSlopes = [Float](repeating: 0, count: count * size)
        var centreSlopes = [Float](repeating: 0, count: lines * size)
        var hits = 0
        for index in 0..<count {
            let own = sheet.lines[index]
            let total = Float(sheet.counts[own])
            let others = max(total - 1, 1)
            let at = index * size
            var nearness = (0..<lines).map { line in
                (0..<size).reduce(Float(0)) { $0 + questions[at + $1] * centres[line * size + $1] }
            }
            let square = (0..<size).reduce(Float(0)) { $0 + questions[at + $1] * questions[at + $1] }
            nearness[own] = (total * nearness[own] - square) / others
            let greatest = nearness.max() ?? 0
            if nearness[own] == greatest { hits += 1 }
            let odds = nearness.map { Float(exp(Double(KinshipLearner.sharpness * ($0 - greatest)))) }
            let sum = odds.reduce(0, +)
            for line in 0..<lines {
                var force = (odds[line] / sum - (line == own ? 1 : 0)) * KinshipLearner.sharpness / Float(count)
                if line == own {
                    for axis in 0..<size { questionSlopes[at + axis] -= 2 * force / others * questions[at + axis] }
                    force *= total / others
                }
                for axis in 0..<size {
                    questionSlopes[at + axis] += force * centres[line * size + axis]
                    centreSlopes[line * size + axis] += force * questions[at + axis]
                }
            }
        }
        for (index, question) in sheet.questions.enumerated() {
            let line = sheet.lines[index]
            let share = 1 / Float(sheet.counts[line])
            for (word, weight) in question {
                for axis in 0..<size {
                    slope[word * size + axis] +=
                        weight * (questionSlopes[index * size + axis] + share * centreSlopes[line * size + axis])
                }
            }
        }
        return hits
    }

    /// The places as they are kept: rare words reach farther, and the farthest thousandth is cut off.
    var table: String {
        let size = KinshipLearner.dimensions
        let kept = words.indices.filter { isSettled[$0] || counts[$0] >= KinshipLearner.least }
        let values = kept.map { word in (0..<size).map { places[word * size + $0] * rarities[word] } }
        let sizes = values.joined().map(abs).sorted()
        guard let most = sizes.dropLast(sizes.count / 1000).last else { return "" }
        // Where words stay, so does the measure.
        let farthest = isSettled.contains(true) ? KinshipLearner.reach : most
        return zip(kept, values).map { word, place in
            let letters = place.map { value -> UInt8 in
                let steps = Int((value / farthest * Float(WordKinship.steps)).rounded())
                return UInt8(Int(WordKinship.middle) + min(WordKinship.steps, max(-WordKinship.steps, steps)))
            }
            return words[word] + "\t" + String(decoding: letters, as: UTF8.self) + "\n"
        }.joined()
    }
}
