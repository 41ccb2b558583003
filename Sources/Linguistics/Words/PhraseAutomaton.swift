/// Finds the phrases of many lists in one pass over a folded text.
///
/// A trie over bytes, walked from the start of every word; lists are numbered from 0 to 127. In a phrase, `word*`
/// stands for all words that begin so, `_` for any one word and `...` for up to five words; a phrase of the single
/// word `*word` stands for all words that end so (the head of a German compound).
public struct PhraseAutomaton: Sendable {
    private struct Links: Sendable {
        var any: Int32 = 0
        var gap: Int32 = 0
        var star: Int32 = 0
        var exact: UInt128 = 0
        var prefix: UInt128 = 0
    }

    private static var width: Int { 40 }
    private static var space: Int { 37 }

    private var next: [Int32] = []
    /// For each node the index of its links, 0 for none.
    private var linkIndex: [Int32] = []
    private var links = [Links()]
    private var suffixNext: [Int32] = []
    private var suffixLists: [UInt128] = []

    /// Builds the automaton from numbered lists.
    public init(_ lists: [(list: Int, words: WordList)]) {
        _ = addNode()
        _ = addSuffixNode()
        for (list, words) in lists {
            for phrase in words.phrases { insert(phrase, UInt128(1) << UInt128(list)) }
        }
    }

    // MARK: Building

    private mutating func addNode() -> Int {
        next.append(contentsOf: repeatElement(0, count: Self.width))
        linkIndex.append(0)
        return linkIndex.count - 1
    }

    private mutating func addSuffixNode() -> Int {
        suffixNext.append(contentsOf: repeatElement(0, count: Self.width))
        suffixLists.append(0)
        return suffixLists.count - 1
    }

    private mutating func withLinks<Result>(of node: Int, _ change: (inout Links) -> Result) -> Result {
        if linkIndex[node] == 0 {
            links.append(Links())
            linkIndex[node] = Int32(links.count - 1)
        }
        return change(&links[Int(linkIndex[node])])
    }

    private mutating func step(_ node: Int, _ symbol: Int) -> Int {
        let place = node * Self.width + symbol
        if next[place] == 0 {
            let new = addNode()
            next[place] = Int32(new)
        }
        return Int(next[place])
    }

    private mutating func jump(_ node: Int, _ path: WritableKeyPath<Links, Int32>) -> Int {
        let known = withLinks(of: node) { $0[keyPath: path] }
        if known != 0 { return Int(known) }
        let new = addNode()
        withLinks(of: node) { $0[keyPath: path] = Int32(new) }
        return new
    }

    private mutating func insert(_ phrase: String, _ list: UInt128) {
        let parts = phrase.split(separator: " ")
        if parts.count == 1, let part = parts.first, part.hasPrefix("*") {
            insertSuffix(String(part.dropFirst()), list)
            return
        }
        var node = 0
        var isFirst = true
        var endsOpen = false
        for part in parts {
            if part == "..." {
                node = jump(node, \.gap)
                isFirst = true
                continue
            }
            if part == "_" {
                node = jump(node, \.any)
                isFirst = true
                continue
            }
            let isOpen = part.hasSuffix("*")
            let letters = isOpen ? part.dropLast() : part[...]
            // A phrase is cut the way texts are, so that a hyphen in it makes no difference.
            for word in Text(String(letters)).foldedWords {
                if !isFirst { node = step(node, Self.space) }
                for byte in word.utf8 { node = step(node, Self.symbol(byte)) }
                isFirst = false
            }
            endsOpen = isOpen
            if isOpen && part != parts.last {
                node = jump(node, \.star)
                isFirst = true
            }
        }
        guard node != 0 else { return }
        withLinks(of: node) { if endsOpen { $0.prefix |= list } else { $0.exact |= list } }
    }

    private mutating func insertSuffix(_ ending: String, _ list: UInt128) {
        var node = 0
        for byte in ending.foldedForm.utf8.reversed() {
            let place = node * Self.width + Self.symbol(byte)
            if suffixNext[place] == 0 {
                let new = addSuffixNode()
                suffixNext[place] = Int32(new)
            }
            node = Int(suffixNext[place])
        }
        suffixLists[node] |= list
    }

    @inline(__always)
    private static func symbol(_ byte: UInt8) -> Int {
        switch byte {
        case 0x61...0x7A: Int(byte) - 0x61
        case 0x30...0x39: Int(byte) - 0x30 + 26
        case 0x27: 36
        case 0x20: space
        case 0x0A: 39
        default: 38
        }
    }

    // MARK: Finding

    /// Finds all phrases in a text: the longest of each list at each word.
    public func find(in text: Text, into marks: inout PhraseMarks) {
        marks.reset(words: text.words.count)
        text.folded.withUnsafeBufferPointer { folded in
            text.words.withUnsafeBufferPointer { words in
                for index in words.indices {
                    walk(0, folded, words, at: index, from: index, &marks)
                    findSuffixes(folded, words, index, &marks)
                }
            }
        }
    }

    private func findSuffixes(
        _ folded: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>, _ index: Int,
        _ marks: inout PhraseMarks
    ) {
        let word = words[index]
        guard word.length >= 5, word.number == nil else { return }
        var node = 0
        var place = word.foldedEnd - 1
        while place > word.foldedStart {
            node = Int(suffixNext[node * Self.width + Self.symbol(folded[place])])
            if node == 0 { return }
            if suffixLists[node] != 0 { marks.add(suffixLists[node], index..<(index + 1)) }
            place -= 1
        }
    }

    /// Walks the trie from a node with the word at `index` ahead.
    private func walk(
        _ start: Int, _ folded: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>, at index: Int,
        from first: Int, _ marks: inout PhraseMarks
    ) {
        var node = start
        var index = index
        while index < words.count {
            if linkIndex[node] != 0 { follow(node, folded, words, at: index, from: first, &marks) }
            let word = words[index]
            var place = word.foldedStart
            while place < word.foldedEnd {
                node = Int(next[node * Self.width + Self.symbol(folded[place])])
                if node == 0 { return }
                place += 1
                if linkIndex[node] != 0 {
                    let link = links[Int(linkIndex[node])]
                    if link.prefix != 0 { marks.add(link.prefix, first..<(index + 1)) }
                    if link.star != 0, index + 1 < words.count, words[index + 1].gap < .stop {
                        walk(Int(link.star), folded, words, at: index + 1, from: first, &marks)
                    }
                }
            }
            if linkIndex[node] != 0 {
                let link = links[Int(linkIndex[node])]
                if link.exact != 0 { marks.add(link.exact, first..<(index + 1)) }
                if index + 1 < words.count, words[index + 1].gap < .stop {
                    follow(node, folded, words, at: index + 1, from: first, &marks)
                }
            }
            index += 1
            guard index < words.count, words[index].gap < .stop else { return }
            node = Int(next[node * Self.width + Self.space])
            if node == 0 { return }
        }
    }

    /// Follows the places of a node where any word, or several, may stand.
    private func follow(
        _ node: Int, _ folded: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>, at index: Int,
        from first: Int, _ marks: inout PhraseMarks
    ) {
        let link = links[Int(linkIndex[node])]
        if link.any != 0 {
            let after = links[Int(linkIndex[Int(link.any)])]
            if after.exact != 0 { marks.add(after.exact, first..<(index + 1)) }
            if index + 1 < words.count, words[index + 1].gap < .stop {
                walk(Int(link.any), folded, words, at: index + 1, from: first, &marks)
            }
        }
        if link.gap != 0 {
            for skipped in 0...5 {
                let place = index + skipped
                guard place < words.count, skipped == 0 || words[place].gap < .stop else { break }
                walk(Int(link.gap), folded, words, at: place, from: first, &marks)
            }
        }
    }
}

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

    /// No marks yet.
    public init() {}

    mutating func reset(words: Int) {
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(0, count: words))
        matches.removeAll(keepingCapacity: true)
    }

    mutating func add(_ lists: UInt128, _ words: Range<Int>) {
        var rest = lists
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

    /// Whether a phrase of a list begins within a range of words.
    @inline(__always)
    public func has(_ list: Int, in words: Range<Int>) -> Bool {
        let bit = UInt128(1) << UInt128(list)
        for index in words where starts[index] & bit != 0 { return true }
        return false
    }
}
