/// Times that never run backwards and never lie ahead, made of what a clock said that may have been set.
///
/// As many times as fit together are believed: the longest run, in the order of what happened, in which none is earlier
/// than the one before; of two such runs the later, which claims less. One that does not fit is taken for the believed one
/// before it, so a clock that was wrong for a while can neither make a day pass that did not nor wipe one out.
enum SteadyTimes {
    /// The times of events in the order in which they happened.
    ///
    /// - Parameter now: what the clock says at present; later times are not believed.
    static func of(_ times: [Int], now: Int) -> [Int] {
        let believed = longestRun(times, upTo: now)
        guard let first = believed.min() else { return times.map { _ in now } }
        var last = times[first]
        return times.indices.map { index in
            if believed.contains(index) { last = times[index] }
            return last
        }
    }

    /// The places of the longest run that never falls, by the tops of piles (patience sorting), from the end: so each pile
    /// is topped by the latest time that a run of its length can begin with.
    private static func longestRun(_ times: [Int], upTo now: Int) -> Set<Int> {
        var tops: [Int] = []
        var after: [Int?] = Array(repeating: nil, count: times.count)
        for index in times.indices.reversed() where times[index] <= now {
            var low = 0
            var high = tops.count
            while low < high {
                let middle = (low + high) / 2
                if times[tops[middle]] >= times[index] { low = middle + 1 } else { high = middle }
            }
            after[index] = low > 0 ? tops[low - 1] : nil
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var run: Set<Int> = []
        var place = tops.last
        while let index = place {
            run.insert(index)
            place = after[index]
        }
        return run
    }
}
