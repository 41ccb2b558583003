/// How many lines it takes at least, from every state of an exploration, until something happens.
struct Distances: Sendable {
    /// By the states' indices; nil from where it cannot happen any more.
    private let lines: [Int32]

    /// How many lines it takes from a state.
    subscript(state: Int) -> Int? { lines[state] < 0 ? nil : Int(lines[state]) }

    /// How many states it cannot be reached from.
    var hopeless: [Int] { lines.indices.filter { lines[$0] < 0 } }

    /// Goes back from the states in which it happens with the next line.
    init(to places: [Int32], over steps: BackwardSteps) {
        var lines = [Int32](repeating: -1, count: steps.count)
        var queue = places
        for place in places { lines[Int(place)] = 1 }
        var next = 0
        while next < queue.count {
            let state = queue[next]
            next += 1
            for source in steps.sources(of: Int(state)) where lines[Int(source)] < 0 {
                lines[Int(source)] = lines[Int(state)] + 1
                queue.append(source)
            }
        }
        self.lines = lines
    }
}

/// The steps between states, from where they lead to where they come from.
struct BackwardSteps: Sendable {
    private let starts: [Int]
    private let all: [Int32]

    var count: Int { starts.count - 1 }

    /// Turns the steps of an exploration round.
    init(_ edges: [[Exploration.Edge]]) {
        var counts = [Int](repeating: 0, count: edges.count + 1)
        for steps in edges { for step in steps where step.target >= 0 { counts[Int(step.target) + 1] += 1 } }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        starts = counts
        var all = [Int32](repeating: 0, count: counts[edges.count])
        for (source, steps) in edges.enumerated() {
            for step in steps where step.target >= 0 {
                all[counts[Int(step.target)]] = Int32(source)
                counts[Int(step.target)] += 1
            }
        }
        self.all = all
    }

    func sources(of state: Int) -> ArraySlice<Int32> { all[starts[state]..<starts[state + 1]] }
}
