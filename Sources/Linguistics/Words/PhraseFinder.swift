/// Finds the phrases of an automaton in one text after another, and remembers what words mean by themselves.
///
/// A few words make up most of every text. What a word means alone is looked up in the automaton once, and only where
/// a longer phrase could go on behind it the automaton is walked again. What is remembered is told by the letters
/// themselves, so that it does not matter which texts came before.
public struct PhraseFinder: Sendable {
    /// What a word means by itself.
    struct Meaning: Sendable {
        /// The lists with a phrase that the word is by itself.
        var lists: UInt128
        /// The node behind the word where any word, or several, may follow; 0 for none.
        var loose: Int32 = 0
        /// The node at which the next word begins; 0 where no longer phrase goes on.
        var next: Int32 = 0
        /// Whether longer phrases go on behind all words that begin like it as well.
        var isForked = false
    }

    /// A remembered word.
    private struct Row {
        var letters = WordLetters.none
        var meaning = Meaning(lists: 0)
    }

    private let automaton: PhraseAutomaton
    private var rows = [Row](repeating: Row(), count: 2048)

    /// A finder that remembers nothing yet.
    public init(_ automaton: PhraseAutomaton) { self.automaton = automaton }

    /// Finds all phrases in a text: the longest of each list at each word.
    public mutating func find(in text: Text, into marks: inout PhraseMarks) {
        marks.reset(words: text.words.count)
        rows.withUnsafeMutableBufferPointer { rows in
            automaton.withWalk(over: text) { walk in
                let starts = walk.starts
                for index in walk.words.indices {
                    let word = walk.words[index]
                    let mayEnd = starts.mayEnd(word, walk.folded)
                    guard starts.mayBegin(at: word, walk.folded) else {
                        if mayEnd { marks.add(walk.lists(endingWith: word), index..<(index + 1)) }
                        continue
                    }
                    let meaning = Self.meaning(of: word, mayEnd: mayEnd, walk, &rows)
                    if meaning.lists != 0 { marks.add(meaning.lists, index..<(index + 1)) }
                    if meaning.isForked {
                        walk.run(0, at: index, from: index, &marks)
                        continue
                    }
                    let after = index + 1
                    guard after < walk.words.count, walk.words[after].gap < .stop else { continue }
                    if meaning.loose != 0 { walk.follow(Int(meaning.loose), at: after, from: index, &marks) }
                    if meaning.next != 0, walk.steps.mayLead(from: Int(meaning.next), to: walk.words[after], walk.folded)
                    {
                        walk.run(Int(meaning.next), at: after, from: index, &marks)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func meaning(
        of word: Word, mayEnd: Bool, _ walk: PhraseWalk, _ rows: inout UnsafeMutableBufferPointer<Row>
    ) -> Meaning {
        let place = Int(truncatingIfNeeded: word.hash >> 24) & (rows.count - 1)
        guard let letters = WordLetters(of: word, walk.folded) else { return walk.meaning(of: word, mayEnd: mayEnd) }
        if rows[place].letters != letters {
            rows[place] = Row(letters: letters, meaning: walk.meaning(of: word, mayEnd: mayEnd))
        }
        return rows[place].meaning
    }
}

/// The letters of a short folded word, to be compared at once.
struct WordLetters: Equatable, Sendable {
    private let first: UInt64
    private let second: UInt64

    /// The letters of no word.
    static let none = WordLetters(first: 0, second: 0)

    private init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// The letters of a word; nil if it has more than sixteen. Seven bytes have to follow the word in memory.
    @inline(__always)
    init?(of word: Word, _ folded: UnsafeBufferPointer<UInt8>) {
        guard word.length <= 16, let base = folded.baseAddress else { return nil }
        let raw = UnsafeRawPointer(base)
        let start = raw.loadUnaligned(fromByteOffset: word.foldedStart, as: UInt64.self)
        guard word.length > 8 else {
            first = word.length == 8 ? start : start & ((1 << UInt64(word.length * 8)) - 1)
            second = 0
            return
        }
        first = start
        second =
            raw.loadUnaligned(fromByteOffset: word.foldedEnd - 8, as: UInt64.self) >> UInt64((16 - word.length) * 8)
    }
}
