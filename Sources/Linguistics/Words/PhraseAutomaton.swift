/// Finds the phrases of many lists in one pass over a folded text.
///
/// A trie over bytes, walked from the start of every word; lists are numbered from 0 to 127. In a phrase, `word*`
/// stands for all words that begin so, `_` for any one word and `...` for up to five words; a phrase of the single
/// word `*word` stands for all words that end so (the head of a German compound).
public struct PhraseAutomaton: Sendable {
    /// Where a node leads besides the next letter, and which phrases end at it.
    struct Links: Sendable {
        var any: Int32 = 0
        var gap: Int32 = 0
        var star: Int32 = 0
        var exact: UInt128 = 0
        var prefix: UInt128 = 0
    }

    private let starts: PhraseStarts
    private let forward: ByteTrie
    /// For each node of `forward` the index of its links, 0 for none.
    private let linkIndex: [Int32]
    private let links: [Links]
    private let backward: ByteTrie
    private let suffixLists: [UInt128]

    /// Builds the automaton from numbered word lists, each the bytes of its file.
    public init(_ lists: [(list: Int, file: [UInt8])]) {
        var builder = PhraseAutomatonBuilder()
        for (list, file) in lists { builder.insert(file, UInt128(1) << UInt128(list)) }
        starts = builder.starts
        var places: [Int32] = []
        let oldLinks = builder.linkIndex
        forward = ByteTrie(builder.forward, isMarked: { oldLinks[$0] != 0 }, places: &places)
        var linkIndex = [Int32](repeating: 0, count: places.count)
        for node in oldLinks.indices { linkIndex[Int(places[node])] = oldLinks[node] }
        self.linkIndex = linkIndex
        links = builder.links.map { link in
            var link = link
            for path in [\Links.any, \Links.gap, \Links.star] where link[keyPath: path] != 0 {
                link[keyPath: path] = places[Int(link[keyPath: path])]
            }
            return link
        }
        let oldSuffixes = builder.suffixLists
        backward = ByteTrie(builder.backward, isMarked: { oldSuffixes[$0] != 0 }, places: &places)
        var suffixLists = [UInt128](repeating: 0, count: places.count)
        for node in oldSuffixes.indices { suffixLists[Int(places[node])] = oldSuffixes[node] }
        self.suffixLists = suffixLists
    }

    /// Finds all phrases in a text: the longest of each list at each word.
    public func find(in text: Text, into marks: inout PhraseMarks) {
        marks.reset(words: text.words.count)
        forward.withWalker { forward in
            backward.withWalker { backward in
                linkIndex.withUnsafeBufferPointer { linkIndex in
                    links.withUnsafeBufferPointer { links in
                        text.folded.withUnsafeBufferPointer { folded in
                            text.words.withUnsafeBufferPointer { words in
                                let walk = Walk(
                                    forward: forward, backward: backward, linkIndex: linkIndex, links: links,
                                    folded: folded, words: words)
                                for index in words.indices {
                                    if starts.mayBegin(at: words[index], folded) {
                                        walk.run(0, at: index, from: index, &marks)
                                    }
                                    walk.findSuffixes(at: index, suffixLists, &marks)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// One walk over a text: all memory that it needs, at hand.
    private struct Walk {
        let forward: ByteTrie.Walker
        let backward: ByteTrie.Walker
        let linkIndex: UnsafeBufferPointer<Int32>
        let links: UnsafeBufferPointer<Links>
        let folded: UnsafeBufferPointer<UInt8>
        let words: UnsafeBufferPointer<Word>

        func findSuffixes(at index: Int, _ lists: [UInt128], _ marks: inout PhraseMarks) {
            let word = words[index]
            guard word.length >= 5, !word.isNumber else { return }
            var node = 0
            var place = word.foldedEnd - 1
            let start = word.foldedStart
            while place > start {
                node = backward.next(node, folded[place])
                if node == 0 { return }
                if backward.isMarked(node) { marks.add(lists[node], index..<(index + 1)) }
                place -= 1
            }
        }

        /// Walks the trie from a node with the word at `index` ahead.
        func run(_ start: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
            var node = start
            var index = index
            if forward.isMarked(node) { follow(node, at: index, from: first, &marks) }
            while index < words.count {
                let end = words[index].foldedEnd
                var place = words[index].foldedStart
                while place < end {
                    node = forward.next(node, folded[place])
                    if node == 0 { return }
                    place += 1
                    if forward.isMarked(node) { prefix(node, at: index, from: first, &marks) }
                }
                let isLast = index + 1 >= words.count || words[index + 1].gap >= .stop
                if forward.isMarked(node) {
                    let exact = links[Int(linkIndex[node])].exact
                    if exact != 0 { marks.add(exact, first..<(index + 1)) }
                    if !isLast { follow(node, at: index + 1, from: first, &marks) }
                }
                if isLast { return }
                node = forward.next(node, UInt8(ascii: " "))
                if node == 0 { return }
                index += 1
            }
        }

        /// What a node means inside a word: a list of all words that begin so, or a way on behind the word.
        private func prefix(_ node: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
            let link = Int(linkIndex[node])
            if links[link].prefix != 0 { marks.add(links[link].prefix, first..<(index + 1)) }
            if links[link].star != 0, index + 1 < words.count, words[index + 1].gap < .stop {
                run(Int(links[link].star), at: index + 1, from: first, &marks)
            }
        }

        /// Follows the places of a node where any word, or several, may stand.
        private func follow(_ node: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
            let link = links[Int(linkIndex[node])]
            if link.any != 0 {
                let after = links[Int(linkIndex[Int(link.any)])]
                if after.exact != 0 { marks.add(after.exact, first..<(index + 1)) }
                if index + 1 < words.count, words[index + 1].gap < .stop {
                    run(Int(link.any), at: index + 1, from: first, &marks)
                }
            }
            guard link.gap != 0 else { return }
            for skipped in 0...5 {
                let place = index + skipped
                guard place < words.count, skipped == 0 || words[place].gap < .stop else { break }
                run(Int(link.gap), at: place, from: first, &marks)
            }
        }
    }
}
