import Foundation

/// Logistic regression on marks that are there or not, with ridge and with bounds on the weights.
///
/// Newton's method; each step solves the bounded quadratic problem by going round the weights. There is no chance in
/// it: the same rows give the same weights.
struct Ridge {
    /// A row: the marks that are there, what they should tell, and how much the row counts.
    struct Row {
        let marks: [Int]
        let isTrue: Bool
        let count: Double
    }

    /// How hard each weight is pulled to nothing.
    let pulls: [Double]
    /// Between what each weight must lie; nothing else is learned for a mark between 0 and 0.
    let bounds: [ClosedRange<Double>]

    /// All weights are pulled alike.
    init(pull: Double, bounds: [ClosedRange<Double>]) {
        self.init(pulls: bounds.map { _ in pull }, bounds: bounds)
    }

    init(pulls: [Double], bounds: [ClosedRange<Double>]) {
        self.pulls = pulls
        self.bounds = bounds
    }

    /// The weights of the marks, and last the start, which is free.
    func fit(_ rows: [Row], from first: [Double]? = nil) -> [Double] {
        let size = bounds.count + 1
        var weights = first ?? [Double](repeating: 0, count: size)
        for index in bounds.indices {
            weights[index] = min(max(weights[index], bounds[index].lowerBound), bounds[index].upperBound)
        }
        let free = bounds.map { $0.lowerBound < $0.upperBound }
        let places = rows.map { row in row.marks.filter { free[$0] } + [size - 1] }
        var loss = self.loss(rows, places, weights)
        for _ in 0..<40 {
            var slope = [Double](repeating: 0, count: size)
            var bend = [Double](repeating: 0, count: size * size)
            for index in bounds.indices {
                slope[index] = pulls[index] * weights[index]
                bend[index * size + index] = pulls[index]
            }
            bend[size * size - 1] = 1e-4
            for (row, places) in zip(rows, places) {
                let chance = 1 / (1 + exp(-places.reduce(0) { $0 + weights[$1] }))
                let miss = row.count * (chance - (row.isTrue ? 1 : 0))
                let spread = row.count * chance * (1 - chance)
                for place in places {
                    slope[place] += miss
                    for other in places { bend[place * size + other] += spread }
                }
            }
            let step = self.step(slope, bend, weights)
            // A whole step nearly always makes it better; where it does not, half of it is tried.
            var share = 1.0
            var next = weights
            var nextLoss = loss
            repeat {
                for index in weights.indices { next[index] = weights[index] + share * step[index] }
                nextLoss = self.loss(rows, places, next)
                share /= 2
            } while nextLoss > loss && share > 1e-3
            guard nextLoss <= loss else { break }
            weights = next
            let gain = loss - nextLoss
            loss = nextLoss
            if gain < 1e-6 * max(1, loss) { break }
        }
        return weights
    }

    /// The step that is best by slope and bend, within the bounds.
    private func step(_ slope: [Double], _ bend: [Double], _ weights: [Double]) -> [Double] {
        let size = weights.count
        let moving = (0..<size).filter { $0 == size - 1 || bounds[$0].lowerBound < bounds[$0].upperBound }
        var step = [Double](repeating: 0, count: size)
        // The slope after the step so far.
        var rest = slope
        for _ in 0..<200 {
            var largest = 0.0
            for index in moving {
                var wanted = step[index] - rest[index] / bend[index * size + index]
                if index < size - 1 {
                    wanted = min(
                        max(wanted, bounds[index].lowerBound - weights[index]),
                        bounds[index].upperBound - weights[index])
                }
                let change = wanted - step[index]
                guard change != 0 else { continue }
                step[index] = wanted
                largest = max(largest, abs(change))
                for other in moving { rest[other] += change * bend[index * size + other] }
            }
            if largest < 1e-4 { break }
        }
        return step
    }

    private func loss(_ rows: [Row], _ places: [[Int]], _ weights: [Double]) -> Double {
        var loss = 0.0
        for (pull, weight) in zip(pulls, weights) { loss += pull * weight * weight / 2 }
        for (row, places) in zip(rows, places) {
            let sum = places.reduce(0) { $0 + weights[$1] }
            loss += row.count * log1p(exp(row.isTrue ? -sum : sum))
        }
        return loss
    }
}
