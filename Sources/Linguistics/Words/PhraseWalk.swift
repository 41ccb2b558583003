/// One walk of an automaton over a text: all memory that it needs, at hand.
struct PhraseWalk {
    let forward: ByteTrie.Walker
    let backward: ByteTrie.Walker
    let starts: PhraseStarts.Bits
    let steps: PhraseSteps.Bits
    let linkIndex: UnsafeBufferPointer<Int32>
    let links: UnsafeBufferPointer<PhraseAutomaton.Links>
    let suffixLists: UnsafeBufferPointer<UInt128>
    let folded: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<Word>

    /// The lists of all words that end like a word.
    func lists(endingWith word: Word) -> UInt128 {
        var lists: UInt128 = 0
        var node = 0
        var place = word.foldedEnd - 1
        while place > word.foldedStart {
            node = backward.next(node, folded[place])
            if node == 0 { break }
            if backward.isMarked(node) { lists |= suffixLists[node] }
            place -= 1
        }
        return lists
    }

    /// What a word means by itself: the lists that hold it, and where longer phrases go on behind it.
    func meaning(of word: Word, mayEnd: Bool, _ lists: inout UInt128) -> PhraseFinder.Meaning {
        var meaning = PhraseFinder.Meaning()
        lists = mayEnd ? self.lists(endingWith: word) : 0
        var node = 0
        for place in word.foldedStart..<word.foldedEnd {
            node = forward.next(node, folded[place])
            if node == 0 { break }
            guard forward.isMarked(node) else { continue }
            let link = links[Int(linkIndex[node])]
            lists |= link.prefix
            guard link.star != 0 else { continue }
            if meaning.fork != 0 { meaning.hasForks = true }
            meaning.fork = link.star
        }
        if node != 0, forward.isMarked(node) {
            let link = links[Int(linkIndex[node])]
            lists |= link.exact
            if link.any != 0 || link.gap != 0 { meaning.loose = Int32(node) }
        }
        if node != 0 { meaning.next = Int32(forward.next(node, UInt8(ascii: " "))) }
        meaning.isPhrase = lists != 0
        return meaning
    }

    /// Walks the trie from a node with the word at `index` ahead, if there is any way.
    @inline(__always)
    func go(_ start: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
        if forward.isMarked(start) || steps.mayLead(from: start, to: words[index], folded) {
            run(start, at: index, from: first, &marks)
        }
    }

    /// Walks the trie from a node with the word at `index` ahead.
    func run(_ start: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
        var node = start
        var index = index
        if forward.isMarked(node) { follow(node, at: index, from: first, &marks) }
        while true {
            let end = words[index].foldedEnd
            var place = words[index].foldedStart
            while place < end {
                node = forward.next(node, folded[place])
                if node == 0 { return }
                place += 1
                if forward.isMarked(node) { prefix(node, at: index, from: first, &marks) }
            }
            if forward.isMarked(node) {
                let exact = links[Int(linkIndex[node])].exact
                if exact != 0 { marks.add(exact, first..<(index + 1)) }
            }
            index += 1
            guard index < words.count, words[index].gap < .stop else { return }
            if forward.isMarked(node) { follow(node, at: index, from: first, &marks) }
            node = forward.next(node, UInt8(ascii: " "))
            if node == 0 || !steps.mayLead(from: node, to: words[index], folded) { return }
        }
    }

    /// What a node means inside a word: a list of all words that begin so, or a way on behind the word.
    private func prefix(_ node: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
        let link = Int(linkIndex[node])
        if links[link].prefix != 0 { marks.add(links[link].prefix, first..<(index + 1)) }
        if links[link].star != 0, index + 1 < words.count, words[index + 1].gap < .stop {
            go(Int(links[link].star), at: index + 1, from: first, &marks)
        }
    }

    /// Follows the places of a node where any word, or several, may stand.
    func follow(_ node: Int, at index: Int, from first: Int, _ marks: inout PhraseMarks) {
        let link = links[Int(linkIndex[node])]
        if link.any != 0 {
            let after = links[Int(linkIndex[Int(link.any)])]
            if after.exact != 0 { marks.add(after.exact, first..<(index + 1)) }
            if index + 1 < words.count, words[index + 1].gap < .stop {
                go(Int(link.any), at: index + 1, from: first, &marks)
            }
        }
        guard link.gap != 0 else { return }
        for skipped in 0...5 {
            let place = index + skipped
            guard place < words.count, skipped == 0 || words[place].gap < .stop else { break }
            go(Int(link.gap), at: place, from: first, &marks)
        }
    }
}
