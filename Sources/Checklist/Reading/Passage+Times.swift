import Linguistics

/// The times and durations in a part of a passage; found by halving, so that a long text stays cheap.
extension Passage {
    /// The times that begin within a range of words.
    func times(in range: Range<Int>) -> ArraySlice<TimeMark> { times.slice(range) { $0.words.lowerBound } }

    /// The durations that begin within a range of words.
    func durations(in range: Range<Int>) -> ArraySlice<DurationMark> {
        durations.slice(range) { $0.words.lowerBound }
    }

    /// Whether a word belongs to a time.
    func isInTime(word: Int) -> Bool {
        let index = times.firstIndexByHalving { $0.words.upperBound > word }
        return index < times.count && times[index].words.contains(word)
    }

    /// Whether a word belongs to a duration.
    func isInDuration(word: Int) -> Bool {
        let index = durations.firstIndexByHalving { $0.words.upperBound > word }
        return index < durations.count && durations[index].words.contains(word)
    }

    /// The number of times that begin within a range of words.
    func timeCount(in range: Range<Int>) -> Int { times(in: range).count }

    /// The longest duration that begins within a range of words, in minutes.
    func minutes(in range: Range<Int>) -> Int? {
        var longest: Int?
        for mark in durations(in: range) { longest = max(longest ?? 0, mark.minutes) }
        return longest
    }
}
