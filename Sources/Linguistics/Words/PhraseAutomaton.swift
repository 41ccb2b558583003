/// Finds the phrases of many lists in one pass over a folded text.
///
/// A trie over bytes, walked from the start of every word; lists are numbered from 0 to 127. In a phrase, `word*`
/// stands for all words that begin so, `_` for any one word and `...` for up to five words; a phrase of the single
/// word `*word` stands for all words that end so (the head of a German compound).
public final class PhraseAutomaton: Sendable {
    /// Where a node leads besides the next letter, and which phrases end at it.
    struct Links: Sendable {
        var any: Int32 = 0
        var gap: Int32 = 0
        var star: Int32 = 0
        var exact: UInt128 = 0
        var prefix: UInt128 = 0

        /// What leads on from a node besides a letter.
        enum Way {
            case any, gap, star
        }

        /// The node that a way leads to, 0 for none.
        subscript(way: Way) -> Int32 {
            get {
                switch way {
                case .any: any
                case .gap: gap
                case .star: star
                }
            }
            set {
                switch way {
                case .any: any = newValue
                case .gap: gap = newValue
                case .star: star = newValue
                }
            }
        }
    }

    private let starts: PhraseStarts
    private let steps: PhraseSteps
    private let forward: ByteTrie
    /// For each node of `forward` the index of its links, 0 for none.
    private let linkIndex: [Int32]
    private let links: [Links]
    private let backward: ByteTrie
    private let suffixLists: [UInt128]

    /// Builds the automaton from numbered word lists, each the bytes of its file.
    public init(_ lists: [(list: Int, file: [UInt8])]) {
        var builder = PhraseAutomatonBuilder()
        builder.reserve(bytes: lists.reduce(0) { $0 + $1.file.count })
        for (list, file) in lists { builder.insert(file, UInt128(1) << UInt128(list)) }
        starts = builder.starts
        var places: [Int32] = []
        forward = ByteTrie(builder.forward, places: &places)
        var linkIndex = [Int32](repeating: 0, count: places.count)
        for (node, place) in zip(builder.forward.nodes, places) where node.note != 0 {
            linkIndex[Int(place)] = node.note
        }
        // Links stand in the order of their nodes, as near to one another as these.
        var links = [Links()]
        links.reserveCapacity(builder.links.count)
        for node in linkIndex.indices where linkIndex[node] != 0 {
            var link = builder.links[Int(linkIndex[node])]
            link.any = places[Int(link.any)]
            link.gap = places[Int(link.gap)]
            link.star = places[Int(link.star)]
            linkIndex[node] = Int32(links.count)
            links.append(link)
        }
        (self.linkIndex, self.links) = (linkIndex, links)
        steps = PhraseSteps(builder.steps, places: places)
        backward = ByteTrie(builder.backward, places: &places)
        var suffixLists = [UInt128](repeating: 0, count: places.count)
        for (node, place) in zip(builder.backward.nodes, places) where node.note != 0 {
            suffixLists[Int(place)] = builder.suffixLists[Int(node.note)]
        }
        self.suffixLists = suffixLists
    }

    /// Finds all phrases in a text: the longest of each list at each word.
    ///
    /// Whoever reads many texts has a `PhraseFinder` do it.
    public func find(in text: Text, into marks: inout PhraseMarks) {
        marks.reset(words: text.words.count)
        withWalk(over: text) { walk in
            for index in walk.words.indices {
                let word = walk.words[index]
                if walk.starts.mayBegin(at: word, walk.folded) { walk.run(0, at: index, from: index, &marks) }
                if walk.starts.mayEnd(word, walk.folded) {
                    marks.add(walk.lists(endingWith: word), index..<(index + 1))
                }
            }
        }
    }

    /// Lends all memory that a walk over a text needs.
    @inline(__always)
    func withWalk(over text: Text, _ body: (PhraseWalk) -> Void) {
        starts.withBits { starts in
            steps.withBits { steps in
                forward.withWalker { forward in
                    backward.withWalker { backward in
                        withTables { linkIndex, links, suffixLists in
                            text.withWords { folded, words in
                                body(
                                    PhraseWalk(
                                        forward: forward, backward: backward, starts: starts, steps: steps,
                                        linkIndex: linkIndex, links: links, suffixLists: suffixLists, folded: folded,
                                        words: words))
                            }
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func withTables(
        _ body: (UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Links>, UnsafeBufferPointer<UInt128>) -> Void
    ) {
        linkIndex.withUnsafeBufferPointer { linkIndex in
            links.withUnsafeBufferPointer { links in
                suffixLists.withUnsafeBufferPointer { body(linkIndex, links, $0) }
            }
        }
    }
}

extension Text {
    /// Lends the memory of the folded letters and of the words.
    @inline(__always)
    func withWords(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Word>) -> Void) {
        folded.withUnsafeBufferPointer { folded in words.withUnsafeBufferPointer { body(folded, $0) } }
    }
}
