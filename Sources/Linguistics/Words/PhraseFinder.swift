/// Finds the phrases of an automaton in one text after another, and remembers what words mean by themselves.
///
/// A few words make up most of every text. What a word means alone is looked up in the automaton once, and only where
/// a longer phrase could go on behind it the automaton is walked again. What is remembered is told by the letters
/// themselves, so that it does not matter which texts came before.
public struct PhraseFinder: Sendable {
    /// What a word means by itself.
    struct Meaning: Sendable {
        /// The node behind the word where any word, or several, may follow; 0 for none.
        var loose: Int32 = 0
        /// The node at which the next word begins; 0 where no longer phrase goes on.
        var next: Int32 = 0
        /// The node at which the next word begins behind all words that begin like this one; 0 for none.
        var fork: Int32 = 0
        /// Whether there is more than one such node.
        var hasForks = false
        /// Whether the word is a phrase by itself.
        var isPhrase = false
    }

    /// A remembered word; its lists stand elsewhere, so that most of what is read lies close together.
    private struct Row {
        var letters = WordLetters.none
        var meaning = Meaning()
    }

    private let automaton: PhraseAutomaton
    private var rows = [Row](repeating: Row(), count: Self.size)
    /// The lists with a phrase that the word of a row is by itself; the last place serves words too long for a row.
    private var lists = [UInt128](repeating: 0, count: Self.size + 1)

    private static var size: Int { 2048 }

    /// A finder that remembers nothing yet.
    public init(_ automaton: PhraseAutomaton) { self.automaton = automaton }

    /// Finds all phrases in a text: the longest of each list at each word.
    public mutating func find(in text: Text, into marks: inout PhraseMarks) {
        marks.reset(words: text.words.count)
        rows.withUnsafeMutableBufferPointer { rows in
            lists.withUnsafeMutableBufferPointer { lists in
                automaton.withWalk(over: text) { Self.find($0, rows, lists, &marks) }
            }
        }
    }

    @inline(__always)
    private static func find(
        _ walk: PhraseWalk, _ rows: UnsafeMutableBufferPointer<Row>, _ lists: UnsafeMutableBufferPointer<UInt128>,
        _ marks: inout PhraseMarks
    ) {
        for index in walk.words.indices {
            let word = walk.words[index]
            let mayEnd = walk.starts.mayEnd(word, walk.folded)
            guard walk.starts.mayBegin(at: word, walk.folded) else {
                if mayEnd { marks.add(walk.lists(endingWith: word), index..<(index + 1)) }
                continue
            }
            var place = size
            var meaning = Meaning()
            if let letters = WordLetters(of: word, walk.folded) {
                place = Int(truncatingIfNeeded: word.hash >> 24) & (size - 1)
                if rows[place].letters != letters {
                    rows[place] = Row(letters: letters, meaning: walk.meaning(of: word, mayEnd: mayEnd, &lists[place]))
                }
                meaning = rows[place].meaning
            } else {
                meaning = walk.meaning(of: word, mayEnd: mayEnd, &lists[place])
            }
            if meaning.isPhrase { marks.add(lists[place], index..<(index + 1)) }
            let after = index + 1
            guard after < walk.words.count, walk.words[after].gap < .stop else { continue }
            if meaning.hasForks {
                walk.run(0, at: index, from: index, &marks)
                continue
            }
            if meaning.fork != 0 { walk.go(Int(meaning.fork), at: after, from: index, &marks) }
            if meaning.loose != 0 { walk.follow(Int(meaning.loose), at: after, from: index, &marks) }
            if meaning.next != 0, walk.steps.mayLead(from: Int(meaning.next), to: walk.words[after], walk.folded) {
                walk.run(Int(meaning.next), at: after, from: index, &marks)
            }
        }
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
