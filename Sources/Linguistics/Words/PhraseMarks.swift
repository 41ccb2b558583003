/// The phrases found in a text.
public struct PhraseMarks: Sendable {
    /// A phrase found.
    public struct Match: Equatable, Sendable {
        /// The number of its list.
        public let list: Int
        /// The words it covers.
        public let words: Range<Int>
    }

    /// For each word the lists with a phrase that begins at it.
    public private(set) var starts: [UInt128] = []
    /// All phrases, in order of their first word; the longest of each list at each place.
    public private(set) var matches: [Match] = []

    /// All lists with a phrase anywhere in the text.
    private var lists: UInt128 = 0

    /// No marks yet.
    public init() {}

    mutating func reset(words: Int) {
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(0, count: words))
        matches.removeAll(keepingCapacity: true)
        lists = 0
    }

    mutating func add(_ lists: UInt128, _ words: Range<Int>) {
        guard lists != 0 else { return }
        var rest = lists
        self.lists |= lists
        let known = starts[words.lowerBound]
        starts[words.lowerBound] |= lists
        while rest != 0 {
            let list = rest.trailingZeroBitCount
            rest &= rest - 1
            if known >> UInt128(list) & 1 == 1 {
                if let place = matches.lastIndex(where: { $0.list == list && $0.words.lowerBound == words.lowerBound }),
                    matches[place].words.upperBound < words.upperBound
                {
                    matches[place] = Match(list: list, words: words)
                }
            } else {
                matches.append(Match(list: list, words: words))
            }
        }
    }

    /// The phrases that begin within a range of words; found by halving, so that a long text stays cheap.
    @inline(__always)
    public func matches(in words: Range<Int>) -> ArraySlice<Match> { matches.slice(words) { $0.words.lowerBound } }

    /// Whether a phrase of a list begins within a range of words.
    @inline(__always)
    public func has(_ list: Int, in words: Range<Int>) -> Bool {
        let bit = UInt128(1) << UInt128(list)
        guard lists & bit != 0 else { return false }
        for index in words where starts[index] & bit != 0 { return true }
        return false
    }
}
